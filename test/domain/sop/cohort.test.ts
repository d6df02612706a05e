/** The agenda of a market's call: praise with names, everything else without, nobody's money. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/domain/cell.ts";
import { documentMarkdown } from "../../../src/domain/markdown.ts";
import type { Creator } from "../../../src/domain/people/creator.ts";
import type { Activity } from "../../../src/domain/process/types.ts";
import { rollUp } from "../../../src/domain/rollup/rollup.ts";
import { cohortAgenda } from "../../../src/domain/sop/cohort/agenda.ts";
import { proposalsOf } from "../../../src/domain/sop/cohort/proposals.ts";
import { saidIn, speaksOfMoney, withoutNames } from "../../../src/domain/sop/cohort/said.ts";
import { sopMarket } from "../../../src/domain/sop/sopMarket.ts";
import type { Language } from "../../../src/domain/text.ts";
import { assessed, configWith, partnerships } from "../rollup/example.ts";
import { line, sopConfig } from "./example.ts";

const today = "2026-11-02";
const config = configWith({
  lead: { US: "Maya" },
  cohortCallDay: { US: "Thu" },
  usageRights: { "*": "90 days" },
  whoDecides: { "*": "Olga" },
  contact: { "*": "Ben H." },
  channel: { "*": "mail" },
});
const weak = (name: string): Cell[] => [
  name,
  "US",
  "$900",
  "reach 100k; clicks 500; CPE $0.10",
  "Reach 50,000; likes 300; comments 7; ER by followers 0.6%; clicks 120; posted Oct 20, 2026",
];
const rows = [assessed("Mara Lopez", "$500"), assessed("Ella", "$480"), weak("Rick"), weak("Kim Stone"), weak("Zoe")];

const agenda = (
  {
    table = rows,
    activity = [],
    creators = [],
  }: { table?: readonly Cell[][]; activity?: readonly Activity[]; creators?: readonly Creator[] },
  language: Language = "en",
  market = "US",
) => {
  const all = partnerships(table);
  const rollup = rollUp(all, config, "2026-10", { undated: "leave", today });
  return cohortAgenda({
    rollup,
    partnerships: all,
    creators,
    activity,
    config,
    market,
    month: "2026-10",
    today,
    language,
  });
};
const text = (...given: Parameters<typeof agenda>) => {
  const document = agenda(...given);
  return document ? documentMarkdown(document) : "";
};
const part = (whole: string, title: string) =>
  (whole.split("\n## ").find((one) => one.startsWith(title)) ?? "").slice(title.length);

const activity = [
  line("2026-10-03", "Kim Stone", "checkIn", "Kim says feedback took too long"),
  line("2026-10-04", "Ella", "checkIn", "Feedback came late, the brief was clear"),
  line("2026-10-08", "Rick", "note", "wants $200 more next time"),
  line("2026-10-09", "Rick", "checkIn", "Can we get samples earlier?"),
  line("2026-09-09", "Rick", "checkIn", "words of another month"),
  line("2026-10-09", "Светлана", "checkIn", "слова другого рынка", { market: "RU" }),
  line("2026-10-05", "Ella", "draft"),
  line("2026-10-12", "Ella", "feedback"),
];

test.each(["en", "ru"] as const)("reads as a person would write it: %s", async (language) => {
  await expect(text({ activity }, language)).toMatchFileSnapshot(`golden/agenda.${language}.md`);
});

describe("names and money", () => {
  const whole = text({ activity });
  test("only praise carries names", () => {
    expect(part(whole, "What worked this month")).toMatch(/Mara Lopez[\s\S]*Ella/);
    for (const title of ["What did not", "What creators said", "Open questions", "What we propose"])
      expect(part(whole, title)).not.toMatch(/Mara|Ella|Rick|Kim|Zoe/);
    expect(part(whole, "What worked this month")).not.toMatch(/Rick|Kim|Zoe/);
  });

  test("no amount and no cost of anybody stands in it", () => {
    expect(whole).not.toMatch(/\$|500|480|900|cost|CPE|for the money/);
    expect(part(whole, "What creators said")).toMatch(/left out: 1\./);
  });

  test("where too few are left beside those with praise, a remark would name somebody: none is made", () => {
    const two = text({ table: rows.slice(0, 4) });
    expect(part(two, "What did not")).toMatch(/Too few creators are left/);
    expect(part(text({}), "What did not")).toMatch(/3 partnerships of 5\./);
  });

  test.each([
    ["Kim says it is late", ["Kim Stone"], "… says it is late"],
    ["ask @kim.s or KIM", ["Kim Stone"], "ask … or …"],
    ["Говорили с Анной и Аней", ["Анна Котова"], "Говорили с … и Аней"],
    ["Mara's samples", ["Mara"], "… samples"],
    ["a kimono", ["Kim Stone"], "a kimono"],
    ["nothing to hide", ["+(.*"], "nothing to hide"],
  ])("“%s” without %s", (typed, names, expected) => {
    expect(withoutNames(typed, names)).toBe(expected);
  });

  test("no name that is known comes through, whatever is typed around it", () => {
    const name = fc.stringMatching(/^[A-Za-zА-Яа-я]{3,8}( [A-Z][a-z]{3,6})?$/u);
    fc.assert(
      fc.property(name, fc.string(), (one, around) => {
        const said = withoutNames(`${around} ${one}, ${around}`, [one]);
        const bare = new RegExp(`(?<![\\p{L}\\p{N}])${one}(?![\\p{L}\\p{N}])`, "iu");
        expect(said).not.toMatch(bare);
      }),
    );
  });

  test.each([
    ["wants $200 more", true],
    ["просит 38 000 руб", true],
    ["asks for a rate of 2k", true],
    ["ставка 40 тыс", true],
    ["paid late", false],
    ["posted 3 stories", false],
    ["10 000 подписчиков новых", false],
    ["feedback took 4 days", false],
  ])("“%s” speaks of money: %s", (typed, expected) => {
    expect(speaksOfMoney(typed)).toBe(expected);
  });
});

describe("what was said", () => {
  const said = (...texts: readonly string[]) =>
    saidIn(
      texts.map((one) => line("2026-10-05", "Somebody", "checkIn", one)),
      ["Somebody"],
    );

  test("is grouped by words that come again, in any form, and each remark stands once", () => {
    const { groups } = said("Правки пришли поздно", "снова правки", "два круга правками", "нравится продукт");
    expect(groups.map(({ word, quotes }) => [word, quotes.length])).toEqual([
      ["правки", 3],
      [undefined, 1],
    ]);
    expect(said("feedback is slow", "Slow feedback again", "nice product").groups).toEqual([
      { word: "feedback", quotes: ["feedback is slow", "Slow feedback again"] },
      { quotes: ["nice product"] },
    ]);
  });

  test("is quoted as it was typed", () => {
    expect(said("=1+1 <b> 🎉").groups).toEqual([{ quotes: ["=1+1 <b> 🎉"] }]);
  });

  test("of other happenings is none", () => {
    expect(saidIn([line("2026-10-05", "A", "draft", "a remark")], [])).toMatchObject({ groups: [] });
  });
});

describe("proposals", () => {
  const market = (typed: Record<string, Record<string, Cell>>) => {
    const [own] = sopConfig(["US"], typed).markets;
    if (!own) throw new Error("no market");
    return sopMarket(own, "en");
  };
  const of = (lines: readonly Activity[], typed = {}) => proposalsOf(lines, market(typed), "en");
  const drafts = (...spans: readonly (readonly [draft: string, feedback: string])[]) =>
    spans.flatMap(([draft, feedback], at) => [line(draft, `C${at}`, "draft"), line(feedback, `C${at}`, "feedback")]);

  test("of feedback: what it took on working days, beside what is promised", () => {
    expect(
      of(drafts(["2026-10-05", "2026-10-09"], ["2026-10-09", "2026-10-13"]), { feedbackHours: { US: 24 } }),
    ).toEqual([
      "Feedback took 3 working days on average (2 drafts), promised 24 hours. Answer sooner, or promise 72 hours.",
    ]);
  });

  test.each([
    ["kept", drafts(["2026-10-05", "2026-10-06"]), { feedbackHours: { US: 24 } }],
    ["over a weekend", drafts(["2026-10-09", "2026-10-12"]), { feedbackHours: { US: 24 } }],
    ["without an answer", [line("2026-10-05", "A", "draft")], {}],
    ["nothing noted", [], {}],
  ] as const)("none where the promise was: %s", (_, lines, typed) => {
    expect(of(lines, typed)).toEqual([]);
  });

  test("an average is said with the right form in Russian", () => {
    const lines = drafts(["2026-10-05", "2026-10-08"], ["2026-10-05", "2026-10-09"]);
    expect(proposalsOf(lines, market({ feedbackHours: { US: 24 } }), "ru")).toEqual([
      "Ответ занимал в среднем 3,5 рабочего дня (2 черновика), обещано: 24 часа. Отвечать быстрее или обещать 96 часов.",
    ]);
  });

  test("of drafts and of rounds", () => {
    const lines = [
      line("2026-10-01", "A", "agreed"),
      line("2026-10-13", "A", "draft"),
      line("2026-10-14", "A", "draft"),
      line("2026-10-15", "A", "draft"),
      line("2026-10-16", "A", "draft"),
    ];
    expect(of(lines)).toEqual([
      expect.stringMatching(/^The first draft came after 12 days on average \(1 draft\), planned 7 days\./),
      expect.stringMatching(/^There were 3 rounds of revision on average, included are 2\./),
    ]);
  });
});

describe("a month", () => {
  test("without anything says so, section by section", () => {
    const empty = text({ table: [], activity: [] });
    expect(empty).toMatch(/No partnership of this market is on its way\./);
    expect(empty).not.toMatch(/undefined|NaN/);
  });

  test("of a market that Config lacks has no agenda", () => {
    expect(agenda({}, "en", "FR")).toBeUndefined();
  });

  test("has its call on the first such weekday after it that has not passed", () => {
    expect(agenda({})?.subtitle).toBe("5 Nov 2026 · led by Maya");
    expect(agenda({}, "en", "RU")?.subtitle).toBe("day of the call: not agreed yet");
  });
});
