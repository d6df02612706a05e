/** Names of markets as people mistype them. */
import { expect, test } from "vitest";
import { freshConfig, readConfig } from "../../../src/domain/config/config.ts";
import { marketProposal } from "../../../src/domain/config/proposal.ts";

const config = readConfig(freshConfig(["US", "RU", "KZ", "UK"]));
const proposed = (typed: string) => {
  const found = marketProposal(typed, config);
  return found && ("shipped" in found ? `shipped ${found.shipped}` : `${found.market.code} ${found.certain}`);
};

test.each([
  ["Рoссия", "RU true"],
  ["POCCИЯ", "RU true"],
  ["КAZ", "KZ true"],
  ["United Kindgom", "UK true"],
  ["United Kingdm", "UK true"],
  ["Казахстн", "KZ true"],
  ["Казахстаан", "KZ true"],
  ["Kasakhstan", "KZ true"],
  ["Rusia", "RU false"],
  ["Росия", "RU false"],
  ["Amerika", "US false"],
  ["Germany", "shipped DE"],
  ["DEU", "shipped DE"],
  ["Бразлия", "shipped BR"],
  ["Brasli", "shipped BR"],
  ["RUS", undefined],
  ["США", undefined],
  ["Mars", undefined],
  ["USS", undefined],
  ["Ukraine", undefined],
  ["", undefined],
])("“%s” is proposed as %s", (typed, expected) => {
  expect(proposed(typed)).toBe(expected);
});

test("an older tab without the usual codes among its aliases knows them all the same", () => {
  const rows = freshConfig(["RU"]).map((row) =>
    row[0] === "aliases" ? row.map((cell, i) => (i > 3 ? "Russia" : cell)) : row,
  );
  expect(marketProposal("RUS", readConfig(rows))).toMatchObject({ market: { code: "RU" }, certain: true });
});

test("a name that is near two markets is none of them", () => {
  const rows = freshConfig(["US"]).map((row, i) => [...row, ...(i === 0 ? ["Ireland", "Iceland"] : ["", ""])]);
  expect(marketProposal("Iteland", readConfig(rows))).toBeUndefined();
});
