/** One number as people of a market write it, alone in its text. */

import { compact } from "../../compact.ts";
import { UNKNOWN_CURRENCY } from "../../tables/currencies.ts";
import { type Flag, listed } from "../../tables/flags.ts";
import { normalise } from "../text/characters.ts";
import { dictionaryFor } from "../text/dictionary.ts";
import { tokensOf } from "../text/tokens.ts";
import type { ReadingMarket } from "../types.ts";
import { quantityAt } from "./quantities.ts";
import { speaksOfRupees } from "./scales.ts";

export type NumberReading = {
  readonly value?: number;
  readonly currency?: string;
  readonly percent?: true;
  readonly flags?: readonly Flag[];
};

/** "1 234,50 €" → {value: 1234.5, currency: "EUR"}; `value` is absent where the text is no single sure number. A percent stays a percent: "5%" → 5. */
export function readNumber(text: string, market: ReadingMarket): NumberReading {
  const tokens = tokensOf(normalise(text.trim()), dictionaryFor(market.locale, "Rate"));
  const found = quantityAt(
    { tokens, column: "Rate", isGendered: false, isIndian: speaksOfRupees(tokens, market), isForeign: false },
    0,
  );
  if (!found || found.next < tokens.length) return {};
  const { value, sign, currency, percent, lettered, approx } = found.atom;
  const isVague = currency === UNKNOWN_CURRENCY;
  const flags = new Set<Flag>([
    ...(lettered ? (["letter_in_number"] as const) : []),
    ...(isVague ? (["currency_unknown"] as const) : []),
    ...(approx ? (["approx"] as const) : []),
  ]);
  return compact<NumberReading>({
    value: value === undefined || isVague ? undefined : sign === "-" ? -value : value,
    currency: isVague ? undefined : currency,
    percent: percent || undefined,
    ...listed(flags),
  });
}
