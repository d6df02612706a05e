/** A doubted cell → its corrected spelling, where exactly one is sensible: each idea is typed in and read again. */

import { signOf } from "../../tables/currencies.ts";
import type { Flag } from "../../tables/flags.ts";
import { type MetricKey, metricOf } from "../../tables/metrics.ts";
import type { Language } from "../../text.ts";
import { readKpis } from "../columns/kpis/kpis.ts";
import { readRate } from "../columns/rate/rate.ts";
import { readResults } from "../columns/results/results.ts";
import type { ReadingMarket } from "../types.ts";
import type { ReadColumn } from "./inWords.ts";

const readers = { rate: readRate, kpis: readKpis, results: readResults };

/** Longer cells are prose; no correction of them is sure. */
const LONGEST = 500;

/** "4О 000 руб" → "40 000 руб", "ER 5.2" → "ER 5.2%"; undefined where nothing is doubted, or more than one spelling is sensible. */
export function suggestSpelling(
  cell: unknown,
  market: ReadingMarket,
  language: Language,
  column: ReadColumn,
): string | undefined {
  if (typeof cell !== "string" || cell.length > LONGEST) return undefined;
  const read = readers[column];
  const before = read(cell, market);
  const doubts = new Set(before.flags);
  let text = cell;
  for (const [flag, mend] of menders) {
    if (!doubts.has(flag)) continue;
    const now = read(text, market);
    const judge: Judge = {
      isBetter: (idea) => isBetter(now, read(idea, market), flag),
      movesMoney: (idea) => !same(moneyIn(now), moneyIn(read(idea, market))),
    };
    text = mend(text, judge, market, language) ?? text;
  }
  return text === cell ? undefined : text;
}

/** How an idea is judged: is it better than what is typed, and does it speak of the same money? */
type Judge = { readonly isBetter: (idea: string) => boolean; readonly movesMoney: (idea: string) => boolean };
type Mender = (text: string, judge: Judge, market: ReadingMarket, language: Language) => string | undefined;

const menders: readonly (readonly [Flag, Mender])[] = [
  ["letter_in_number", (text, { isBetter }) => kept(digitsForLetters(text), isBetter)],
  ["percent_assumed", (text, { isBetter }) => dressed(text, (number) => `${number}%`, isBetter)],
  ["fraction_assumed", inPercent],
  [
    "currency_assumed",
    (text, judge, { currency }, language) =>
      dressed(text, (number) => withCurrency(number, currency, language), judge.isBetter, judge.movesMoney),
  ],
];

type Reading = ReturnType<(typeof readers)[ReadColumn]>;

/** The doubt is gone, no other came, and what was understood is still understood. */
function isBetter(before: Reading, after: Reading, flag: Flag): boolean {
  if (after.flags?.includes(flag) || after.flags?.some((other) => !before.flags?.includes(other))) return false;
  if (flag === "letter_in_number") return "status" in after ? after.status !== "error" : true;
  return (
    "metrics" in before && "metrics" in after && same(before.metrics, after.metrics) && same(rest(before), rest(after))
  );
}

/** The costs and revenue of a reading. */
const moneyIn = (reading: Reading): readonly unknown[] =>
  "metrics" in reading
    ? (Object.keys(reading.metrics) as MetricKey[])
        .filter((key) => metricOf(key).unit === "money")
        .map((key) => reading.metrics[key])
    : [];

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
const rest = (reading: Reading): unknown =>
  "audience" in reading ? reading.audience : "ranges" in reading ? reading.ranges : undefined;

const kept = (idea: string, isBetterIdea: (idea: string) => boolean): string | undefined =>
  isBetterIdea(idea) ? idea : undefined;

const digitFor: Readonly<Record<string, string>> = { o: "0", O: "0", о: "0", О: "0", З: "3", з: "3", l: "1", I: "1" };
const isDigit = (char: string | undefined): boolean => char !== undefined && char >= "0" && char <= "9";

/** Letters that touch a digit, or another such letter that does. */
function digitsForLetters(text: string): string {
  const chars = [...text];
  for (const direction of [1, -1])
    for (let step = 0; step < chars.length; step++) {
      const at = direction === 1 ? step : chars.length - 1 - step;
      const digit = digitFor[chars[at] ?? ""];
      if (digit && isDigit(chars[at - direction])) chars[at] = digit;
    }
  return chars.join("");
}

type Span = { readonly from: number; readonly to: number };

function numbersIn(text: string): readonly Span[] {
  return [...text.matchAll(/\d+(?:[.,]\d+)*/g)].map(({ index = 0, 0: number }) => ({
    from: index,
    to: index + number.length,
  }));
}

/**
 * Every number that it helps is dressed: each alone must be an improvement, and so must all together. `isMeant`: with
 * another digit in the number something must change that the doubt is about.
 */
function dressed(
  text: string,
  dress: (number: string) => string,
  isBetterIdea: (idea: string) => boolean,
  isMeant: (idea: string) => boolean = () => true,
): string | undefined {
  const put = (spans: readonly Span[]): string =>
    spans.reduceRight(
      (sofar, { from, to }) => sofar.slice(0, from) + dress(sofar.slice(from, to)) + sofar.slice(to),
      text,
    );
  const other = ({ from, to }: Span): string => `${text.slice(0, from)}9${text.slice(from, to)}${text.slice(to)}`;
  const helpful = numbersIn(text).filter((span) => isMeant(other(span)) && isBetterIdea(put([span])));
  const idea = put(helpful);
  return helpful.length > 0 && isBetterIdea(idea) ? idea : undefined;
}

/** "$0.3" in English, "15 ₽" and "0,3 $" in Russian. */
function withCurrency(number: string, currency: string, language: Language): string {
  const { sign, leads } = signOf(currency, language === "en");
  return leads && language === "en" ? sign + number : `${number} ${sign}`;
}

/** "ER 0.045" → "ER 4.5%": each number below 1 in turn. */
function inPercent(text: string, { isBetter: isBetterIdea }: Judge): string | undefined {
  const ideas: string[] = [];
  for (const { index, 0: number } of text.matchAll(/0[.,]\d+/g)) {
    const mark = number.charAt(1);
    const percent = String(Number((Number(number.replace(",", ".")) * 100).toPrecision(12))).replace(".", mark);
    const idea = `${text.slice(0, index)}${percent}%${text.slice((index ?? 0) + number.length)}`;
    if (isBetterIdea(idea)) ideas.push(idea);
  }
  return ideas.length === 1 ? ideas[0] : undefined;
}
