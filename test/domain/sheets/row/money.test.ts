import { describe, expect, test } from "vitest";
import type { Cell } from "../../../../src/domain/cell.ts";
import { freshConfig, readConfig } from "../../../../src/domain/config/config.ts";
import { known } from "../../../../src/domain/doubt.ts";
import { spendOf } from "../../../../src/domain/quantities/spend.ts";
import { tableDoubts } from "../../../../src/domain/sheets/check/tableDoubts.ts";
import { firstTable, readSheet } from "../read.ts";

const config = readConfig(freshConfig(["US", "RU"]));
function spend(headings: string[], market: string, ...cells: Cell[]) {
  const [one] = readSheet(
    [
      ["Creator", "Market", ...headings],
      ["Maya", market, ...cells],
    ],
    config,
  ).partnerships;
  const money = one && known(spendOf(one.rate, one.productValue));
  return [money && `${money.amount} ${money.currency}`, ...(one?.doubts.map(({ kind }) => kind) ?? [])];
}

describe("whether VAT is in an amount", () => {
  const rateUnder = (heading: string, market: string, cell: Cell) =>
    readSheet(
      [
        ["Creator", "Market", heading],
        ["Maya", market, cell],
      ],
      config,
    ).partnerships[0]?.rate;
  test.each<[string, string, Cell, readonly string[] | undefined]>([
    ["Rate excl. VAT", "US", 1200, ["ex_vat"]],
    ["Ставка без НДС", "RU", "45 000 ₽", ["ex_vat"]],
    ["Netto-Honorar", "US", "1,200 + 20% VAT", ["ex_vat"]],
    ["Rate excl. VAT", "US", "$800–1,000", ["ex_vat"]],
    ["Rate excl. VAT", "US", "gifted", undefined],
    ["Rate excl. VAT", "US", "TBD", undefined],
    ["Ставка с НДС", "RU", 45_000, undefined],
  ])("%s in %s: %j", (heading, market, cell, extras) => {
    expect(rateUnder(heading, market, cell)?.extras).toEqual(extras);
  });

  test("a column with VAT in it, and one of the agency's fees, are told once", () => {
    const rows = [
      ["Creator", "Market", "Ставка с НДС", "Agency fee", "Likes"],
      ["Оля", "RU", 45_000, 5000, 640],
    ];
    expect(tableDoubts(rows, firstTable(rows), { id: 0, name: "" })).toMatchObject([
      {
        at: 2,
        weight: "note",
        found: { en: expect.stringMatching(/^“Ставка с НДС” \(C\) holds amounts with VAT in/) },
      },
      {
        at: 3,
        weight: "note",
        found: { en: expect.stringMatching(/^“Agency fee” \(D\) is no rate of the creator's/) },
      },
    ]);
  });
});

describe("what a row costs", () => {
  test.each<[string, string[], string, Cell[], (string | undefined)[]]>([
    ["the heading's currency", ["Cost (USD)"], "RU", [320], ["320 USD"]],
    ["of two rates the market's", ["Fee USD", "Fee RUB"], "RU", [320, 25_000], ["25000 RUB"]],
    ["of two rates the one that is typed", ["Fee USD", "Fee RUB"], "US", ["", 25_000], ["25000 RUB"]],
    ["thousands", ["Rate ($K)"], "US", [1.2], ["1200 USD"]],
    ["thousands that are said again", ["Rate ($K)"], "US", ["$1.2K"], ["1200 USD"]],
    ["thousands of rubles", ["Стоимость, тыс. ₽"], "RU", ["1 500"], ["1500000 RUB"]],
    ["$1,200 under thousands", ["Rate ($K)"], "US", [1200], [undefined, "unit"]],
    ["45 000 ₽ under thousands", ["Стоимость, тыс. ₽"], "RU", ["45 000 ₽"], [undefined, "unit"]],
    ["cash and product, 500 + 100", ["Rate", "Product value"], "US", [500, 100], ["600 USD"]],
    ["barter with its value", ["Rate", "Product value"], "US", ["gifted", 120], ["120 USD"]],
    ["0 with a product", ["Rate", "Product value"], "US", [0, "$80"], ["80 USD"]],
    ["barter without a value", ["Rate", "Product value"], "US", ["gifted", ""], [undefined, "product_value_missing"]],
    ["a product in another currency", ["Rate", "Product value"], "RU", ["$320", 8000], ["320 USD", "product_currency"]],
  ])("%s", (_, headings, market, cells, expected) => {
    expect(spend(headings, market, ...cells)).toEqual(expected);
  });
});
