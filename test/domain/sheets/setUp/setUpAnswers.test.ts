/** What a person chose in the window of Set up → the answers that are sent. */
import { describe, expect, test } from "vitest";
import type { SetUpChoices } from "../../../../src/domain/sheets/setUp/setUp.ts";
import {
  alike,
  answersOf,
  asksDefaultMarket,
  defaultMarketOf,
  firstStep,
  listedMarkets,
  marketsProblem,
  type SetUpState,
  untouched,
  withMeaning,
} from "../../../../src/domain/sheets/setUp/setUpAnswers.ts";
import { again, choices, tracker } from "../choices.ts";

const chose = (...places: readonly (readonly [tab: string, letter: string, meaning: "rate" | "notes" | "unread"])[]) =>
  places.reduce((state, [tab, letter, meaning]) => withMeaning(state, [{ tab, letter }], meaning), untouched);
const left = (...tabs: readonly string[]): SetUpState => ({
  ...untouched,
  use: new Map(tabs.map((tab) => [tab, false])),
});
const [fee, vibe] = [tracker.columns[3], tracker.columns[7]];

describe("the answers", () => {
  test("of one who only goes on hold the markets and what was asked", () => {
    expect(answersOf(choices, untouched)).toEqual({
      markets: ["US", "UK", "DE"],
      columns: { Tracker: { Budget: "unread", Fee: "rate" } },
    });
  });

  test("hold nothing but the markets where nothing was asked and nothing changed", () => {
    expect(answersOf(again, untouched)).toEqual({ markets: ["US", "UK", "DE"] });
  });

  test.each([
    ["by its heading", "H", "Vibe"],
    ["by its letter where another column has the heading, too", "E", "E"],
    ["by its letter where it differs by blanks and case alone", "F", "F"],
    ["by its letter where it has none", "G", "G"],
  ])("name a column %s", (_, letter, name) => {
    expect(answersOf(again, chose(["Tracker", letter, "notes"])).columns).toEqual({ Tracker: { [name]: "notes" } });
  });

  test("do not hold what was changed back", () => {
    expect(answersOf(again, chose(["Tracker", "H", "notes"], ["Tracker", "H", "unread"])).columns).toBeUndefined();
  });

  test("hold a tab that was left out or taken in, and nothing of its columns", () => {
    const state: SetUpState = {
      ...chose(["Tracker", "H", "notes"]),
      use: new Map([
        ["Tracker", false],
        ["Archive", true],
        ["Germany", true],
      ]),
    };
    const answers = answersOf(choices, state);
    expect(answers.tabs).toEqual({ Tracker: { use: false }, Archive: { use: true } });
    expect(answers.columns).toBeUndefined();
  });

  test("hold the market that a tab was given, and that market is one of the list", () => {
    const marketOf = new Map([
      ["Oct 2026", "KZ"],
      ["Germany", "DE"],
      ["Nov 2026", ""],
    ]);
    const answers = answersOf(choices, { ...untouched, marketOf });
    expect(answers.tabs).toEqual({ "Oct 2026": { market: "KZ" } });
    expect(answers.markets).toEqual(["US", "UK", "DE", "KZ"]);
  });

  test("hold the brand's fields that changed, an emptied one as empty", () => {
    const brand = new Map([
      ["brand", ""],
      ["contact", ""],
    ]);
    expect(answersOf(choices, { ...untouched, brand }).brand).toEqual({ brand: "" });
  });

  test("know a tab that is called like a part of the language", () => {
    const odd: SetUpChoices = { ...again, tables: [{ ...tracker, tab: "constructor" }] };
    expect(answersOf(odd, untouched).tabs).toBeUndefined();
    expect(Object.keys(answersOf(odd, left("constructor")).tabs ?? {})).toEqual(["constructor"]);
  });
});

describe("the markets", () => {
  test("of Config and of a tab stay ticked, and it is said why", () => {
    const markets = new Map([
      ["US", false],
      ["UK", false],
      ["DE", false],
    ]);
    const listed = listedMarkets(choices, { ...untouched, markets });
    expect(listed.map(({ code, chosen, held }) => [code, chosen, held])).toEqual([
      ["US", true, "config"],
      ["UK", false, undefined],
      ["DE", true, { tab: "Germany" }],
      ["KZ", false, undefined],
    ]);
  });

  test("a tab that is left out holds none", () => {
    expect(listedMarkets(choices, left("Germany"))[2]).toMatchObject({ chosen: false });
  });

  test("the market of rows that name none is never guessed among several", () => {
    expect(defaultMarketOf(choices, untouched)).toBeUndefined();
    expect(marketsProblem(choices, untouched)).toBe("noDefault");
    const state = { ...untouched, defaultMarket: "UK" };
    expect(marketsProblem(choices, state)).toBeUndefined();
    expect(answersOf(choices, state).defaultMarket).toBe("UK");
    expect(defaultMarketOf(choices, { ...state, markets: new Map([["UK", false]]) })).toBeUndefined();
  });

  test("one market alone is the one of all rows", () => {
    const state = { ...left("Germany"), markets: new Map([["UK", false]]) };
    expect(defaultMarketOf(choices, state)).toBe("US");
    expect(marketsProblem(choices, state)).toBeUndefined();
  });

  test("none is too few", () => {
    const none: SetUpChoices = { ...choices, markets: choices.markets.map((one) => ({ ...one, present: false })) };
    const markets = new Map(choices.markets.map(({ code }) => [code, false]));
    expect(marketsProblem(none, { ...left("Germany"), markets })).toBe("noMarket");
  });

  test("who takes a column of markets away is asked for the market of its rows", () => {
    expect(asksDefaultMarket(again, untouched)).toBe(false);
    expect(asksDefaultMarket(again, chose(["Tracker", "B", "notes"]))).toBe(true);
    expect(asksDefaultMarket(again, { ...chose(["Tracker", "B", "notes"]), use: new Map([["Tracker", false]]) })).toBe(
      false,
    );
  });
});

test("a heading that stands in other tabs, too, is answered once", () => {
  if (!vibe || !fee) throw new Error("the tracker has these columns");
  const state = chose(["Tracker", "H", "notes"]);
  const others = alike(again, state, tracker, vibe);
  expect(others).toEqual([
    { tab: "Germany", letter: "B" },
    { tab: "Oct 2026", letter: "B" },
    { tab: "Nov 2026", letter: "B" },
  ]);
  const all = withMeaning(state, others, "notes");
  expect(alike(again, all, tracker, vibe)).toEqual([]);
  expect(Object.keys(answersOf(again, all).columns ?? {})).toEqual(["Tracker", "Germany", "Oct 2026", "Nov 2026"]);
  expect(alike(again, state, tracker, fee)).toEqual([]);
});

test.each([
  ["the first time with the columns", choices, "columns"],
  ["again with the columns where something is asked", { ...choices, isFirst: false }, "columns"],
  ["again with the markets where only they are open", { ...again, asksDefaultMarket: true }, "markets"],
  ["again with a summary where nothing is", again, "summary"],
  [
    "with a summary where only a tab that is left out has questions",
    { ...again, tables: [{ ...tracker, use: false }] },
    "summary",
  ],
] as const)("the window opens %s", (_, given, step) => {
  expect(firstStep(given)).toBe(step);
});
