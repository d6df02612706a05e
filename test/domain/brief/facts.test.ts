/** What a brief takes from a row: terms as its cells have them. */
import { expect, test } from "vitest";
import { briefFacts } from "../../../src/domain/brief/facts.ts";
import { issueOf } from "../../../src/domain/brief/issue.ts";
import type { Cell } from "../../../src/domain/cell.ts";
import { findMarket, freshConfig, readConfig } from "../../../src/domain/config/config.ts";
import { findHeader } from "../../../src/domain/sheet/header.ts";
import { readPartnerships } from "../../../src/domain/sheet/partnership.ts";
import { exampleDraft, today } from "./example.ts";

const config = readConfig(freshConfig());

function factsOf(code: string, rate: Cell) {
  const rows = [
    ["Creator", "Market", "Rate", "KPIs", "Results"],
    ["Maya", code, rate, "reach 50,000", ""],
  ];
  const [partnership] = readPartnerships(rows, findHeader(rows)!, config).partnerships;
  return briefFacts(partnership!, findMarket(config, code)!, config, today);
}

test.each([
  ["US", "$1,200, 50% upfront, net 30", ["signing 600", "publication 600 2026-11-27"]],
  ["US", "$1,200, net 30, 50% upfront", ["signing 600", "publication 600 2026-11-27"]],
  ["US", "$1,275, 50% upfront", ["signing 637.5", "publication 637.5 2026-11-27"]],
  ["US", "$1,200, net 45", ["publication 1200 2026-12-14"]],
  ["RU", "60 000, 50% предоплата, остальное net 30", ["signing 30000", "publication 30000 2026-11-16"]],
  ["RU", "60 000, постоплата 30 дней, 50% предоплата", ["signing 30000", "publication 30000 2026-11-16"]],
  ["RU", "60 000, net 30", ["publication 60000 2026-11-16"]],
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
