/** A number with what belongs to it: approximation, sign, currency, scale, percent, unit, "and more". */

import type { Column } from "../../words/vocabulary.ts";
import { type Found, senseAt } from "../text/senses.ts";
import type { Token } from "../text/tokens.ts";
import { isLoneUnit, isMoneyHere, isPoint, isPriceBefore, isPromoCode, leadsToDay, pastGlued } from "./aroundDigits.ts";
import { type NumberAtom, number } from "./atom.ts";
import { dearer } from "./money.ts";
import { chainAt, type Digits, digitsOf } from "./numbers.ts";
import { isForeignScale, pastStop, type Scale, scaleAt } from "./scales.ts";

export type Setting = {
  readonly tokens: readonly Token[];
  readonly column: Column;
  /** The cell speaks of women and men by a letter, so that м after digits is no million. */
  readonly isGendered: boolean;
  /** Its labels are those of another language than the market's. */
  readonly isForeign: boolean;
  /** It speaks of rupees, or its market does: 1.5L is 150,000. */
  readonly isIndian: boolean;
};

/** `next`: the first token after it. */
export type Quantity = { readonly atom: NumberAtom; readonly next: number };

/** The quantity that begins at `at`, a digit, a currency or a sign before one; undefined where none does. */
export function quantityAt(setting: Setting, at: number): Quantity | undefined {
  const { tokens } = setting;
  const prefix = tokens[at]?.kind === "digits" ? undefined : prefixAt(setting, at);
  const from = prefix?.next ?? at;
  if (tokens[from]?.kind !== "digits") return undefined;
  const chain = chainAt(tokens, from);
  const scale = scaleAt(setting, chain.next);
  const digits = pointed(digitsOf(tokens, chain, scale !== undefined), prefix);
  const own = digits.next === chain.next ? scale : scaleAt(setting, digits.next);
  const suffix = suffixAt(setting, digits.next, own, prefix?.currency !== undefined);
  const isBroken =
    !chain.lettered &&
    (isStrayLetter(setting, suffix.next) || isForeignScale(setting, suffix.next) || isLooseScale(setting, suffix));
  const atom = number(undefined, digits.mantissa);
  atom.lettered = chain.lettered || isBroken;
  if (!atom.lettered) atom.value = scaled(digits, suffix.power);
  atom.power = suffix.power;
  atom.percent = suffix.percent;
  atom.unit = suffix.unit;
  atom.currency = dearer(prefix?.currency, suffix.currency);
  atom.sign = prefix?.sign;
  atom.approx = prefix?.approx ?? false;
  atom.plus = plusAt(setting, suffix.next);
  atom.glued = Boolean(atom.power || atom.percent || atom.plus || prefix?.currency || suffix.currency || atom.unit);
  const more = atom.plus || atom.unit || isMoney(atom) ? undefined : spanAfterPlus(setting, suffix.next);
  if (more) {
    atom.plus = true;
    atom.unit = more.sense.key;
    return { atom, next: more.next };
  }
  const end = atom.plus ? suffix.next + 1 : suffix.next;
  return { atom, next: isBroken ? pastGlued(tokens, end + 1) : end };
}

const isMoney = ({ currency, power, percent }: NumberAtom): boolean => currency !== undefined || power > 0 || percent;

const spans: ReadonlySet<string> = new Set(["d", "week", "month", "year"]);

/** "3+ months" in a rate: no three, to which something is added. */
function spanAfterPlus({ tokens, column }: Setting, at: number): Found | undefined {
  if (column !== "Rate" || tokens[at]?.text !== "+" || !tokens[at]?.glued) return undefined;
  const unit = tokens[at + 1]?.kind === "word" ? senseAt(tokens, at + 1, "unit") : undefined;
  return unit && spans.has(unit.sense.key) ? unit : undefined;
}

/** ".50" → 0.5; with marks of its own it is no number. */
function pointed(digits: Digits, prefix: Prefix | undefined): Digits {
  if (!prefix?.point) return digits;
  const mantissa = /^\d+$/.test(digits.mantissa) ? `0.${digits.mantissa}` : "";
  return { ...digits, mantissa, value: mantissa ? Number(mantissa) : undefined };
}

/** 1.204 million is 1204000 and nothing beside it: the power is written, not multiplied. */
function scaled({ value, mantissa }: Digits, power: number): number | undefined {
  if (value === undefined || power === 0) return value;
  const large = Number(`${mantissa}e${power}`);
  return Number.isFinite(large) ? large : undefined;
}

type Suffix = {
  readonly power: number;
  percent: boolean;
  unit: string | undefined;
  currency: string | undefined;
  next: number;
};

/** What follows the digits: scale, measure, currency, and a percent sign after that. */
function suffixAt(setting: Setting, at: number, scale: Scale | undefined, isMoney: boolean): Suffix {
  const suffix: Suffix = {
    power: scale?.power ?? 0,
    percent: false,
    unit: undefined,
    currency: scale?.currency,
    next: scale?.next ?? at,
  };
  takeMeasure(setting, suffix, isMoney);
  takeCurrencyAfter(setting.tokens, suffix);
  const last = setting.tokens[suffix.next];
  if (!suffix.percent && last?.text === "%" && last.glued) {
    suffix.percent = true;
    suffix.unit = undefined;
    suffix.next++;
  }
  return suffix;
}

/** "$2 m": two, or two million; with a figure behind it, or beside women, the letter is another thing. */
function isLooseScale({ tokens, isGendered }: Setting, { next, power, percent, unit }: Suffix): boolean {
  const [letter, follower] = [tokens[next], tokens[next + 1]];
  if (isGendered || power || percent || unit || letter?.glued || !senseAt(tokens, next, "glued")) return false;
  if (follower?.kind !== "sign" || !follower.glued) return follower?.kind !== "digits";
  return follower.text === ")" ? isEnclosed(tokens, next) : !"-/&:".includes(follower.text);
}

const MOST_ENCLOSED = 8;

/** "(2 m)", but no line "b)". */
const isEnclosed = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - MOST_ENCLOSED), at).some(({ text }) => text === "(");

type Prefix = {
  approx: boolean;
  sign: "+" | "-" | undefined;
  currency: string | undefined;
  point: boolean;
  next: number;
};

/** "~ -$": marks that may stand before the digits, in any order, each once. */
function prefixAt(setting: Setting, at: number): Prefix {
  const { tokens } = setting;
  const prefix: Prefix = { approx: false, sign: undefined, currency: undefined, point: false, next: at };
  for (let step = 0; step < 4 && tokens[prefix.next] && tokens[prefix.next]?.kind !== "digits"; step++) {
    const token = tokens[prefix.next];
    if (token?.text === "~") prefix.approx = true;
    else if (isSign(token) && tokens[prefix.next + 1]?.glued && !prefix.sign)
      prefix.sign = token?.text === "+" ? "+" : "-";
    else if (isPoint(tokens, prefix.next)) prefix.point = true;
    else if (!takeCurrency(setting, prefix)) break;
    prefix.next++;
  }
  return prefix;
}

const isSign = (token: Token | undefined): boolean => token?.text === "+" || token?.text === "-" || token?.text === "–";

/** A currency before the digits; a word that is a platform's name too (тг) is none there. */
function takeCurrency({ tokens, column }: Setting, prefix: Prefix): boolean {
  const found = prefix.currency ? undefined : senseAt(tokens, prefix.next, "currency");
  if (
    !found ||
    senseAt(tokens, prefix.next, "platform") ||
    (column !== "Rate" && isPromoCode(tokens, prefix.next, found.next))
  )
    return false;
  prefix.currency = found.sense.key;
  prefix.next = (tokens[prefix.next]?.kind === "word" ? pastStop(tokens, found.next) : found.next) - 1;
  return true;
}

/** Percent, percentage points, seconds, hours … */
function takeMeasure({ tokens, column }: Setting, suffix: Suffix, isMoney: boolean): void {
  const at = suffix.next;
  const token = tokens[at];
  const found = token?.kind === "word" ? senseAt(tokens, at, "unit") : undefined;
  const isLetter = token?.text.length === 1 && found?.next === at + 1;
  const isUnit =
    !isMoneyHere(tokens, at, column, found?.next ?? 0) &&
    !(isLetter && !isLoneUnit(tokens, at, column)) &&
    !(column === "Rate" && found && isPriceBefore(tokens, at, isMoney) && leadsToDay(tokens, at, found.next));
  const unit = isUnit ? found?.sense.key : undefined;
  if (token?.text === "%" || unit === "percent") suffix.percent = true;
  else if (unit === "ordinal" || unit === undefined || (isMoney && (unit === "s" || spans.has(unit))))
    return; // "$250 second half", "$100 day"
  else suffix.unit = unit;
  suffix.next = found ? pastStop(tokens, found.next) : at + 1;
}

/** "$" in "5 $100" belongs to what follows. */
function takeCurrencyAfter(tokens: readonly Token[], suffix: Suffix): void {
  const token = tokens[suffix.next];
  const found = senseAt(tokens, suffix.next, "currency");
  if (!found) return;
  const follower = tokens[found.next];
  if (token?.kind === "sign" && !token.glued && follower?.kind === "digits" && follower.glued) return;
  suffix.currency = found.sense.key;
  suffix.next = pastStop(tokens, found.next);
}

/** "300+": a plus that is glued to the number and does not lead on to another term. */
function plusAt({ tokens, column }: Setting, at: number): boolean {
  const plus = tokens[at];
  if (plus?.text !== "+" || !plus.glued) return false;
  const follower = tokens[at + 1];
  if (!follower || follower.kind === "handle") return true;
  const isNumber = follower.kind === "digits" || senseAt(tokens, at + 1, "currency") !== undefined;
  if (follower.glued && isNumber) return false;
  if (column !== "Rate") return !isNumber;
  const role = senseAt(tokens, at + 1)?.sense.role;
  return follower.kind === "sign" || role === "per" || role === "each" || role === "currency" || role === "approx";
}

/** "15q": one unknown letter glued to the digits makes the number doubtful; "3x", "2d" are known. */
function isStrayLetter({ tokens, isGendered }: Setting, at: number): boolean {
  const token = tokens[at];
  if (!token?.glued || tokens[at - 1]?.kind !== "digits") return false;
  if (token.kind === "word")
    return token.text.length === 1 && !senseAt(tokens, at) && !isGendered && !senseAt(tokens, at, "glued");
  const isForeign = token.text.length > 1 || token.text.charCodeAt(0) > 0x2fff;
  return isForeign && tokens[at + 1]?.kind === "digits" && tokens[at + 1]?.glued === true && !senseAt(tokens, at);
}
