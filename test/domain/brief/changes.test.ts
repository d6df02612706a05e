/** The next version of a brief begins with what changed, and with nothing else. */
import { expect, test } from "vitest";
import { briefContent, briefDocument } from "../../../src/domain/brief/brief.ts";
import { changesBetween, hasChanges } from "../../../src/domain/brief/changes.ts";
import type { BriefFacts } from "../../../src/domain/brief/facts.ts";
import type { BriefDraft } from "../../../src/domain/brief/fields.ts";
import { exampleDraft, exampleFacts, today } from "./example.ts";

const { start, ...draft } = exampleDraft;

const next = (code: string, changes: Partial<BriefFacts>, typed: BriefDraft = draft, before: BriefDraft = draft) => {
  const content = briefContent(exampleFacts(code), before, 1);
  return briefContent(exampleFacts(code, changes), typed, 2, { version: 1, issued: today, content }).document;
};
const changed = (...given: Parameters<typeof next>) => {
  const [first] = next(...given).sections;
  if (first?.key !== "changes") return [];
  return first.blocks.flatMap((block) =>
    block.kind === "facts" ? block.rows.map(([field, value]) => `${field} | ${value}`) : [],
  );
};

test("the first version, and one that says the same, begin with the brief itself", () => {
  expect(start).toBe(exampleFacts("US").today);
  expect(hasChanges(briefContent(exampleFacts("US"), draft, 1).document)).toBe(false);
  expect(hasChanges(next("US", {}))).toBe(false);
});

test("a changed amount is listed where it changes the amount and its parts, old → new, in the creator's language", () => {
  const document = next("RU", { amount: { amount: 50_000, currency: "RUB" } });
  expect(document.sections[0]?.title).toBe("Что изменилось с версии 1");
  expect(
    changed("RU", { amount: { amount: 50_000, currency: "RUB" } }).map((line) => line.replaceAll("\u00a0", " ")),
  ).toEqual([
    "Оплата: Сумма | 45 000 ₽ → 50 000 ₽",
    expect.stringMatching(/^Оплата: При подписании \| 22 500 ₽ .* → 25 000 ₽ /),
    expect.stringMatching(/^Оплата: После публикации \| 22 500 ₽ .* → 25 000 ₽ /),
  ]);
});

test.each([
  ["a word of the goal", { goal: "Other." }, ["Why we do this: Goal | Make people try our breakfast blend. → Other."]],
  [
    "one must-have of two",
    { mustHaves: "Show the package once\nSay the price" },
    ["Must-haves | Name the blend → Say the price"],
  ],
  ["a must-have more", { mustHaves: `${draft.mustHaves}\nSay the price` }, ["Must-haves | — → Say the price"]],
  ["a must-have less", { mustHaves: "Name the blend" }, ["Must-haves | Show the package once → —"]],
  [
    "the order of the key messages",
    { keyMessages: "No added flavours\nBrewed in three minutes" },
    [
      "Content pillars: Key messages | was: Brewed in three minutes\nwas: No added flavours\nnow: No added flavours\nnow: Brewed in three minutes",
    ],
  ],
  ["a promo code that was open before", { promoCode: "NEW" }, ["Deliverables: Promo code | ANNA10 → NEW"]],
  [
    "two must-haves more",
    { mustHaves: `${draft.mustHaves}\nSay the price\nSay the shop` },
    ["Must-haves | was: —\nnow: Say the price\nnow: Say the shop"],
  ],
  ["an arrow of one's own", { goal: "A → B" }, [`Why we do this: Goal | was: ${draft.goal}\nnow: A → B`]],
  ["a blank line", { goal: `${draft.goal}\n\n` }, []],
] satisfies [string, BriefDraft, string[]][])("%s is one line", (_, typed, lines) => {
  expect(changed("US", {}, { ...draft, ...typed })).toEqual(lines);
});

test("a round of revision whose dates move says what was and what it is now", () => {
  expect(changed("US", {}, { ...draft, launchWeek: "2026-11-18" })).toContainEqual(
    expect.stringMatching(/^Timeline: Revision 1 \| your new draft by .*; our feedback by .* → your new draft by .*$/),
  );
});

test.each([
  ["A\nB", "B\nA\nC", "was: A|was: B|now: B|now: A|now: C"],
  ["A\nB\nB", "A\nB\nC", "B → C"],
  ["A\nB\nA", "A\nB", "A → —"],
  ["A\n\nB", "A\nB", undefined],
  ["A\n\nB", "A\nC", "B → C"],
  ["A → B", "A → C", "was: A → B|now: A → C"],
])("lines %j → %j are %j", (before, after, said) => {
  const [line] = changed("US", {}, { ...draft, why: after }, { ...draft, why: before });
  expect(line?.replaceAll("\n", "|")).toBe(said && `Why we do this: Why | ${said}`);
});

test("a gap that was filled names the gap", () => {
  const { link, ...open } = draft;
  expect(changed("US", {}, draft, open)).toEqual([`Deliverables: Link | to be agreed → ${link}`]);
});

test("no date moves because a day has passed", () => {
  expect(changed("US", { today: "2026-10-12" })).toEqual([]);
  const moved = changed("US", { today: "2026-10-12" }, { ...draft, start: "2026-10-12" });
  expect(moved).toContainEqual(expect.stringMatching(/^Timeline: Brief \| Mon 5 Oct 2026 → Mon 12 Oct 2026$/));
});

test("a third version lists what changed since the second, not what the second listed", () => {
  const facts = exampleFacts("US");
  const first = { version: 1, issued: today, content: briefContent(facts, draft, 1) };
  const second = { version: 2, issued: today, content: briefContent(facts, { ...draft, goal: "Other." }, 2, first) };
  const third = briefContent(facts, { ...draft, goal: "Other.", brand: "Tea & Co" }, 3, second).document;
  expect(third.sections[0]?.title).toBe("What changed since version 2");
  expect(third.sections[0]?.blocks).toEqual([{ kind: "facts", rows: [["Brand", "Samovar Tea → Tea & Co"]] }]);
});

test("a version in another language says that it has to be read whole", () => {
  const { code, values } = exampleFacts("US").market;
  const document = next("US", { market: { code, values: { ...values, language: "ru" } } });
  expect(document.sections[0]?.blocks).toEqual([
    { kind: "paragraph", text: "Эта версия на другом языке, чем прежняя: прочитайте её, пожалуйста, целиком." },
  ]);
});

test("what is there no more is told too", () => {
  const [before, after] = [
    briefDocument(exampleFacts("US"), draft),
    briefDocument(exampleFacts("US", { kpis: [] }), draft),
  ];
  expect(changesBetween(before, after)).toContainEqual({
    field: "KPIs: Reach",
    before: "at least 50,000 · from your platform statistics",
    after: "—",
  });
});

test("that a fact has grown old since the last version is no change", () => {
  const fresh = (day: string) => {
    const facts = exampleFacts("US", { today: day });
    const values = { ...facts.market.values, disclosureLabelForCreator: { text: "#ad", asOf: "2026-09-15" } };
    return { ...facts, market: { ...facts.market, values } };
  };
  const first = { version: 1, issued: today, content: briefContent(fresh(today), draft, 1) };
  const { document } = briefContent(fresh("2026-12-20"), { ...draft, start: today }, 2, first);
  expect(hasChanges(document)).toBe(false);
});
