import { quantityOf } from "../domain/quantities/facts.ts";
import { costPerView } from "../domain/quantities/ratios.ts";
import { ratioOf } from "./cost.ts";
import { defineFunction } from "./define.ts";

export const COST_PER_VIEW = defineFunction({
  name: "COST_PER_VIEW",
  about: { en: "CPV: cost of one view.", ru: "CPV: цена одного просмотра." },
  args: ["rate", "results", "market", "markets", "headings"],
  optionalFrom: 2,
  header: { en: "CPV", ru: "CPV" },
  format: "#,##0.00##",
  isMoney: true,
  examples: [
    { call: ["30к", "84к просмотров, 3,1к лайков", "РФ", "MARKETS"], gives: 0.357 },
    { call: ["$2k", "views: 245.7K", "US", "MARKETS"], gives: 0.00814 },
    { call: ["$2k", "reach 60k", "US", "MARKETS"], gives: "– needs views" },
  ],
  run: (row) => ratioOf(row, (results) => quantityOf(results, "views"), costPerView),
});
