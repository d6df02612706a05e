import { isDoubt } from "../domain/doubt.ts";
import { engagementsOf } from "../domain/quantities/facts.ts";
import { costPerEngagement } from "../domain/quantities/ratios.ts";
import { engagementRulesIn, ratioOf } from "./cost.ts";
import { defineFunction } from "./define.ts";

export const CPE = defineFunction({
  name: "CPE",
  about: {
    en: "Cost per engagement, in the currency of the rate. A plain number as results is a count of engagements.",
    ru: "Цена одного вовлечения, в валюте ставки. Просто число в результатах — это число вовлечений.",
  },
  args: ["rate", "results", "market", "markets", "headings"],
  optionalFrom: 2,
  header: { en: "CPE", ru: "CPE" },
  format: "#,##0.00",
  isMoney: true,
  examples: [
    { call: ["$1,200", "likes 4,210; comments 187; saves 640", "US", "MARKETS"], gives: 0.238 },
    { call: ["90 000 ₽", "лайки 2 140, комментарии 96, сохранения 310", "Россия", "MARKETS"], gives: 35.35 },
    { call: [1200, 5037], gives: 0.238 },
    { call: ["$800–1,000", 4000, "US", "MARKETS"], gives: "– rate is a range: $800–1,000" },
    { call: ["45к", "охват 48к", "RU", "MARKETS"], gives: "– needs engagements" },
    {
      call: [
        "$1,200",
        [["Instagram", 1210, 44, 60, 88]],
        "US",
        "MARKETS",
        [["Platform", "Likes", "Comments", "Shares", "Saves"]],
      ],
      gives: 0.856,
    },
    {
      call: [1.2, [[1.2, "likes 1,210; comments 40"]], "US", "MARKETS", [["Rate ($K)", "Results"]]],
      gives: 0.96,
    },
    {
      call: ["$1,200", [[1210, 44]], "US", "MARKETS"],
      gives: "– numbers without headings: give their headings as the last argument",
    },
    { call: ["$1,200", 0.045, "US", "MARKETS"], gives: "– a share or a number below 1 is no count" },
    { call: ["$1,200", [[1210, 44]], "US", "MARKETS", "Likes"], fails: /headings are 1 column wide, results 2/ },
    { call: ["", "", "US", "MARKETS"], gives: "" },
    { call: ["$500", 100, "ZZ", "MARKETS"], fails: /no market “ZZ”.*known: US, RU, KZ/ },
  ],
  run: (row) => {
    const rules = engagementRulesIn(row);
    return isDoubt(rules) ? rules : ratioOf(row, (results) => engagementsOf(results, rules), costPerEngagement);
  },
});
