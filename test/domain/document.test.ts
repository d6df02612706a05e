/** Document → HTML and Markdown: nothing that people type changes the structure. */
import fc from "fast-check";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import {
  bullets,
  checks,
  type Document,
  facts,
  note,
  openPoints,
  paragraph,
  steps,
  warning,
} from "../../src/domain/document.ts";
import { documentFragment, documentHtml, escapeHtml } from "../../src/domain/html.ts";
import { documentMarkdown } from "../../src/domain/markdown.ts";

const documentWith = (text: string): Document => ({
  title: text,
  subtitle: text,
  language: "en",
  sections: [
    {
      key: "all",
      title: text,
      blocks: [
        paragraph(text),
        bullets([text, { open: text }]),
        checks([text]),
        steps([text]),
        facts([[text, text]]),
        note(text),
        warning(text),
      ],
    },
  ],
});

const tagsOf = (html: string) =>
  [...new JSDOM(html).window.document.querySelectorAll("*")].map(({ tagName }) => tagName);
const tags = tagsOf(documentHtml(documentWith("x")));

test.each([
  "<script>alert(1)</script>",
  "</p></td></table><img src=x onerror=alert(1)>",
  "\"><b onmouseover='x'>",
  "&lt;i&gt; &amp;",
  "<!-- --> ]]>",
  '=HYPERLINK("x")',
  "👩🏽‍🍳 Анна 中文",
  "x".repeat(10_000),
])("%.40s stays text", (text) => {
  const html = documentHtml(documentWith(text));
  expect(tagsOf(html)).toEqual(tags);
  expect(new JSDOM(html).window.document.querySelector("h1")?.textContent).toBe(text);
});

test("no text that people type changes the structure of the HTML", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      const oneLine = text.replace(/[\r\n]/g, " ");
      expect(tagsOf(documentHtml(documentWith(oneLine)))).toEqual(tags);
    }),
    { numRuns: 60 },
  );
});

test("a line break that was typed is one in the HTML", () => {
  expect(documentFragment(documentWith("a\r\nb\nc"))).toContain("a<br>b<br>c");
});

test("signs of HTML and control characters are made harmless", () => {
  expect(escapeHtml("<a href=\"x\" title='y'>&\u0000\u0007</a>")).toBe(
    "&#60;a href=&#34;x&#34; title=&#39;y&#39;&#62;&#38;&#60;/a&#62;",
  );
});

test("gaps are counted wherever they stand", () => {
  expect(openPoints(documentWith("x"))).toBe(1);
});

test("Markdown keeps one line an item, and typed lines are no headings", () => {
  const document: Document = {
    title: "Brief",
    subtitle: "Version 1",
    language: "en",
    sections: [
      {
        key: "all",
        title: "Why",
        blocks: [
          paragraph("# no heading\nplain"),
          facts([["Goal", "try\nit"]]),
          checks([{ open: "to be agreed" }]),
          steps(["one", "two"]),
          bullets(["a"]),
          warning("careful"),
          note("a note"),
        ],
      },
    ],
  };
  expect(documentMarkdown(document)).toBe(
    [
      "# Brief",
      "Version 1",
      "",
      "## Why",
      "\\# no heading",
      "plain",
      "- Goal: try / it",
      "- [ ] to be agreed",
      "1. one",
      "2. two",
      "- a",
      "⚠ careful",
      "a note",
      "",
    ].join("\n"),
  );
});
