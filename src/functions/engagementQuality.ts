import { doubt, isDoubt } from "../domain/doubt.ts";
import { assessEngagement } from "../domain/metrics/efficiency.ts";
import { defineFunction } from "./define.ts";
import { resultsOf, spendOfRow, unlabelled } from "./results.ts";

export const ENGAGEMENT_QUALITY = defineFunction({
  name: "ENGAGEMENT_QUALITY",
  about: {
    en: "Engagement quality index: CPE, reach for the money and ER against what is usual in the market (on that platform, where its own figure is known); two of the three will do. 1.00 = on par.",
    ru: "Индекс качества вовлечения: CPE, охват за деньги и ER против обычных для рынка (и площадки, если её цифра известна); хватит двух из трёх. 1,00 = на уровне рынка.",
  },
  args: ["rate", "results", "market", "markets", "headings"],
  optionalFrom: 4,
  header: { en: "Engagement quality", ru: "Качество вовлечения" },
  format: "0.00",
  examples: [
    {
      call: ["$1,200", "Reach 118,400 / likes 4,210 / comments 187 / saves 640; ER by followers 3.0%", "US", "MARKETS"],
      gives: 1.01,
    },
    {
      call: ["90 000 ₽", "Охват 48 200, лайки 2 140, комментарии 96, сохранения 310; ER 5,2%", "RU", "MARKETS"],
      gives: 1.27,
    },
    { call: ["90 000 ₽", "Лайки 2 140, комментарии 96, сохранения 310; ER 5,2%", "RU", "MARKETS"], gives: 1.24 },
    { call: ["$1,200", "likes 4,210; comments 187", "US", "MARKETS"], gives: "– needs reach" },
    { call: ["$1,200", "likes 4,210", "US", "MARKETS"], gives: "– needs comments (or a total of engagements)" },
    {
      call: ["250 тыс. тг", "охват 37 500; лайки 1 850, комментарии 77", "KZ", "MARKETS"],
      gives: "– needs “Usual CPE” (Config, Kazakhstan)",
    },
  ],
  run: (row) => {
    if (!row.market) return doubt("needs a market", "нужен рынок");
    const spend = spendOfRow(row);
    if (isDoubt(spend)) return spend;
    const bare = unlabelled(row);
    if (bare) return bare;
    return assessEngagement(resultsOf(row), spend, row.market);
  },
});
