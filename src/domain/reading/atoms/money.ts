/** Words and codes for money: where they are meant, beside a number or alone. */
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
