/** What a brief takes from a row: terms and amounts as its cells have them, each in its own currency. */
import { expect, test } from "vitest";
import { briefDocument } from "../../../src/domain/brief/brief.ts";
import { briefFacts } from "../../../src/domain/brief/facts.ts";
import { issueOf } from "../../../src/domain/brief/issue.ts";
import type { Cell } from "../../../src/domain/cell.ts";
import { findMarket, freshConfig, readConfig } from "../../../src/domain/config/config.ts";
import { documentMarkdown } from "../../../src/domain/markdown.ts";
import { readSheet } from "../sheets/read.ts";
import { exampleDraft, today, withoutDraftDays } from "./example.ts";

const config = withoutDraftDays(readConfig(freshConfig()));

function factsOf(code: string, rate: Cell, product: Cell = "", currency?: Cell) {
  const rows = [
    ["Creator", "Market", "Rate", "KPIs", "Results", "Product value", ...(currency === undefined ? [] : ["Currency"])],
    ["Maya", code, rate, "reach 50,000", "", product, currency],
  ];
  const [partnership] = readSheet(rows, config).partnerships;
  return briefFacts(partnership!, findMarket(config, code)!, config, today);
}

test.each([
  ["US", "$1,200, 50% upfront, net 30", ["signing 600", "publication 600 2026-11-27"]],
  ["US", "$1,200, net 30, 50% upfront", ["signing 600", "publication 600 2026-11-27"]],
  ["US", "$1,275, 50% upfront", ["signing 637.5", "publication 637.5 2026-11-27"]],
  ["US", "$1,200, net 45", ["publication 1200 2026-12-11"]],
  ["RU", "60 000, 50% предоплата, остальное net 30", ["signing 30000", "publication 30000 2026-11-13"]],
  ["RU", "60 000, постоплата 30 дней, 50% предоплата", ["signing 30000", "publication 30000 2026-11-13"]],
  ["RU", "60 000, net 30", ["publication 60000 2026-11-13"]],
  ["RU", "60 000 без предоплаты", ["publication 60000 2026-10-16"]],
  ["RU", "45 001", ["signing 22501", "publication 22500 2026-10-16"]],
])("%s %s is paid by its own terms, else by the market's", (code, rate, expected) => {
  const { payments = [] } = issueOf(factsOf(code, rate), exampleDraft);
  expect(
    payments.map(({ on, amount, day }) => (on === "signing" ? `${on} ${amount}` : `${on} ${amount} ${day}`)),
  ).toEqual(expected);
});

test("a deposit of unknown size beside net days leaves the payments open", () => {
  expect(issueOf(factsOf("US", "$1,200, deposit upfront, rest net 30"), exampleDraft).payments).toBeUndefined();
});

test.each([
  ["RU", "$500", 3000, { amount: 3000, currency: "RUB" }, "3 000 ₽"],
  ["RU", "$500", "3 000", { amount: 3000, currency: "RUB" }, "3 000 ₽"],
  ["RU", "$500", "$40", { amount: 40, currency: "USD" }, "40 $"],
  ["US", "€500", "150", { amount: 150, currency: "USD" }, "$150"],
  ["US", "€500 + product worth €80", "", { amount: 80, currency: "EUR" }, "€80"],
  ["US", "€500 + product worth €80", 95, { amount: 95, currency: "USD" }, "$95"],
])("a product in %s for %s and %j keeps its own currency", (code, rate, product, expected, shown) => {
  const facts = factsOf(code, rate, product);
  expect(facts.productValue).toEqual(expected);
  expect(documentMarkdown(briefDocument(facts, exampleDraft)).replaceAll("\u00a0", " ")).toContain(shown);
});

test.each([
  ["EUR", 150, { amount: 150, currency: "EUR" }],
  ["EUR", "$150", { amount: 150, currency: "USD" }],
  ["pesos", 150, undefined],
  ["", 150, { amount: 150, currency: "USD" }],
])("a row that says %j in its column of currencies: a product worth %j is told so", (currency, product, expected) => {
  expect(factsOf("US", "$500", product, currency).productValue).toEqual(expected);
});

test("without a product's value there is none", () => {
  expect([factsOf("US", "$500").productValue, factsOf("US", "$500", "soon").productValue]).toEqual([
    undefined,
    undefined,
  ]);
});
