import { doubt, isDoubt } from "../domain/doubt.ts";
import { matchOf } from "../domain/metrics/assess.ts";
import { defineFunction } from "./define.ts";
import { resultsWithFacts } from "./results.ts";

export const DEMOGRAPHICS_MATCH = defineFunction({
  name: "DEMOGRAPHICS_MATCH",
  about: {
    en: "How well country, age and gender of the audience match the market's target, 0–100.",
    ru: "Насколько страна, возраст и пол аудитории совпадают с целью рынка, 0–100.",
  },
  args: ["results", "market", "markets", "headings", "creator", "creators"],
  optionalFrom: 3,
  needsNoResults: true,
  header: { en: "Demographics match", ru: "Совпадение демографии" },
  format: "0.0",
  examples: [
    { call: ["US 64%; women 78%; 25-44 59%", "US", "MARKETS"], gives: 97.4 },
    {
      call: ["Россия 88%; 13-17 5%, 18-24 30%, 25-34 40%, 35-44 17%, 45+ 8%; ж 62% м 38%", "RU", "MARKETS"],
      gives: 90,
    },
    { call: ["", "US", "MARKETS", "", "@mara.k", "CREATORS"], gives: 97.4 },
    { call: ["охват 48к", "RU", "MARKETS"], gives: "– needs demographics" },
  ],
  run: (row) => {
    if (!row.market) return doubt("needs a market", "нужен рынок");
    const match = matchOf(resultsWithFacts(row), row.market);
    return isDoubt(match) ? match : (match.score ?? doubt("needs demographics", "нужна демография"));
  },
});
