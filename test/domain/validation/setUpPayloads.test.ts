/** What the windows of Set up and of corrections send: the right shape, or one sentence about what is wrong in it. */
import { expect, test } from "vitest";
import { isMeaning } from "../../../src/domain/sheets/meanings.ts";
import { readCorrections, readSetUpAnswers } from "../../../src/domain/validation.lazy.ts";

const answers = {
  markets: ["US", "UK"],
  defaultMarket: "US",
  tabs: { Archive: { use: false }, Германия: { market: "DE" } },
  columns: { Tracker: { Budget: "unread", Fee: "rate", Likes: "metric:likes", Goal: "plan:reach" } },
  brand: { brand: "Samovar Tea", contact: "" },
};
const read = (given: unknown, language: "en" | "ru" = "en") =>
  readSetUpAnswers(JSON.stringify(given), language, isMeaning);
const named = (count: number, value: unknown) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`No ${i}`, value]));

test("answers are read as they are given, and all of them may be left out", () => {
  expect(read(answers)).toEqual(answers);
  expect(read({})).toEqual({});
});

test("as many tabs and columns as a spreadsheet has are read", () => {
  expect(() => read({ tabs: named(200, { use: true }), columns: { Wide: named(500, "unread") } })).not.toThrow();
});

test.each([
  ["a list", [], /^The answers could not be read: they are JSON such as/],
  ["a text", "US", /^The answers could not be read/],
  [
    "an answer that there is none of",
    { market: ["US"] },
    /^Set up knows no answer called “market”\. There are markets,/,
  ],
  ["markets that are no list", { markets: "US" }, /^“markets” is a list of at most 200 market codes/],
  ["a market without a name", { markets: [" "] }, /^“markets” is a list/],
  ["two default markets", { defaultMarket: ["US", "UK"] }, /^“defaultMarket” is the code of one market/],
  [
    "a tab that is used perhaps",
    { tabs: { Archive: { use: "no" } } },
    /^The tab “Archive” is answered by \{"use":false\}/,
  ],
  ["a tab with a strange answer", { tabs: { Archive: { skip: true } } }, /^The tab “Archive” is answered by/],
  ["a tab that is only named", { tabs: { Archive: false } }, /^The tab “Archive” is answered by/],
  ["too many tabs", { tabs: named(201, { use: true }) }, /^“tabs” names at most 200 tabs/],
  ["too many tabs with columns", { columns: named(201, {}) }, /^“columns” names at most 200 tabs/],
  [
    "too many columns",
    { columns: { Wide: named(501, "unread") } },
    /^For the tab “Wide” give headings with their meanings, at most 500/,
  ],
  ["columns without headings", { columns: { Tracker: "rate" } }, /^For the tab “Tracker” give headings/],
  [
    "no meaning",
    { columns: { Tracker: { Fee: "fee" } } },
    /^“Tracker”, column “Fee”: “fee” is no meaning\. Give one such as/,
  ],
  ["no metric", { columns: { Tracker: { Fee: "metric:fee" } } }, /“metric:fee” is no meaning/],
  ["no text", { columns: { Tracker: { Fee: 5 } } }, /“5” is no meaning/],
  ["a part of the language", { columns: { Tracker: { Fee: "constructor" } } }, /“constructor” is no meaning/],
  [
    "a brand that is no text",
    { brand: { contact: 5 } },
    /^“brand” holds texts of at most 20000 characters; “contact” is none\.$/,
  ],
  ["a text that nobody would read", { brand: { contact: "x".repeat(20_001) } }, /; “contact” is none\.$/],
])("%s is refused in one sentence that says what is wrong", (_, given, sentence) => {
  expect(() => read(given)).toThrow(sentence);
  expect(() => read(given, "ru")).toThrow(/[а-яё]/);
});

test("what is no JSON is refused", () => {
  for (const json of ["", "{", "undefined"])
    expect(() => readSetUpAnswers(json, "ru", isMeaning)).toThrow(/^Ответы не удалось прочитать: нужен JSON вида/);
});

test("the corrections that were ticked", () => {
  expect(readCorrections('{"ids":["a","b"]}', "en")).toEqual({ ids: ["a", "b"] });
  for (const json of ["", "{}", '{"ids":[]}', '{"ids":[1]}', '{"ids":[""]}', '{"ids":"a"}'])
    expect(() => readCorrections(json, "en")).toThrow("Tick at least one correction");
  expect(() => readCorrections("{}", "ru")).toThrow("Отметьте хотя бы одно исправление");
});
