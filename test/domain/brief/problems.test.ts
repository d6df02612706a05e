/** What keeps a brief from going out, and what its author is told to look at. */
import { expect, test } from "vitest";
import type { BriefFacts } from "../../../src/domain/brief/facts.ts";
import type { BriefDraft } from "../../../src/domain/brief/fields.ts";
import { notices } from "../../../src/domain/brief/notices.ts";
import { namedPlatforms, platformsIn, platformsOf } from "../../../src/domain/brief/platforms.ts";
import { platformWords } from "../../../src/domain/brief/platformWords.ts";
import { draftProblems } from "../../../src/domain/brief/problems.ts";
import { addDays } from "../../../src/domain/day.ts";
import { exampleDraft, exampleFacts } from "./example.ts";

const problemsIn = (draft: BriefDraft, facts: BriefFacts = exampleFacts("US")) => draftProblems(facts, draft);

test("a typical draft has no problems and no notices", () => {
  expect(problemsIn(exampleDraft)).toEqual({});
  expect(notices(exampleFacts("US"), { ...exampleDraft, platform: "Instagram" })).toEqual([]);
});

test.each([
  ["a start that is over", { start: "2026-10-04" }, "start", "4 Oct 2026 is over: choose today or later."],
  [
    "a start in three years",
    { start: "2029-10-05" },
    "start",
    "5 Oct 2029 is more than two years ahead: choose an earlier day.",
  ],
  [
    "a launch week that is over",
    { launchWeek: "2026-10-04" },
    "launchWeek",
    "4 Oct 2026 is over: choose today or later.",
  ],
  [
    "a launch week that is no week",
    { launchWeek: "soon" },
    "launchWeek",
    "“soon” is no date that can be read for sure: choose it here.",
  ],
  [
    "a launch week beyond the calendar",
    { launchWeek: "9999-12-31" },
    "launchWeek",
    "31 Dec 9999 is more than two years ahead: choose an earlier day.",
  ],
  [
    "a start that is no day",
    { start: "2026-02-30" },
    "start",
    "“2026-02-30” is no date that can be read for sure: choose it here.",
  ],
  ["an error of the sheet", { goal: "#DIV/0!" }, "goal", "“#DIV/0!” is an error of the sheet: type the text itself."],
  ["a text that nobody reads", { why: "x".repeat(25_000) }, "why", "25000 characters: shorten it to 20000 or less."],
  [
    "a market that Config does not know",
    { brandMarket: "Mars" },
    "brandMarket",
    "“Mars” is no market of the Config tab: choose one of US, RU, KZ, DE.",
  ],
] as const)("%s has to be changed", (_, changes, key, sentence) => {
  expect(problemsIn({ ...exampleDraft, ...changes })[key]?.en).toBe(sentence);
});

test("a campaign may come from the row, but there has to be one", () => {
  const { campaign, ...draft } = exampleDraft;
  expect(campaign).toBeDefined();
  expect(problemsIn(draft).campaign?.ru).toMatch(/^Укажите кампанию/);
  expect(problemsIn(draft, exampleFacts("US", { campaign: "Spring" }))).toEqual({});
});

test.each([
  [
    { amount: { doubt: { en: "rate is a range: $800–1,000", ru: "ставка — диапазон" } } },
    /^No amount: rate is a range: \$800–1,000/,
  ],
  [{ kpis: [] }, /^The KPIs cell holds no target/],
  [{ deadline: "10-20" }, /^The KPIs name a deadline of 20 Oct 2026, but the live window ends on 30 Oct 2026/],
  [{ deadline: "2026-10-28" }, /^The KPIs name a deadline of 28 Oct 2026, but the live window ends on 30 Oct 2026/],
  [{ deadline: "2026-10-27" }, /deadline of 27 Oct 2026/],
  [{ missing: [{ en: "needs netDays (Config, netDays, US)", ru: "" }] }, /^The Config tab needs netDays/],
] satisfies [Partial<BriefFacts>, RegExp][])("the author is told of %o", (changes, sentence) => {
  const told = notices(exampleFacts("US", changes), { ...exampleDraft, platform: "Instagram" });
  expect(told.map(({ en }) => en)).toEqual([expect.stringMatching(sentence)]);
});

test("a start that the version before had may have passed", () => {
  expect(draftProblems(exampleFacts("US"), { ...exampleDraft, start: "2026-09-28" }, "2026-09-28")).toEqual({});
});

test.each([
  [
    "a launch week that cannot be kept",
    {},
    { launchWeek: "2026-10-14" },
    "The launch week cannot be kept: the earliest launch is on 28 Oct 2026.",
  ],
  [
    "a live window that is over",
    { today: "2026-12-01" },
    {},
    "The live window ended on 30 Oct 2026: choose a new start.",
  ],
] satisfies [string, Partial<BriefFacts>, BriefDraft, string][])("%s is told", (_, changes, typed, sentence) => {
  const told = notices(exampleFacts("US", changes), { ...exampleDraft, platform: "Instagram", ...typed });
  expect(told.map(({ en }) => en)).toContain(sentence);
});

test("a start on a holiday of ours is told, with the day on which the brief goes out", () => {
  const facts = exampleFacts("US");
  const market = { ...facts.market, values: { ...facts.market.values, holidays: ["2026-10-05"] } };
  const told = notices({ ...facts, market, markets: [market] }, { ...exampleDraft, platform: "Instagram" });
  expect(told.map(({ en }) => en)).toContain("5 Oct 2026 is a holiday of yours: the brief goes out on 6 Oct 2026.");
});

/** What is said of days off to a brand in the US that starts on this day. */
const toldOfDaysOff = (start: string | undefined, holidays: readonly string[], workdays: readonly string[] = []) => {
  const facts = exampleFacts("US");
  const market = { ...facts.market, values: { ...facts.market.values, holidays, workdays } };
  const { start: monday, ...draft } = exampleDraft;
  const typed = { ...draft, platform: "Instagram", ...(start ? { start } : {}) };
  expect(monday).toBe(facts.today);
  return notices({ ...facts, market, markets: [market] }, typed)
    .map(({ en }) => en)
    .filter((sentence) => sentence.includes("a holiday of yours"));
};

test.each([
  ["a start in the week, since the brief day would have come later anyway", "2026-10-06", ["2026-10-06"], []],
  ["a start that is worked all the same", "2026-10-05", ["2026-10-05"], ["2026-10-05"]],
  ["a start in the weekend", "2026-10-10", ["2026-10-10"], []],
] as const)("a holiday moves nothing, and nothing is told, on %s", (_, start, holidays, workdays) => {
  expect(toldOfDaysOff(start, holidays, workdays)).toEqual([]);
});

test.each([
  ["is the brief day after the start", "2026-10-07", ["2026-10-12"], "12 Oct 2026", "13 Oct 2026"],
  ["is today, and no start is typed", undefined, ["2026-10-05"], "5 Oct 2026", "6 Oct 2026"],
  ["is followed by another", "2026-10-05", ["2026-10-05", "2026-10-06"], "5 Oct 2026", "7 Oct 2026"],
] as const)("a holiday that %s is told", (_, start, holidays, off, out) => {
  expect(toldOfDaysOff(start, holidays)).toEqual([`${off} is a holiday of yours: the brief goes out on ${out}.`]);
});

test("a brand without any working day is told, and the dates stay open", () => {
  const facts = exampleFacts("US");
  const holidays = Array.from({ length: 3653 }, (_, index) => addDays(facts.today, index));
  const market = { ...facts.market, values: { ...facts.market.values, holidays } };
  const told = notices({ ...facts, market, markets: [market] }, { ...exampleDraft, platform: "Instagram" });
  expect(told.map(({ en }) => en)).toEqual([
    "There is no working day for more than two years: see “Days off” in the Config tab.",
  ]);
});

test("a launch week in which the market's times fit is no news", () => {
  const draft = { ...exampleDraft, platform: "Instagram", launchWeek: "2026-11-18" };
  expect(notices(exampleFacts("US"), draft)).toEqual([]);
});

test("a deadline that the timeline keeps is no news", () => {
  expect(notices(exampleFacts("US", { deadline: "03-15" }), { ...exampleDraft, platform: "TikTok" })).toEqual([]);
});

const names = ["Instagram", "YouTube", "Telegram", "VK", "OK", "Dzen", "TikTok", "WhatsApp", "MAX"];

test.each([
  ["1 рилс в инстаграме", ["Instagram"]],
  ["YT Short + IG reel", ["Instagram", "YouTube"]],
  ["Дзен, телега", ["Telegram", "Dzen"]],
  ["VK", ["VK"]],
  ["WhatsApp channel", ["WhatsApp"]],
  ["it's ok to post a big vkusno photo", []],
  ["it's ok", []],
  ["ok, 2 posts", []],
  ["2 posts\nok", []],
  ["CPM MAX 300 ₽", []],
  ["max 3 posts", []],
  ["don't me", []],
  ["канал макс 300 ₽", []],
  ["макс. качество", []],
  ["канал в Max", ["MAX"]],
  ["МАКС", ["MAX"]],
  ["мессенджер макс", ["MAX"]],
  ["2 поста в Max, сторис", ["MAX"]],
  ["MAX-канал", ["MAX"]],
  ["VK, OK и Max", ["VK", "OK", "MAX"]],
  ["пост в ОК", ["OK"]],
  ["с инстой", ["Instagram"]],
  ["запрещёнграм", ["Instagram"]],
  ["запреще\u0308нграме", ["Instagram"]],
  ["телегу", ["Telegram"]],
  ["t.me/anna", ["Telegram"]],
  ["https://youtu.be/xyz", ["YouTube"]],
  ["whatsapp-канал", ["WhatsApp"]],
  ["вотсап", ["WhatsApp"]],
  ["в Ватсапе", ["WhatsApp"]],
])("%s names %j", (text, expected) => {
  expect(platformsIn(text, names, platformWords())).toEqual(expected);
});

test.each([
  ["the typed platform wins", { platform: "VK" }, { platform: "Instagram" }, ["Instagram"]],
  ["then the row's own column", { platform: "VK", platforms: ["YouTube"] }, {}, ["VK"]],
  ["then what its cells name", { platforms: ["YouTube"] }, {}, ["YouTube"]],
  ["then what a format implies", { deliverables: { reel: 1, short: 1, story: 2 } }, {}, ["Instagram", "YouTube"]],
  ["a story alone implies nothing", { deliverables: { story: 2 } }, {}, []],
  ["or a format that was typed", {}, { deliverables: "1 reel\n2 сторис" }, ["Instagram"]],
  ["or a format typed as the platform", { platform: "VK" }, { platform: "Reels" }, ["Instagram"]],
  ["typed formats replace the row's", { deliverables: { reel: 1 } }, { deliverables: "2 шортса" }, ["YouTube"]],
  ["a short video may be anywhere", {}, { deliverables: "1 short video" }, []],
  ["where the column names none, formats speak", { platform: "Соцсети", deliverables: { reel: 1 } }, {}, ["Instagram"]],
  ["the column's own format too", { platform: "Рилсы", deliverables: { story: 1 } }, {}, ["Instagram"]],
  ["a typed text that names none leaves the row's", { platform: "YouTube" }, { platform: "Соцсети" }, ["YouTube"]],
  [
    "an account counts by its domain",
    { platform: "VK" },
    { account: "https://www.instagram.com/anna" },
    ["VK", "Instagram"],
  ],
  ["so does a link", { platform: "VK" }, { link: "t.me/anna?start=1" }, ["VK", "Telegram"]],
  ["but not what follows the domain", {}, { link: "https://example.com/instagram.com", account: "@anna.ig" }, []],
] as const)("of the platforms, %s", (_, facts, draft, expected) => {
  expect(platformsOf(exampleFacts("RU", { deliverables: {}, ...facts }), draft)).toEqual(expected);
});

test.each([
  { deliverables: "1 reel\n2 сторис" },
  { platform: "Reels" },
  { platform: "инстой" },
  { platform: "whatsapp-канал" },
  { platform: "вотсап" },
  { account: "https://instagram.com/anna" },
])("a contested or banned platform that only the form names is warned of: %j", (draft) => {
  const facts = exampleFacts("RU", { deliverables: {} });
  expect(notices(facts, draft).map(({ en }) => en)).toContainEqual(expect.stringMatching(/^Ads on (Inst|Wh)/));
});

test("a platform that a format only implies is warned of, and not promised", () => {
  const facts = exampleFacts("RU", { deliverables: { reel: 1 } });
  expect(namedPlatforms(facts, {})).toEqual([]);
  expect(notices(facts, {}).map(({ en }) => en)).toContainEqual(expect.stringMatching(/^Ads on Instagram are banned/));
});
