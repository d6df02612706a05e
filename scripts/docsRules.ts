/** The page on how cells are read: each rule of the grammar, in its order, with its example and what is understood of it. */
import { rateRules } from "../src/domain/reading/columns/rate/rules/index.ts";
import { readingInWords, readRate, readResults } from "../src/domain/reading/index.ts";
import { passes } from "../src/domain/reading/phrases/index.ts";
import { marketOf } from "./bench/cells.ts";

type Listed = { readonly name: string; readonly example: readonly [string, string] };

const table = (list: readonly Listed[], wordsOf: (market: string, text: string) => string): string[] => [
  "| rule | market | typed | understood |",
  "|---|---|---|---|",
  ...list.map(
    ({ name, example: [market, text] }) => `| ${name} | ${market} | ${cell(text)} | ${cell(wordsOf(market, text))} |`,
  ),
];

export const ruleTable = (): string[] =>
  table(rateRules, (market, text) => readingInWords(readRate(text, marketOf(market)), "rate", "en"));

export const passTable = (): string[] =>
  table(passes.figures, (market, text) => readingInWords(readResults(text, marketOf(market)), "results", "en"));

/** A bar would end the cell. */
const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");
