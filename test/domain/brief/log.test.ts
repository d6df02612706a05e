/** The Briefs tab: what is frozen when a brief goes out, how versions count, and that it can be read again. */
import { expect, test } from "vitest";
import { briefDocument } from "../../../src/domain/brief/brief.ts";
import { bytesOf, draftKey, fieldScopes } from "../../../src/domain/brief/drafts.ts";
import { draftOf, draftPart, fieldKeys, linesOf, withoutPast } from "../../../src/domain/brief/fields.ts";
import {
  type BriefContent,
  briefHeader,
  briefRow,
  chunksOf,
  type IssuedBrief,
  loggedBriefs,
  newestBrief,
  nextVersion,
  sameName,
} from "../../../src/domain/brief/log.ts";
import { fingerprint } from "../../../src/domain/fingerprint.ts";
import { exampleDraft, exampleFacts } from "./example.ts";

const contentOf = (draft = exampleDraft, version = 1): BriefContent => ({
  draft,
  document: briefDocument(exampleFacts("RU"), draft, version),
});

const issued = (changes: Partial<IssuedBrief> = {}): IssuedBrief => ({
  issued: "2026-10-05 12:30",
  creator: "Anna K.",
  market: "RU",
  campaign: "Autumn launch",
  version: 1,
  language: "ru",
  by: "olga@example.com",
  link: "https://docs.example.com/1",
  content: contentOf(),
  ...changes,
});

test.each(["en", "ru"] as const)("a brief that was logged under %s headings is read again, whole", (language) => {
  const rows = [briefHeader(language), briefRow(issued()).cells];
  const [brief] = loggedBriefs(rows) ?? [];
  expect(brief).toMatchObject({ row: 2, creator: "Anna K.", version: 1, link: "https://docs.example.com/1" });
  expect(JSON.parse(brief?.json ?? "")).toEqual(contentOf());
});

test("the mark of a row names it, wherever it stands", () => {
  const { mark, cells } = briefRow(issued());
  const other = briefRow(issued({ version: 2 }));
  expect(other.mark).not.toBe(mark);
  expect(loggedBriefs([briefHeader("en"), other.cells, cells])?.map((brief) => brief.mark)).toEqual([other.mark, mark]);
});

test("a content of more than one cell is split and joined, emoji whole", () => {
  const long = { ...exampleDraft, why: "чай 🍵 ".repeat(15_000) };
  const row = briefRow(issued({ content: contentOf(long) })).cells;
  expect(row.length).toBeGreaterThan(briefHeader("en").length + 2);
  expect(row.every((cell) => String(cell).length <= 45_000)).toBe(true);
  const [brief] = loggedBriefs([briefHeader("en"), row]) ?? [];
  expect(JSON.parse(brief?.json ?? "")).toEqual(contentOf(long));
});

test("an emoji at the edge of a cell is not cut in two", () => {
  expect(chunksOf("ab🍵cd", 3)).toEqual(["ab", "🍵c", "d"]);
  expect(chunksOf("", 3)).toEqual([]);
});

test.each([
  ["the version", 4, 5],
  ["the creator", 1, "Boris"],
  ["the link", 7, "https://elsewhere.example.com"],
  ["one sign of the content", 9, JSON.stringify(contentOf()).replace("breakfast", "Breakfast")],
  ["the content as a whole", 9, ""],
])("a row in which somebody changed %s is no brief to build on, and is told with its row", (_, column, cell) => {
  const row = briefRow(issued()).cells.map((value, index) => (index === column ? cell : value));
  const [brief] = loggedBriefs([briefHeader("en"), ["my note"], row]) ?? [];
  expect(brief?.row).toBe(3);
  expect(brief?.json).toBeUndefined();
});

test("a note to the right of the content is its author's own", () => {
  const [brief] = loggedBriefs([briefHeader("en"), [...briefRow(issued()).cells, "call Anna"]]) ?? [];
  expect(JSON.parse(brief?.json ?? "")).toEqual(contentOf());
});

test("rows without a fingerprint are people's own, and a heading that is gone is noticed", () => {
  expect(
    loggedBriefs([briefHeader("en"), ["my note"], briefRow(issued({ version: 3 })).cells])?.map(
      ({ version }) => version,
    ),
  ).toEqual([3]);
  expect(loggedBriefs([["Issued", "Creator"]])).toBeUndefined();
  expect(loggedBriefs([])).toBeUndefined();
});

test("versions count by campaign, whatever the case and the spaces", () => {
  const briefs = [
    { campaign: "Autumn launch", version: 1, json: "{}" },
    { campaign: " autumn  Launch", version: 2, json: "{}" },
    { campaign: "Spring", version: 7, json: "{}" },
  ];
  expect(newestBrief(briefs, "Autumn launch")?.version).toBe(2);
  expect(nextVersion(briefs, "Autumn launch")).toBe(3);
  expect(newestBrief(briefs, "Winter")).toBeUndefined();
  expect(nextVersion(briefs, "Winter")).toBe(1);
  expect(sameName(" anna  K.", "Anna K.")).toBe(true);
  expect(sameName("Anna", "Anna K.")).toBe(false);
});

test("fingerprints are 16 hexadecimal digits, the same for the same text, different for neighbours", () => {
  const marks = Array.from({ length: 2000 }, (_, i) => fingerprint(`брif ${i}`));
  expect(new Set(marks).size).toBe(2000);
  expect(marks.every((mark) => /^[0-9a-f]{16}$/.test(mark))).toBe(true);
  expect(fingerprint("")).toBe("811c9dc53b9aca07");
});

test("a damaged version keeps its number, and the one before it is built upon", () => {
  const briefs = [{ campaign: "A", version: 1, json: "{}" }, { campaign: "A", version: 2 }, { campaign: "A" }];
  expect(newestBrief(briefs, "A")?.version).toBe(1);
  expect(nextVersion(briefs, "A")).toBe(4);
});

test("each typed field is stored in exactly one part, and the parts together are the draft", () => {
  const draft = draftOf(Object.fromEntries(fieldKeys.map((key) => [key, ` ${key} `])));
  const parts = fieldScopes.map((scope) => draftPart(draft, scope));
  expect(Object.assign({}, ...parts)).toEqual(draft);
  expect(parts.flatMap((part) => Object.keys(part))).toHaveLength(fieldKeys.length);
});

test("two creators of one campaign share the campaign's fields and nothing of their own", () => {
  const [anna, boris] = ["Anna", "Boris"].map((creator) => ({ creator, campaign: "Autumn", market: "RU" })) as [
    never,
    never,
  ];
  expect(draftKey("campaign", anna)).toBe(draftKey("campaign", boris));
  expect(draftKey("market", anna)).toBe(draftKey("market", boris));
  expect(draftKey("creator", anna)).not.toBe(draftKey("creator", boris));
  expect(draftKey("market", anna)).not.toBe(draftKey("campaign", anna));
});

test.each([
  ["abc", 3],
  ["чай", 6],
  ["₽", 3],
  ["🍵", 4],
])("%s has %i bytes", (text, bytes) => {
  expect(bytesOf(text)).toBe(bytes);
});

test("lines are items without the bullets that people type", () => {
  expect(linesOf("- one\r\n\n  • two\n3) three\n2 rounds\n–5 %")).toEqual(["one", "two", "three", "2 rounds", "–5 %"]);
});

test("blank and unknown fields are no part of a draft", () => {
  expect(draftOf({ goal: "  ", brand: " Tea ", somethingElse: "x" })).toEqual({ brand: "Tea" });
});

test("a start that has passed is asked for again", () => {
  expect(withoutPast({ brand: "Tea", start: "2026-10-04" }, "2026-10-05")).toEqual({ brand: "Tea" });
  expect(withoutPast({ brand: "Tea", start: "2026-10-05" }, "2026-10-05")).toEqual({
    brand: "Tea",
    start: "2026-10-05",
  });
});
