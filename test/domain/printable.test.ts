/** No sign that nobody sees gets into a document, a file or a name. */
import { expect, test } from "vitest";
import { mailOf, messageOf } from "../../src/domain/brief/out/sending.ts";
import { sendingWords } from "../../src/domain/brief/words/index.ts";
import type { Document } from "../../src/domain/document.ts";
import { documentHtml } from "../../src/domain/html.ts";
import { documentMarkdown } from "../../src/domain/markdown.ts";
import { printable, printableLine } from "../../src/domain/printable.ts";

test.each([
  ["Anna\u202Ecod.exe", "Annacod.exe"],
  ["a\u2066b\u2069c\u200Fd", "abc\u200Fd"],
  ["tea\u0000 \u0007time\u009f", "tea time"],
  ["чай 🍵 \ud83c", "чай 🍵 "],
  ["one\ttwo\nthree", "one\ttwo\nthree"],
])("%j is printed as %j", (typed, shown) => {
  expect(printable(typed)).toBe(shown);
});

test("a name is one line", () => {
  expect(printableLine(" Autumn\r\n  launch\u2028\u202e 2 ")).toBe("Autumn launch 2");
});

test("neither HTML nor Markdown nor a mail nor a message turns what follows", () => {
  const nasty = "Anna\u202E\u0007K.";
  const document: Document = {
    title: nasty,
    subtitle: nasty,
    language: "en",
    sections: [{ key: "a", title: nasty, blocks: [{ kind: "bullets", items: [nasty] }] }],
  };
  const sending = {
    document,
    words: sendingWords("en"),
    creator: nasty,
    campaign: nasty,
    version: 1,
    link: "https://docs.example.com/1",
  };
  const mail = mailOf(sending);
  const outputs = [
    documentHtml(document),
    documentMarkdown(document),
    mail.subject,
    mail.html,
    mail.plain,
    messageOf(sending),
  ];
  for (const output of outputs) {
    expect(output).toContain("AnnaK.");
    expect(output).not.toMatch(/[\u202a-\u202e\u0007]/);
  }
});
