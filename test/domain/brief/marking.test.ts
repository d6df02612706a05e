/** Ad marking in a brief: who gets the token decides what is due from whom by when; the registry is spoken of to those whom it concerns. */
import { expect, test } from "vitest";
import { briefDocument } from "../../../src/domain/brief/brief.ts";
import type { BriefFacts } from "../../../src/domain/brief/facts.ts";
import type { BriefDraft } from "../../../src/domain/brief/fields.ts";
import { complianceForCreator } from "../../../src/domain/config/parameters/compliance.ts";
import { wordsOf } from "../../../src/domain/document.ts";
import { exampleDraft, exampleFacts } from "./example.ts";

const rowsOf = (facts: BriefFacts, draft: BriefDraft, key: string) => {
  const found = briefDocument(facts, draft).sections.find((section) => section.key === key);
  return found?.blocks.flatMap((block) => (block.kind === "facts" ? block.rows : [])) ?? [];
};

const stepsOf = (facts: BriefFacts, draft: Partial<BriefDraft> = {}) =>
  rowsOf(facts, { ...exampleDraft, ...draft }, "timeline")
    .filter(([label]) => /ОРД|erid|скриншот|Акт/.test(label))
    .map(([label, value]) => `${label} ${wordsOf(value)}`);

const OURS = [
  "Ваши данные для договора и ОРД — до вт, 6 октября 2026",
  "Пришлём вам токен erid — до чт, 15 октября 2026",
  "Ссылка и скриншот публикации — до ср, 21 октября 2026",
  "Акт и статистика — до вт, 27 октября 2026",
];
const THEIRS = [
  "Наши данные для договора и ОРД — до вт, 6 октября 2026",
  "Пришлите нам токен erid — до чт, 15 октября 2026",
  "Ссылка и скриншот публикации — до ср, 21 октября 2026",
  "Акт и статистика в ОРД — до вт, 27 октября 2026",
];

const withValues = (values: Partial<BriefFacts["market"]["values"]>, changes: Partial<BriefFacts> = {}): BriefFacts => {
  const facts = exampleFacts("RU", changes);
  return { ...facts, market: { ...facts.market, values: { ...facts.market.values, ...values } } };
};

test.each([
  ["we get it where nobody says otherwise", withValues({}), {}, OURS],
  ["the creator gets it by the form", withValues({}), { tokenBy: "creator" }, THEIRS],
  ["the creator gets it by the Config tab", withValues({ adTokenBy: "creator" }), {}, THEIRS],
  ["the form comes before the Config tab", withValues({ adTokenBy: "creator" }), { tokenBy: "us" }, OURS],
] as const)("steps of marking: %s", (_, facts, draft, steps) => {
  expect(stepsOf(facts, draft)).toEqual(steps);
});

test.each([
  ["us", "пт, 16 октября 2026"],
  ["creator", "пн, 19 октября 2026"],
])("the token of %s is due on a working day of theirs", (by, day) => {
  const facts = withValues({ holidays: ["2026-10-15", "2026-10-16"] });
  const steps = stepsOf(facts, { brandMarket: "US", tokenBy: by });
  expect(steps[1]).toContain(day);
});

test("a creator who gets the token reads so, and nothing of our getting it", () => {
  const before = (draft: Partial<BriefDraft>) =>
    rowsOf(exampleFacts("RU"), { ...exampleDraft, ...draft }, "disclosure").find(
      ([label]) => label === "До публикации",
    );
  expect(before({})?.[1]).toContain("erid получаем через ОРД");
  expect(before({ tokenBy: "creator" })?.[1]).toContain("erid вы получаете через ОРД");
});

test("a market without a token has no such steps, whoever is said to get it", () => {
  expect(stepsOf(exampleFacts("US"), { tokenBy: "creator" })).toEqual([]);
});

test.each(["creator", "The creator", "блогер"])("“%s” is the creator in the Config tab", (typed) => {
  expect(complianceForCreator().adTokenBy.kind.read(typed)).toBe("creator");
});
