import { textOf } from "../domain/cell.ts";
import { quantityOf } from "../domain/quantities/facts.ts";
import { findMetricKey, readResults } from "../domain/reading/index.ts";
import { inShort } from "../domain/text.ts";
import { defineFunction } from "./define.ts";

export const METRIC = defineFunction({
  name: "METRIC",
  about: {
    en: "One metric out of a cell of results: reach, likes, er, cpe… or its name in English or Russian.",
    ru: "Одна метрика из ячейки результатов: reach, likes, er, cpe… или её название по-русски.",
  },
  args: ["cell", "metric", "market", "markets"],
  optionalFrom: 2,
  examples: [
    { call: ["Охват - 48к; ER - 5,2%; переходы - 430", "охват", "RU", "MARKETS"], gives: 48000 },
    { call: ["Reach 118,400 / likes 4,210", "likes"], gives: 4210 },
    { call: ["боты 15%", "authenticity", "RU", "MARKETS"], gives: 0.85 },
    { call: ["reach 80-90k", "reach"], gives: "– reach is a range" },
    { call: ["reach 80k", "cats"], fails: /no metric “cats”/ },
  ],
  run: ({ cell, reading }) => {
    const typed = textOf(cell("metric"));
    const key = findMetricKey(typed);
    if (!key)
      throw new Error(
        `METRIC: there is no metric “${inShort(typed)}”. Type reach, views, likes, er, cpe, authenticity… or «охват».`,
      );
    return quantityOf(readResults(cell("cell"), reading), key);
  },
});
