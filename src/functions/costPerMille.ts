import { type Doubt, isDoubt } from "../domain/doubt.ts";
import { type Facts, impressionsOf } from "../domain/quantities/facts.ts";
import { costPerMille } from "../domain/quantities/ratios.ts";
import { ratioOf } from "./cost.ts";
import { defineFunction } from "./define.ts";

export const COST_PER_MILLE = defineFunction({
  name: "COST_PER_MILLE",
  about: {
    en: "CPM: cost of 1,000 impressions, or of 1,000 people reached where there are no impressions.",
    ru: "CPM: цена 1 000 показов, а где их нет — 1 000 охвата.",
  },
  args: ["rate", "results", "market", "markets", "headings"],
  optionalFrom: 2,
  header: { en: "CPM", ru: "CPM" },
  format: "#,##0.00",
  isMoney: true,
  examples: [
    { call: ["$1,200", "reach 118,400", "US", "MARKETS"], gives: 10.14 },
    { call: ["90 000 ₽", "показы 60 000", "RU", "MARKETS"], gives: 1500 },
    { call: ["$1,200", "reach 90k, impressions 120k", "US", "MARKETS"], gives: 10 },
    { call: ["TBD", "reach 118,400", "US", "MARKETS"], gives: "– no rate yet" },
  ],
  run: (row) => ratioOf(row, countOfImpressions, costPerMille),
});

const countOfImpressions = (facts: Facts): number | Doubt => {
  const impressions = impressionsOf(facts);
  return isDoubt(impressions) ? impressions : impressions.count;
};
