/** What windows send and cells hold: the right shape, or one sentence in the reader's language. */
import { expect, test } from "vitest";
import {
  readBriefDraft,
  readBriefRequest,
  readFormulaChoices,
  readRollupAnswers,
} from "../../../src/domain/validation.lazy.ts";

const section = { key: "why", title: "Why", blocks: [{ kind: "facts", rows: [["Goal", { open: "to be agreed" }]] }] };
const document = { title: "Brief", subtitle: "Version 1", language: "en", sections: [section] };
const content = { draft: { goal: "Try it" }, document };
const request = { sheet: 12, row: 7, seen: "0011", campaign: "Autumn", version: 1, content };
const withDraft = (draft: object) => JSON.stringify({ ...request, content: { draft, document } });
const withBlock = (block: object) =>
  JSON.stringify({
    ...request,
    content: { draft: {}, document: { ...document, sections: [{ ...section, blocks: [block] }] } },
  });

test("a request for a brief is read", () => {
  expect(readBriefRequest(JSON.stringify(request), "en")).toEqual(request);
});

test.each([
  ["no JSON", "{"],
  ["nothing", "null"],
  ["a row that is no number", JSON.stringify({ ...request, row: "7" })],
  ["a row below 1", JSON.stringify({ ...request, row: 0 })],
  ["a field that is no text", withDraft({ goal: { a: 1 } })],
  ["a text that nobody would read", withDraft({ goal: "x".repeat(20_001) })],
  ["no campaign", JSON.stringify({ ...request, campaign: "" })],
  ["no version", JSON.stringify({ ...request, version: 0 })],
  ["a document without sections", JSON.stringify({ ...request, content: { draft: {}, document: { title: "Brief" } } })],
  ["a block of an unknown kind", withBlock({ kind: "html", text: "<b>" })],
  ["a row of facts without a value", withBlock({ kind: "facts", rows: [["Goal"]] })],
  ["a row of facts whose label is open", withBlock({ kind: "facts", rows: [[{ open: "?" }, "x"]] })],
  ["words that are neither said nor open", withBlock({ kind: "paragraph", text: 5 })],
])("%s is refused in one sentence, in both languages", (_, json) => {
  expect(() => readBriefRequest(json, "en")).toThrow(
    /^The brief could not be read: .* Shorten the longest text, or close the sidebar and open it again\.$/,
  );
  expect(() => readBriefRequest(json, "ru")).toThrow(/^Бриф не удалось прочитать: /);
});

test("a draft names its campaign, market and creator", () => {
  const parts = { campaign: { goal: "Try it" }, market: {}, creator: {} };
  const draft = {
    campaign: "Autumn",
    market: "RU",
    creator: "Anna",
    parts,
    columns: [{ key: "goal", label: "Goal" }],
    edited: ["goal"],
  };
  expect(readBriefDraft(JSON.stringify(draft), "en")).toEqual(draft);
  const long = JSON.stringify({ ...draft, parts: { ...parts, creator: { link: "x".repeat(20_001) } } });
  for (const json of ["{}", long])
    expect(() => readBriefDraft(json, "en")).toThrow(/^Not kept: a text has more than 20000 characters\. Shorten it/);
});

test("the roll-up's answers are a month and what happens to rows without a date", () => {
  expect(readRollupAnswers('{"month":"2026-10","undated":"count"}', "en")).toEqual({
    month: "2026-10",
    undated: "count",
  });
  expect(() => readRollupAnswers('{"month":"2026-13","undated":"count"}', "en")).toThrow(/^Choose the month/);
  expect(() => readRollupAnswers('{"month":"2026-10","undated":"skip"}', "ru")).toThrow(
    /^Укажите, что делать со строками без даты/,
  );
});

test("at least one formula has to be chosen", () => {
  expect(readFormulaChoices('{"formulas":["CPE","METRIC"]}', "en").formulas).toEqual(["CPE", "METRIC"]);
  expect(() => readFormulaChoices('{"formulas":[]}', "en")).toThrow("Tick at least one formula.");
  expect(() => readFormulaChoices('{"formulas":[1]}', "ru")).toThrow("Отметьте хотя бы одну формулу.");
});
