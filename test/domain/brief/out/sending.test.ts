/** The mail and the message with which a brief goes to its creator: in the language of the brief alone. */
import { describe, expect, test } from "vitest";
import { mailOf, messageOf } from "../../../../src/domain/brief/out/sending.ts";
import { briefLanguages, sendingWords } from "../../../../src/domain/brief/words/index.ts";
import type { Document } from "../../../../src/domain/document.ts";

const sent = (language: string, version = 1) => {
  const document: Document = { title: "T", subtitle: "S", language, sections: [] };
  const link = "https://docs.example.com/1";
  return { document, words: sendingWords(language), creator: "Anna", campaign: "Tea", version, link };
};

describe.each(briefLanguages.map(({ tag }) => tag))("in %s", (tag) => {
  test("the first version says where it is and asks for an opinion", () => {
    expect(messageOf(sent(tag))).toMatch(/Anna.*Tea.*: https:\/\/docs\.example\.com\/1\n.+[?.]$/s);
    expect(mailOf(sent(tag)).subject).toMatch(/: Tea$/);
  });

  test("a later version says its number, and that something has changed", () => {
    expect(mailOf(sent(tag, 3)).subject).toMatch(/: Tea, \S+ 3$/);
    expect(messageOf(sent(tag, 3))).toContain("3: https://docs.example.com/1");
    expect(messageOf(sent(tag, 3))).not.toBe(messageOf(sent(tag)));
  });

  test("nothing is left to be filled in, and only Russian is written in Cyrillic", () => {
    const { subject, plain } = mailOf(sent(tag, 2));
    const all = [subject, plain, messageOf(sent(tag)), messageOf(sent(tag, 2))].join("\n");
    expect(all).not.toMatch(/\{\d\}|undefined/);
    expect(/\p{Script=Cyrillic}/u.test(all)).toBe(tag === "ru");
  });
});

test("without a document there is no link, and no message", () => {
  expect(messageOf({ ...sent("en"), link: undefined })).toBeUndefined();
});
