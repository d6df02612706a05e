import { expect, test } from "vitest";
import { moneyFrom, statesFromSheet } from "../../../../src/domain/process/today/fromSheet.ts";
import { readSheet } from "../../sheets/read.ts";
import { config, today } from "./known.ts";

const head = [
  "Creator",
  "Market",
  "Rate",
  "KPIs",
  "Results",
  "Campaign",
  "Status",
  "Planned date",
  "Posted on",
  "Paid on",
];
const results = "reach 5k; likes 100";
/** A row in which somebody notes what was paid: only then is a payment asked for. */
const paid = ["Paid", "US", "$5", "", results, "Autumn", "live", "", "2026-09-01", "2026-09-30"];

const read = (...rows: readonly string[][]) =>
  statesFromSheet(readSheet([head, ...rows, paid], config).partnerships, today, () => undefined);
const row = (status: string, planned = "", posted = "", said = "", creator = "Mara K.", campaign = "Autumn") => [
  creator,
  "US",
  "$500",
  "",
  said,
  campaign,
  status,
  planned,
  posted,
  "",
];

test.each([
  ["a plan without a date", row(""), "agree us undefined 0"],
  ["somebody who was written to", row("contacted"), "agree creator undefined 0"],
  ["a deal", row("agreed"), "post creator undefined 0"],
  ["a deal with its day", row("agreed", "2026-12-01"), "post creator 2026-12-01 0"],
  ["a deal whose day has passed", row("agreed", "2026-11-20"), "post creator 2026-11-20 3"],
  ["a post without results", row("live", "", "2026-11-22"), "statistics creator 2026-11-29 0"],
  ["a post with results", row("live", "", "2026-11-24", results), "pay us 2026-12-24 0"],
  ["a deal that is off", row("cancelled", "2026-11-20"), "none"],
  ["a deal that waits", row("postponed", "2026-11-20"), "none"],
])("%s has its next step", (_, cells, said) => {
  const [state] = read(cells).states;
  const next = state?.next;
  expect(next ? `${next.step} ${next.mover} ${next.due} ${state.overdueBy}` : "none").toBe(said);
});

test("what was paid is done", () => {
  expect(read().states).toMatchObject([{ stage: "done" }]);
});

test("where nobody notes what was paid, nobody is asked to pay", () => {
  const { states } = statesFromSheet(
    readSheet([head, row("live", "", "2026-10-01", results)], config).partnerships,
    today,
    () => undefined,
  );
  expect(states).toMatchObject([{ stage: "done" }]);
});

test("two rows of one creator and campaign have two names, and a date that moves keeps the name of a single one", () => {
  const { facts } = read(
    row("agreed", "2026-12-01"),
    row("agreed", "2026-12-09"),
    row("agreed", "2026-12-01", "", "", "Ella"),
  );
  expect(new Set(facts.map(({ key }) => key)).size).toBe(4);
  const moved = read(row("agreed", "2027-03-01", "", "", "Ella")).facts;
  expect(moved[0]?.key).toBe(facts[2]?.key);
});

test("what is late and what is due this week is added by market and currency", () => {
  const { facts } = read(row("live", "", "2026-10-01", results), row("live", "", "2026-10-28", results, "Ella"));
  expect(moneyFrom(facts, today)).toEqual([{ market: "US", currency: "USD", overdue: 500, thisWeek: 500 }]);
});
