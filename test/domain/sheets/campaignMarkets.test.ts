/** In which markets a row's campaign runs, as far as the sheet says. */
import { expect, test } from "vitest";
import { freshConfig, readConfig } from "../../../src/domain/config/config.ts";
import { campaignMarkets } from "../../../src/domain/sheets/twins.ts";
import { readSheet } from "./read.ts";

const config = readConfig(freshConfig(["US", "RU", "DE"]));
const read = (rows: readonly (readonly string[])[]) =>
  readSheet([["Creator", "Market", "Campaign", "Rate"], ...rows.map((row) => [...row])], config).partnerships;

const rows = [
  ["Hannah", "US", "Autumn tea", "$1,200"],
  ["Юля", "RU", "autumn  tea", "45 000 ₽"],
  ["Jana", "DE", "Winter", "900 €"],
  ["Mia", "US", "Winter", "$300"],
  ["Leo", "US", "", "$500"],
];

test.each([
  [0, ["US", "RU"]],
  [2, ["DE", "US"]],
  [4, ["US", "RU", "DE"]],
])("row %i runs in %j: those of the rows that name its campaign, or of all where it names none", (at, markets) => {
  const all = read(rows);
  const one = all[at];
  expect(one && campaignMarkets(one, all)).toEqual(markets);
});
