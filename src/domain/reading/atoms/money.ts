/** Words and codes for money: where they are meant, beside a number or alone. */
import { UNKNOWN_CURRENCY } from "../../tables/currencies.ts";
import type { Column } from "../../words/vocabulary.ts";
import { type Found, senseAt } from "../text/senses.ts";
import type { Token } from "../text/tokens.ts";
import type { Setting } from "./quantities.ts";

/** "TRY 500", "Rs 20,000", "kr (SEK)": money where nothing else is meant, or where it is a code. */
export const isMoney = ({ tokens, column }: Setting, at: number, found: Found | undefined): boolean =>
  found?.sense.role === "currency" ||
  ((!found || weaker.has(found.sense.role)) && senseAt(tokens, at, "currency") !== undefined) ||
  isCodeOfMoney(tokens, at, column);

/** "reais 1.500" are no real followers. */
const weaker: ReadonlySet<string> = new Set(["filler", "metric"]);

/** "Rate in USD: 500", "тг 12к": no amount beside it, or the name of a platform. */
export function moneyAlone(tokens: readonly Token[], at: number, sensed: Found | undefined): Found | undefined {
  const money = senseAt(tokens, at, "currency");
  return senseAt(tokens, at, "platform") ?? (money?.sense.tie ? sensed : money);
}

/** A code of three capitals among prices. */
export const isCodeOfMoney = (tokens: readonly Token[], at: number, column: Column): boolean =>
  column === "Rate" &&
  tokens[at]?.upper === true &&
  tokens[at]?.text.length === 3 &&
  senseAt(tokens, at, "currency") !== undefined;

const dollars =
  "CAD AUD NZD SGD HKD TWD MXN COP CLP ARS UYU DOP JMD TTD BZD BBD BSD BMD BND FJD GYD KYD LRD NAD SBD SRD XCD";

/** "$500 CAD", "$4,500 pesos", "kr 500 SEK": of two the one that says more; others do not go together. */
export const dearer = (before: string | undefined, after: string | undefined): string | undefined =>
  before === undefined ||
  (before === "USD" && after !== undefined && (dollars.includes(after) || after === UNKNOWN_CURRENCY)) ||
  (before === UNKNOWN_CURRENCY && after !== undefined)
    ? after
    : before;
