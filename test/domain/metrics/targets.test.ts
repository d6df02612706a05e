import { expect, test } from "vitest";
import { known } from "../../../src/domain/doubt.ts";
import { targetStatuses } from "../../../src/domain/metrics/targets.ts";
import { spendOf } from "../../../src/domain/quantities/spend.ts";
import { readKpis, readRate, readResults } from "../../../src/domain/reading/index.ts";

const us = { code: "US", currency: "USD", locale: "en-US" };
const rules = { set: ["likes", "comments", "shares", "saves"], parts: ["likes", "comments"] };

const statuses = (kpis: string, results: string, rate = "") =>
  targetStatuses(readKpis(kpis, us), readResults(results, us), known(spendOf(readRate(rate, us))), rules).map(
    ({ key, status }) => `${key} ${status}`,
  );

test.each([
  ["a volume without a sign is met from the target up", "reach 100k", "reach 100,000", "", ["reach met"]],
  ["and missed below", "reach 100k", "reach 99,999", "", ["reach missed"]],
  ["a cost without a sign is met up to the target", "CPE $0.25", "engagements 4,000", "$1,000", ["cpe met"]],
  ["and missed above", "CPE $0.25", "engagements 3,999", "$1,000", ["cpe missed"]],
  ["a range is met from its lower end for rates", "ER 4-6%", "ER 4%", "", ["er met"]],
  ["whatever is above it", "ER 4-6%", "ER 9%", "", ["er met"]],
  ["a strict sign is strict", "ER > 4%", "ER 4%", "", ["er missed"]],
  [
    "what is not reported is not missed",
    "saves 300; reach 10k",
    "reach 9k",
    "",
    ["saves not reported", "reach missed"],
  ],
  ["engagements are the sum of their parts", "engagements 600", "likes 500; comments 100", "", ["engagements met"]],
  ["CPM comes from reach where there are no impressions", "CPM under $12", "reach 100k", "$1,000", ["cpm met"]],
  ["a cost in another currency is not compared", "CPE €0.25", "engagements 4,000", "$1,000", ["cpe not reported"]],
  ["an ER of another basis does not answer", "ER by reach 4%", "ER by followers 5%", "", ["er not reported"]],
])("%s", (_, kpis, results, rate, expected) => {
  expect(statuses(kpis, results, rate)).toEqual(expected);
});
