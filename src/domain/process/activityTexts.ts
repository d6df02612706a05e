/** A sentence of a line → the date and the money in it: «оплатили 30 000 ₽ 12.10», "paid 50% $600". */
import { type Cell, isBlank, textOf } from "../cell.ts";
import type { Market } from "../config/config.ts";
import { readingMarketOf } from "../config/market.ts";
import { type DateContext, type DateReading, readDate } from "../dates/readDate.ts";
import type { Day } from "../day.ts";
import { readRate } from "../reading/index.ts";

const FIGURES =
  /(?<![\d.,/-])\d{4}-\d{2}-\d{2}(?![\d/-])|(?<![\d.,/-])\d{1,2}[./]\d{1,2}(?:[./](?:\d{4}|\d{2}))?(?![\d./%-])/gu;
const NAMED =
  /(?<![\p{L}\d])(?:\d{1,2}\.?\s+\p{L}{3,9}\.?(?:\s+20\d{2})?|\p{L}{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?(?:,?\s+20\d{2})?)(?![\p{L}\d%])/giu;
const LINK = /https?:\/\/\S+|www\.\S+/gi;

type Place = { readonly text: string; readonly read: DateReading };

/** The first stretch that is a day, and its text. */
function dateAt(text: string, context: DateContext): Place | undefined {
  const plain = text.replace(LINK, " ");
  for (const pattern of [FIGURES, NAMED])
    for (const [stretch] of plain.matchAll(pattern)) {
      const read = readDate(stretch, context);
      if (read.kind === "day") return { text: stretch, read };
    }
  return undefined;
}

export const dateIn = (text: string, context: DateContext): DateReading | undefined => dateAt(text, context)?.read;

const NEW_DAY = /(?<!\p{L})(?:to|until|till|for|by|на|до)\s+|→\s*/giu;

/** "moved from 5 Nov to 12 Nov" → 12 November. */
export function newDayIn(text: string, context: DateContext): Day | undefined {
  for (const { index, 0: word } of [...text.matchAll(NEW_DAY)].reverse()) {
    const read = dateIn(text.slice(index + word.length), context);
    if (read?.kind === "day") return read.day;
  }
  return undefined;
}

export type Money = { readonly amount?: number; readonly currency?: string; readonly share?: number };

const SHARE = /(?<![\d.,])(\d{1,3})\s?%/u;
const SIGN = "[$€£₽₸¥₴₺₹]|us\\$|r\\$";
const CODE =
  "₽|руб\\p{L}*|р(?!\\p{L})\\.?|тг|тенге|долл\\p{L}*|евро|usd|eur|gbp|rub|brl|kzt|dollars?|euros?|pounds?|bucks";
const SUM = "\\d[\\d\\s\\u00a0\\u202f.,]*(?:\\s?(?:k|к|тыс\\.?|m|млн)(?!\\p{L}))?";
const MONEY = new RegExp(`(?:${SIGN})\\s?${SUM}|${SUM}\\s?(?:${SIGN}|${CODE})`, "iu");

/** The cell first, else the sentences; a sum without a currency is one of the market's where it stands alone. */
export function amountIn(
  cell: Cell,
  currency: string | undefined,
  texts: readonly string[],
  market: Market | undefined,
): Money {
  const text = texts.join(" ").replace(LINK, " ");
  const [, percent] = SHARE.exec(text) ?? [];
  const share = percent === undefined || Number(percent) > 100 ? {} : { share: Number(percent) / 100 };
  const typed = isBlank(cell) ? moneyIn(text, market) : textOf(cell);
  if (typed === undefined) return share;
  const read = readRate(
    typeof cell === "number" ? cell : [typed, currency].filter(Boolean).join(" "),
    readingMarketOf(market),
  );
  const code = currency && /^[a-z]{3}$/i.test(currency) ? currency.toUpperCase() : undefined;
  const found = code ?? (read.currencySource === "text" || isBlank(cell) ? read.currency : undefined);
  return {
    ...share,
    ...(read.amount === undefined ? {} : { amount: read.amount, ...(found ? { currency: found } : {}) }),
  };
}

/** "$600" out of a sentence; else its last bare number, once dates and shares are taken away. */
function moneyIn(text: string, market: Market | undefined): string | undefined {
  const context = { locale: market?.values.locale ?? "", dayOfDate: () => "", near: "2026-01-01" };
  const date = dateAt(text, context);
  const plain = (date ? text.replace(date.text, " ") : text).replace(new RegExp(SHARE, "gu"), " ");
  const [money] = MONEY.exec(plain) ?? [];
  if (money) return money.trim();
  const bare = [...plain.matchAll(/(?<![\p{L}\d.,])\d[\d\s\u00a0.,]*(?:(?:k|к|тыс\.?)(?!\p{L}))?(?![\p{L}\d])/giu)];
  return bare[bare.length - 1]?.[0].replace(/[\s.,]+$/, "");
}
