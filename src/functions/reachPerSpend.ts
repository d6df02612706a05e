import { reachOf } from "../domain/quantities/facts.ts";
import { reachPerSpend } from "../domain/quantities/ratios.ts";
import { ratioOf } from "./cost.ts";
import { defineFunction } from "./define.ts";

export const REACH_PER_SPEND = defineFunction({
  name: "REACH_PER_SPEND",
  about: {
    en: "People reached per unit of the rate's currency: reach per dollar, reach per ruble.",
    ru: "Охват на единицу валюты ставки: охват на рубль, охват на доллар.",
  },
  args: ["rate", "results", "market", "markets", "headings"],
  optionalFrom: 2,
  header: { en: "Reach per unit of spend", ru: "Охват на единицу затрат" },
  format: "#,##0.0##",
  examples: [
    { call: ["$1,200", "reach 118,400", "US", "MARKETS"], gives: 98.7 },
    { call: ["90 000 ₽", "охват 48 200", "RU", "MARKETS"], gives: 0.536 },
    { call: ["бартер", "охват 12к", "RU", "MARKETS"], gives: "– needs the product's value" },
  ],
  run: (row) => ratioOf(row, reachOf, (spend, reach) => reachPerSpend(reach, spend)),
});
