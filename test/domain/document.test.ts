/** Document → HTML and Markdown: nothing that people type changes the structure. */
import fc from "fast-check";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import {
  bullets,
  checks,
  type Document,
  facts,
  grid,
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
        grid([text, text], [{ label: text, cells: [text, { open: text }] }]),
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

const withPaper = (letterhead: Document["letterhead"]) =>
  new JSDOM(documentFragment({ ...documentWith("x"), title: "Brief", ...(letterhead ? { letterhead } : {}) })).window
    .document;

test("headings are in the brand's colour, darkened until it can be read", () => {
  expect(withPaper({ colour: "#0f766e" }).querySelector("h2")?.style.color).toBe("rgb(15, 118, 110)");
  expect(withPaper({ colour: "#ffd400" }).querySelector("h2")?.style.color).not.toBe("rgb(255, 212, 0)");
});

test.each([
  [{ name: "Tea House" }, "Tea House", undefined],
  [{ name: "Tea House", logo: "https://tea.example/a?b=1&c=2" }, "", "https://tea.example/a?b=1&c=2"],
  [{ name: 'Tea "House" <b>' }, 'Tea "House" <b>', undefined],
])("the letterhead %o", (letterhead, name, logo) => {
  const page = withPaper(letterhead);
  const head = page.querySelector("h1")?.previousElementSibling;
  expect(head?.textContent).toBe(name);
  expect(head?.querySelector("img")?.getAttribute("src")).toBe(logo);
  expect(head?.querySelector("img")?.getAttribute("alt")).toBe(logo && letterhead.name);
});

test.each([[undefined], [{}], [{ name: "Brief" }]])("no letterhead is made of %o", (letterhead) => {
  expect(withPaper(letterhead).querySelector("h1")?.previousElementSibling).toBeNull();
});

test("signs of HTML and control characters are made harmless", () => {
  expect(escapeHtml("<a href=\"x\" title='y'>&\u0000\u0007</a>")).toBe(
    "&#60;a href=&#34;x&#34; title=&#39;y&#39;&#62;&#38;&#60;/a&#62;",
  );
});

test("signs that turn the direction of a text do not reach what stands after them", () => {
  expect(escapeHtml("a\u202eb\u202a\u2066c\u2069 שלום")).toBe("abc שלום");
});

test("gaps are counted wherever they stand", () => {
  expect(openPoints(documentWith("x"))).toBe(2);
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

/** The one line that a text makes as a paragraph, and behind a label. */
const markdownOf = (text: string) => {
  const blocks = [paragraph(text), facts([["Goal", text]])];
  const document = { title: "", subtitle: "", language: "en", sections: [{ key: "all", title: "", blocks }] };
  return documentMarkdown(document).split("\n").slice(4, 6);
};

test.each([
  ["[x](http://example.com)", "\\[x](http://example.com)"],
  ["![x](http://example.com)", "!\\[x](http://example.com)"],
  ["see [a] and [b][c]", "see \\[a] and \\[b][c]"],
  ["[a]: http://example.com", "\\[a]: http://example.com"],
  ["<script>alert(1)</script>", "\\<script>alert(1)\\</script>"],
  ["<https://example.com>", "\\<https://example.com>"],
  ["`code` here", "\\`code` here"],
  ["*word* and **words**", "\\*word* and \\*\\*words**"],
  ["_word_ and __words__", "\\_word_ and \\_\\_words__"],
  ["~~gone~~", "\\~~gone~~"],
  ["&lt;b&gt;", "\\&lt;b\\&gt;"],
  ["\\*x", "\\\\*x"],
])("%s is no markup", (typed, expected) => {
  expect(markdownOf(typed)).toEqual([expected, `- Goal: ${expected}`]);
});

test.each([
  ["# heading", "\\# heading"],
  ["> quote", "\\> quote"],
  ["- item", "\\- item"],
  ["+ item", "\\+ item"],
  ["* item", "\\* item"],
  ["1. item", "1\\. item"],
  ["12) item", "12\\) item"],
  ["---", "\\---"],
  ["* * *", "\\* * *"],
  ["===", "\\==="],
  ["~~~", "\\~~~"],
  ["[ ] done", "\\[ ] done"],
])("a line %s begins nothing, and behind a label it stays as it is", (typed, expected) => {
  expect(markdownOf(typed)).toEqual([expected, `- Goal: ${typed}`]);
});

test.each([
  "anna_k_cooks@example.com, @samovar_tea_",
  "price*",
  "2 * 3 * 4",
  "#ad",
  "–5 %, -5 %, +5 %",
  "under < 5 %, <3, a > b",
  "it`s a [sic] word",
  "~50k, ~60k",
  "C:\\Users",
  "Tom & Jerry",
  "1.5 minutes, 24.12.",
  "$5 (per sale)",
])("%s needs no sign before it", (typed) => {
  expect(markdownOf(typed)).toEqual([typed, `- Goal: ${typed}`]);
});
