/** The Briefs tab: what is frozen when a brief goes out, how versions count, and that it can be read again. */
import { expect, test } from "vitest";
import { briefDocument } from "../../../src/domain/brief/brief.ts";
import { draftKey, fieldScopes, keptPart, storedPart } from "../../../src/domain/brief/drafts.ts";
import { draftOf, draftPart, fieldKeys, linesOf, withoutPast } from "../../../src/domain/brief/fields.ts";
import {
  type BriefContent,
  type BriefPlaces,
  briefHeader,
  briefPlaces,
  briefRow,
  type IssuedBrief,
  loggedBriefs,
} from "../../../src/domain/brief/log.ts";
import { briefsOf, newestBrief, nextVersion } from "../../../src/domain/brief/versions.ts";
import { chunksOf } from "../../../src/domain/chunks.ts";
import { fingerprint } from "../../../src/domain/fingerprint.ts";
import { exampleDraft, exampleFacts } from "./example.ts";

const contentOf = (draft = exampleDraft, version = 1): BriefContent => ({
  draft,
  document: briefDocument(exampleFacts("RU"), draft, version),
});

/** What the content of every row below says of whose brief it is. */
const owner = { creator: "Anna K.", market: "RU", campaign: "Autumn launch", version: 1 };

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

const places = (header: readonly string[]): BriefPlaces => {
  const found = briefPlaces(header);
  if (!found) throw new Error("the columns cannot be told");
  return found;
};
const rowOf = (brief: IssuedBrief) => briefRow(brief, places(briefHeader("en")));

test.each(["en", "ru"] as const)("a brief that was logged under %s headings is read again, whole", (language) => {
  const rows = [briefHeader(language), rowOf(issued()).cells];
  const [brief] = loggedBriefs(rows) ?? [];
  expect(brief).toMatchObject({ row: 2, creator: "Anna K.", version: 1, link: "https://docs.example.com/1" });
  expect(JSON.parse(brief?.json ?? "")).toEqual({ of: owner, ...contentOf() });
});

test("the mark of a row names it, wherever it stands", () => {
  const { mark, cells } = rowOf(issued());
  const other = rowOf(issued({ version: 2 }));
  expect(other.mark).not.toBe(mark);
  expect(loggedBriefs([briefHeader("en"), other.cells, cells])?.map((brief) => brief.mark)).toEqual([other.mark, mark]);
});

test.each([
  [
    "a column of the team's own between ours",
    (header: readonly string[]) => [...header.slice(0, 4), "Notes", ...header.slice(4)],
  ],
  [
    "a column moved to the front",
    (header: readonly string[]) => [header[3] ?? "", ...header.slice(0, 3), ...header.slice(4)],
  ],
  ["a column of the team's own to the right", (header: readonly string[]) => [...header, "Asked for"]],
])("with %s each value stands under its heading, and is read again", (_, changed) => {
  const header = changed(briefHeader("en"));
  const { cells } = briefRow(issued(), places(header));
  expect(cells[header.indexOf("Version")]).toBe(1);
  expect(cells[header.indexOf("Campaign")]).toBe("Autumn launch");
  expect(cells[header.indexOf("Notes")] ?? "").toBe("");
  const [brief] = loggedBriefs([header, cells]) ?? [];
  expect(brief).toMatchObject({ version: 1, campaign: "Autumn launch", json: expect.any(String) });
});

test("a heading of ours to the right of the content is told, since long contents go on there", () => {
  const header = briefHeader("en");
  expect(briefPlaces([header.at(-1) ?? "", ...header.slice(0, -1)])).toBeUndefined();
});

test.each([
  ["its fingerprint is gone", "Fingerprint", ""],
  ["another creator stands there", "Creator", "Boris"],
  ["another campaign stands there", "Campaign", "Spring"],
  ["another version stands there", "Version", 7],
])("a row keeps its number though %s", (_, heading, cell) => {
  const header = briefHeader("en");
  const row = rowOf(issued({ version: 2 })).cells.map((value, at) => (at === header.indexOf(heading) ? cell : value));
  const logged = loggedBriefs([header, row]) ?? [];
  expect(logged).toMatchObject([{ row: 2, creator: "Anna K.", campaign: "Autumn launch", version: 2 }]);
  expect(logged[0]?.json).toBeUndefined();
  expect(nextVersion(briefsOf(logged, { creator: "Anna K.", market: "RU" }), "Autumn launch")).toBe(3);
});

test("versions of one creator in two markets count apart", () => {
  const rows = [rowOf(issued()), rowOf(issued({ version: 2 })), rowOf(issued({ market: "US" }))];
  const logged = loggedBriefs([briefHeader("en"), ...rows.map(({ cells }) => cells)]) ?? [];
  const next = (market: string) => nextVersion(briefsOf(logged, { creator: "anna  K.", market }), "Autumn launch");
  expect([next("RU"), next("US"), next("KZ")]).toEqual([3, 2, 1]);
});

test("a content of more than one cell is split and joined, emoji whole", () => {
  const long = { ...exampleDraft, why: "чай 🍵 ".repeat(15_000) };
  const row = rowOf(issued({ content: contentOf(long) })).cells;
  expect(row.length).toBeGreaterThan(briefHeader("en").length + 2);
  expect(row.every((cell) => String(cell).length <= 45_000)).toBe(true);
  const [brief] = loggedBriefs([briefHeader("en"), row]) ?? [];
  expect(JSON.parse(brief?.json ?? "")).toEqual({ of: owner, ...contentOf(long) });
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
  const row = rowOf(issued()).cells.map((value, index) => (index === column ? cell : value));
  const [brief] = loggedBriefs([briefHeader("en"), ["my note"], row]) ?? [];
  expect(brief?.row).toBe(3);
  expect(brief?.json).toBeUndefined();
});

test("a note to the right of the content is its author's own", () => {
  const [brief] = loggedBriefs([briefHeader("en"), [...rowOf(issued()).cells, "call Anna"]]) ?? [];
  expect(JSON.parse(brief?.json ?? "")).toEqual({ of: owner, ...contentOf() });
});

test("rows without a fingerprint are people's own, and a heading that is gone is noticed", () => {
  expect(
    loggedBriefs([briefHeader("en"), ["my note"], rowOf(issued({ version: 3 })).cells])?.map(({ version }) => version),
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

test("spaces inside a name and how it is encoded do not make another creator", () => {
  const owner = { campaign: "Autumn", market: "US", creator: "Hannah Brooks" };
  expect(draftKey("creator", { ...owner, creator: "hannah  Brooks " })).toBe(draftKey("creator", owner));
  expect(draftKey("campaign", { ...owner, campaign: " AUTUMN" })).toBe(draftKey("campaign", owner));
});

test.each([
  ["nothing", {}],
  ["a short text", { promoCode: "ANNA10" }],
  ["20,000 letters of 2 bytes", { deliverables: "ж".repeat(20_000) }],
  ["emoji", { account: "чай 🍵".repeat(3_000), link: "x" }],
])("%s is kept in values of at most 9 KB each, and read again whole", (_, part) => {
  const stored = storedPart("key", part);
  for (const value of Object.values(stored)) expect(Buffer.byteLength(value)).toBeLessThanOrEqual(9_000);
  expect(keptPart("key", stored)).toEqual(part);
});

test("a shorter text leaves nothing of a longer one behind, and what is no part is none", () => {
  const long = storedPart("key", { link: "x".repeat(10_000) });
  expect(keptPart("key", { ...long, ...storedPart("key", { link: "y" }) })).toEqual({ link: "y" });
  expect(keptPart("key", {})).toEqual({});
  expect(keptPart("key", { key: "something else" })).toEqual({});
  expect(keptPart("key", { key: '3:{"link":"x' })).toEqual({});
});

test.each([
  ["- one\r\n\n  • two\n – three\n2 rounds\n–5 %\n -\n", ["one", "two", "three", "2 rounds", "–5 %"]],
  ["1. one\n\n2. two\r\n3) three", ["one", "two", "three"]],
  ["* one\n*\ttwo", ["one", "two"]],
  ["24. Dezember posten", ["24. Dezember posten"]],
  ["1. Mai posten", ["1. Mai posten"]],
  ["2. Staffel nennen\n3. Staffel zeigen", ["2. Staffel nennen", "3. Staffel zeigen"]],
  ["Instagram*\n* Instagram", ["Instagram*", "* Instagram"]],
  ["* Instagram", ["* Instagram"]],
  ["1.5 Minuten\n2 Posts", ["1.5 Minuten", "2 Posts"]],
  [undefined, []],
])("lines %j are the items %j, without the bullets that people type", (typed, items) => {
  expect(linesOf(typed)).toEqual(items);
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
