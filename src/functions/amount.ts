import { isDoubt } from "../domain/doubt.ts";
import { amountOf } from "../domain/quantities/spend.ts";
import { readRate } from "../domain/reading/index.ts";
import { defineFunction } from "./define.ts";

export const AMOUNT = defineFunction({
  name: "AMOUNT",
  about: {
    en: "The one amount of a rate cell, or why there is none.",
    ru: "Сумма из ячейки со ставкой или почему её нет.",
  },
  args: ["rate", "market", "markets", "headings"],
  optionalFrom: 1,
  header: { en: "Amount", ru: "Сумма" },
  format: "#,##0.##",
  isMoney: true,
  examples: [
    { call: ["45 000 ₽"], gives: 45000 },
    { call: ["2 сторис по 7к + рилс 25к", "RU", "MARKETS"], gives: 39000 },
    { call: ["$2k (net 30)"], gives: 2000 },
    { call: ["$1.5k–2k", "US", "MARKETS"], gives: "– rate is a range: $1,500–2,000" },
    { call: [1.2, "US", "MARKETS", "Rate ($K)"], gives: 1200 },
    { call: [320, "RU", "MARKETS", "Cost (USD)"], gives: 320 },
    { call: ["TBD", "US", "MARKETS"], gives: "– no rate yet" },
  ],
  run: (row) => {
    const { cell, block, market, reading } = row;
    const typed = cell("rate");
    const amount = amountOf(block ? block.rate(typed, [typed], market) : readRate(typed, reading));
    return isDoubt(amount) ? amount : amount.amount;
  },
});
