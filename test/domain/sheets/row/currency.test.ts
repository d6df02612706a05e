import { describe, expect, test } from "vitest";
import type { Cell } from "../../../../src/domain/cell.ts";
import { freshConfig, readConfig } from "../../../../src/domain/config/config.ts";
import { known } from "../../../../src/domain/doubt.ts";
import { spendOf } from "../../../../src/domain/quantities/spend.ts";
import { CPE } from "../../../../src/functions/cpe.ts";
import { ownFormula } from "../../../../src/functions/formula.ts";
import { evaluated } from "../../../functions/evaluated.ts";
import { firstTable, readSheet } from "../read.ts";

const MARKETS = freshConfig(["US", "RU", "DE", "BR"]);
const config = readConfig(MARKETS);
const read = (headings: string[], ...rows: Cell[][]) =>
  readSheet([["Creator", "Market", ...headings], ...rows.map((cells, i) => [`P${i}`, ...cells])], config).partnerships;
const costs = (headings: string[], ...cells: Cell[]) => {
  const [one] = read(headings, cells);
  const money = one && known(spendOf(one.rate, one.productValue));
  return [money && `${money.amount} ${money.currency}`, ...(one?.doubts.map(({ kind }) => kind) ?? [])];
};

describe("a column of currencies says what bare amounts of its row are in", () => {
  test.each<[string[], Cell[], string]>([
    [["Rate", "Currency"], ["US", 1200, "EUR"], "1200 EUR"],
    [["Rate", "Currency"], ["US", "1,200", "€"], "1200 EUR"],
    [["Currency", "Budget"], ["US", "pounds", 900], "900 GBP"],
    [["Spend", "Currency code"], ["US", 900, "sek"], "900 SEK"],
    [["Rate", "Payment currency"], ["US", 900, "THB"], "900 THB"],
    [["Гонорар", "Валюта"], ["RU", "45 000", "долл."], "45000 USD"],
    [["Валюта", "Стоимость"], ["RU", "тенге", 250_000], "250000 KZT"],
    [["Ставка", "Валюта оплаты"], ["RU", "45к", "₽"], "45000 RUB"],
    [["Honorar", "Währung"], ["DE", "1.200", "Franken"], "1200 CHF"],
    [["Preis", "Währung"], ["DE", 1200, "US-Dollar"], "1200 USD"],
    [["Cachê", "Moeda"], ["BR", "1.200", "dólares"], "1200 USD"],
    [["Valor", "Moeda"], ["BR", 3000, "R$"], "3000 BRL"],
    [["Rate ($K)", "Currency"], ["US", 1.2, "USD"], "1200 USD"],
    [["Rate (K)", "Currency"], ["US", 1.2, "EUR"], "1200 EUR"],
    [["Rate", "Product value", "Currency"], ["US", 500, 100, "EUR"], "600 EUR"],
    [["Rate", "Product value", "Currency"], ["US", "gifted", 120, "EUR"], "120 EUR"],
    [["Fee USD", "Fee", "Currency"], ["US", 320, 300, "EUR"], "320 USD"],
  ])("%j: %j cost %s", (headings, cells, expected) => {
    expect(costs(headings, ...cells)).toEqual([expected]);
  });

  test("revenue and the team's own costs are in it, too", () => {
    const [one] = read(["Revenue", "Currency"], ["US", 5400, "EUR"]);
    expect(one?.results).toMatchObject({ metrics: { revenue: 5400 }, currency: "EUR" });
  });
});

describe("what the column leaves open is told and no amount", () => {
  test.each<[string, string[], Cell[], unknown[]]>([
    [
      "a sign beside the amount beats it",
      ["Rate", "Currency"],
      ["US", "$1,200", "EUR"],
      ["1200 USD", "two_currencies"],
    ],
    ["so does the heading", ["Rate (USD)", "Currency"], ["US", 1200, "EUR"], ["1200 USD", "two_currencies"]],
    [
      "a currency that nothing knows",
      ["Rate", "Currency"],
      ["US", 1200, "pesos"],
      [undefined, "currency_unknown", "currency_open"],
    ],
    ["an open one", ["Rate", "Currency"], ["US", 1200, "TBD"], [undefined, "currency_unknown", "currency_open"]],
    ["two of them", ["Rate", "Currency"], ["US", 1200, "USD/EUR"], [undefined, "currency_unknown", "currency_open"]],
    ["a rate of exchange", ["Rate", "Currency"], ["US", 1200, 1.08], [undefined, "currency_unknown", "currency_open"]],
    [
      "another country's rubles",
      ["Ставка", "Валюта"],
      ["RU", 900, "белорусские рубли"],
      [undefined, "currency_unknown", "currency_open"],
    ],
    ["but not beside a sign", ["Rate", "Currency"], ["US", "$1,200", "pesos"], ["1200 USD", "currency_unknown"]],
    [
      "a blank cell is the market's currency, and said",
      ["Rate", "Currency"],
      ["US", 1200, ""],
      ["1200 USD", "no_currency"],
    ],
    ["a blank cell beside a sign says nothing", ["Rate", "Currency"], ["US", "€1,200", ""], ["1200 EUR"]],
    [
      "a product in another currency",
      ["Rate", "Product value", "Currency"],
      ["US", "$500", 100, "EUR"],
      ["500 USD", "two_currencies", "product_currency"],
    ],
  ])("%s", (_, headings, cells, expected) => {
    expect(costs(headings, ...cells)).toEqual(expected);
  });

  test("a price list, a range and revenue without their currency are no amounts either", () => {
    const [list, range] = read(["Rate", "Currency"], ["US", "800-1000", "?!"], ["US", "reel 800 + story 200", "?!"]);
    expect([list?.rate.status, range?.rate.status]).toEqual(["error", "error"]);
    const [sold] = read(["Revenue", "Currency"], ["US", 5400, "pesos"]);
    expect(sold?.results.metrics.revenue).toBeUndefined();
    expect(sold?.doubts.map(({ at, kind }) => `${at} ${kind}`)).toEqual(["3 currency_unknown", "2 currency_open"]);
  });

  test("a post in another currency than its deal is told", () => {
    const [deal] = readSheet(
      [
        ["Creator", "Market", "Rate", "Likes", "Currency"],
        ["Maya", "US", 900, 500, "EUR"],
        ["", "", "", 400, "GBP"],
        ["", "", "", 400, "EUR"],
      ],
      config,
    ).partnerships;
    expect(deal?.doubts.map(({ row, kind }) => `${row} ${kind}`)).toEqual(["3 post_currency"]);
  });
});

describe("a row's own formula knows the column", () => {
  const cpe = (headings: string[], cells: Cell[]) => {
    const rows = [
      ["Creator", "Market", ...headings],
      ["Maya", ...cells],
    ];
    const formula = ownFormula(CPE, { table: firstTable(rows), row: 2, at: 20, market: { cell: true, code: "US" } });
    return [formula, typeof formula === "string" ? evaluated(formula, CPE, rows, MARKETS) : undefined];
  };
  test("its cell comes with the block of figures", () => {
    expect(cpe(["Rate", "Currency", "Engagements"], ["US", 1200, "EUR", 600])).toEqual([
      "=CPE(C2; C2:E2; B2; MARKETS; C$1:E$1)",
      2,
    ]);
    expect(cpe(["Currency", "Rate", "Results"], ["US", "EUR", 1200, "engagements 600"])).toEqual([
      "=CPE(D2; C2:E2; B2; MARKETS; C$1:E$1)",
      2,
    ]);
  });
  test("and where nobody knows the currency there is a sentence and no figure", () => {
    expect(cpe(["Rate", "Currency", "Likes"], ["US", 1200, "pesos", 600])[1]).toBe(
      "– the currency of the rate is not known",
    );
  });
});
