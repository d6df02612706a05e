/** What multiplies a number: к, тыс., million, crore, 万; a letter that it is glued to: "1.5m", "₹1.5L". */
import { UNKNOWN_CURRENCY } from "../../tables/currencies.ts";
import { isMetricKey, metricOf } from "../../tables/metrics.ts";
import { languageTags } from "../../words/index.ts";
import { languageOfMarket } from "../text/dictionary.ts";
import { senseAt } from "../text/senses.ts";
import type { Token } from "../text/tokens.ts";
import type { Setting } from "./quantities.ts";

export type Scale = { readonly power: number; readonly currency: string | undefined; readonly next: number };

/** The scale that begins at `at`, with the full stop after it: "т.", "тыс.", "mio". */
export function scaleAt(setting: Setting, at: number): Scale | undefined {
  const { tokens } = setting;
  if (tokens[at]?.kind !== "word" || isOfWord(tokens, at)) return undefined;
  const letter = senseAt(tokens, at, "glued");
  if (letter) return isGluedScale(setting, at) ? scale(tokens, Number(letter.sense.key), at + 1) : undefined;
  const ofRupees = setting.isIndian ? senseAt(tokens, at, "rupees") : undefined;
  if (ofRupees) return scale(tokens, Number(ofRupees.sense.key), ofRupees.next);
  const money = senseAt(tokens, at, "scaledMoney");
  if (money) {
    const [currency, power] = money.sense.key.split(" ");
    return scale(tokens, Number(power), money.next, currency);
  }
  const foreign = senseAt(tokens, at, "foreignScale");
  if (foreign) return scale(tokens, Number(foreign.sense.key), foreign.next, currencyOfForeign(setting));
  const found = senseAt(tokens, at, "scale");
  return !found || isTowards(setting, at) || isForeignScale(setting, at)
    ? undefined
    : scale(tokens, Number(found.sense.key), found.next);
}

/** "3 t-shirts": a letter that a hyphen ties to a word. */
const isOfWord = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text.length === 1 &&
  !tokens[at]?.glued &&
  isGluedTo(tokens[at + 1]) &&
  tokens[at + 1]?.text === "-" &&
  isGluedTo(tokens[at + 2]) &&
  tokens[at + 2]?.kind === "word";

const isGluedTo = (token: Token | undefined): boolean => token?.glued === true;

/** Is a label of a cell one of another language? English ones are at home in every market. */
export function speaksAnother(tokens: readonly Token[], { locale }: { readonly locale: string }): boolean {
  if (languageOfMarket(locale) !== languageTags[0]) return false;
  for (const { senses } of tokens) {
    const label = senses[0];
    if (label?.role === "metric" && label.origin === "foreign") return true;
  }
  return false;
}

const scale = (tokens: readonly Token[], power: number, next: number, currency?: string): Scale => ({
  power,
  currency,
  next: pastStopOf(tokens, next),
});

/** "5 lakh" without a currency is money of the market only where that is India; a count of views is one anywhere. */
const currencyOfForeign = ({ column, isIndian }: Setting): string | undefined =>
  column === "Rate" && !isIndian ? UNKNOWN_CURRENCY : undefined;

/** "2m", "2 M", but no men. */
function isGluedScale(setting: Setting, at: number): boolean {
  const token = setting.tokens[at] as Token;
  return !isMen(setting, at) && (token.glued || (token.upper && token.text === "m"));
}

/** "12 к охвату", "50000 к 20.05": towards, not thousand. In a rate it is thousand after a small number: "12 к 2 поста". */
function isTowards({ tokens, column }: Setting, at: number): boolean {
  const isBeforeDigits = tokens[at + 1]?.kind === "digits";
  if (tokens[at]?.glued) return false;
  if (column !== "Rate")
    return (
      senseAt(tokens, at, "deadline") !== undefined && (isBeforeDigits || senseAt(tokens, at, "basis") !== undefined)
    );
  const before = tokens[at - 1];
  const isLarge = tokens[at - 2]?.kind === "digits" || (before?.kind === "digits" && before.text.length > 3);
  return tokens[at]?.text.length === 1 && isLarge && isBeforeDigits;
}

/**
 * "1.5L" where nobody speaks of rupees: lakh, or litres. "alcance 12 mil" in a market where mil is a million: among
 * labels of another language it may be a thousand.
 */
export const isForeignScale = ({ tokens, isIndian, isForeign }: Setting, at: number): boolean =>
  (!isIndian && tokens[at]?.glued === true && senseAt(tokens, at, "rupees") !== undefined) ||
  (senseAt(tokens, at, "strangeScale") !== undefined && senseAt(tokens, at, "scale") === undefined) ||
  (isForeign && senseAt(tokens, at, "scale")?.sense.origin === "own alone");

/** Is a cell Indian: by its market, or by its money? */
export const speaksOfRupees = (
  tokens: readonly Token[],
  { currency, locale }: { readonly currency: string; readonly locale: string },
): boolean =>
  currency === RUPEE ||
  locale.endsWith("-IN") ||
  tokens.some(({ senses }, at) => senses.length > 0 && senseAt(tokens, at, "currency")?.sense.key === RUPEE);
const RUPEE = "INR";

/**
 * "62f 38m": beside women m and м are men, but not where a label of counts stands at the number ("2.3m views, f 62%"),
 * or where the number has a fraction.
 */
function isMen({ tokens, isGendered }: Setting, at: number): boolean {
  if (!isGendered) return false;
  if (isCounted(tokens, at + 1)) return false;
  let first = at;
  while (
    tokens[first - 1]?.kind === "digits" ||
    (tokens[first]?.kind === "digits" && isPointOrComma(tokens[first - 1]))
  )
    first--;
  if (first < at - 1) return false;
  const before = isTie(tokens[first - 1]) ? first - 2 : first - 1;
  return !isCounted(tokens, before);
}

const isPointOrComma = (token: Token | undefined): boolean => token?.text === "." || token?.text === ",";
const isTie = (token: Token | undefined): boolean => token?.kind === "sign" && ":-–=~".includes(token.text);

const isCounted = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.senses.some(
    ({ role, key }) => role === "metric" && isMetricKey(key) && metricOf(key).unit === "count",
  ) === true;

/** "likes 2k. TT: …": after a lone letter, before a capital, the stop ends a sentence. */
const pastStopOf = (tokens: readonly Token[], at: number): number =>
  tokens[at - 1]?.text.length === 1 && tokens[at + 1]?.capital && !tokens[at + 1]?.glued ? at : pastStop(tokens, at);

export const pastStop = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.text === "." && tokens[at]?.glued ? at + 1 : at;
