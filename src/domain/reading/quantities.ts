/** A number with what belongs to it: approximation, sign, currency, scale, percent, unit, "and more". */
import type { NumberAtom } from "./atoms.ts";
import { senseAt } from "./labels.ts";
import { type Digits, readDigits } from "./numbers.ts";
import type { Token } from "./tokens.ts";
import type { Dictionary } from "./vocabulary/index.ts";
import type { Column } from "./vocabulary/vocabulary.ts";

export type Setting = {
  readonly tokens: readonly Token[];
  readonly dictionary: Dictionary;
  readonly column: Column;
  /** The cell speaks of women and men by a letter, so that м after digits is no million. */
  readonly isGendered: boolean;
};

type Part<T> = { readonly is: T; readonly next: number };

/** The quantity that begins at `at`, a digit, a currency or a sign before one; undefined where none does. */
export function quantityAt(
  setting: Setting,
  at: number,
): { readonly atom: NumberAtom; readonly next: number } | undefined {
  const { tokens } = setting;
  const prefix = prefixAt(setting, at);
  if (tokens[prefix.next]?.kind !== "digits") return undefined;
  const read = readDigits(tokens, prefix.next, (next) => scaleAt(setting, next) !== undefined);
  const digits = prefix.point ? afterPoint(read) : read;
  const suffix = suffixAt(setting, digits.next);
  const isBroken = !digits.lettered && isStrayLetter(setting, suffix.next);
  const lettered = digits.lettered || isBroken;
  const plus = plusAt(setting, suffix.next);
  const { power, percent, unit } = suffix;
  const atom: NumberAtom = {
    kind: "number",
    value: lettered ? undefined : scaled(digits, power),
    percent,
    currency: preferred(prefix.currency, suffix.currency),
    mantissa: digits.mantissa,
    decimals: digits.decimals,
    power,
    unit,
    sign: prefix.sign,
    plus,
    approx: prefix.approx,
    lettered,
    glued: Boolean(power || percent || plus || prefix.currency || suffix.currency || unit),
  };
  const end = plus ? suffix.next + 1 : suffix.next;
  return { atom, next: isBroken ? pastGlued(tokens, end + 1) : end };
}

/** ".50" → 0.5; with marks of its own it is no number. */
const afterPoint = (digits: Digits): Digits => {
  const isPlain = digits.decimals === 0 && /^\d+$/.test(digits.mantissa);
  const mantissa = isPlain ? `0.${digits.mantissa}` : "";
  return { ...digits, mantissa, value: isPlain ? Number(mantissa) : undefined, decimals: digits.mantissa.length };
};

/** 1.204 million is 1204000 and nothing beside it: the power is written, not multiplied. */
function scaled({ value, mantissa }: Digits, power: number): number | undefined {
  if (value === undefined || power === 0) return value;
  const large = Number(`${mantissa}e${power}`);
  return Number.isFinite(large) ? large : undefined;
}

type Suffix = {
  readonly power: number;
  readonly percent: boolean;
  readonly unit: string | undefined;
  readonly currency: string | undefined;
  readonly next: number;
};

/** What follows the digits: scale, measure, currency, and a percent sign after that. */
function suffixAt(setting: Setting, at: number): Suffix {
  const scale = scaleAt(setting, at);
  const measure = measureAt(setting, scale?.next ?? at);
  const currency = suffixCurrencyAt(setting, measure.next, scale?.is);
  const isPercent = measure.is === "percent";
  const isLatePercent = !isPercent && percentAt(setting, currency.next);
  return {
    power: scale?.is.power ?? 0,
    percent: isPercent || isLatePercent,
    unit: isPercent ? undefined : measure.is,
    currency: currency.is,
    next: isLatePercent ? currency.next + 1 : currency.next,
  };
}

/** What is glued to a broken number is part of it. */
function pastGlued(tokens: readonly Token[], at: number): number {
  let next = at;
  while (tokens[next]?.glued && tokens[next]?.kind !== "sign") next++;
  return next;
}

/** "$" and "1.2k CAD": the dearer word says which dollar. */
const preferred = (before: string | undefined, after: string | undefined): string | undefined =>
  before === undefined || (before === "USD" && after !== undefined) ? after : before;

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

/** ".50": a decimal point with nothing before it. */
const isPoint = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "." && tokens[at + 1]?.kind === "digits" && tokens[at + 1]?.glued === true;

/** A currency before the digits; a word that is a platform's name too (тг) is none there. */
function takeCurrency({ tokens, dictionary }: Setting, prefix: Prefix): boolean {
  const found = prefix.currency ? undefined : senseAt(tokens, prefix.next, dictionary, "currency");
  if (!found || senseAt(tokens, prefix.next, dictionary, "platform")) return false;
  prefix.currency = found.sense.key;
  prefix.next = (tokens[prefix.next]?.kind === "word" ? pastStop(tokens, found.next) : found.next) - 1;
  return true;
}

type Scale = { readonly power: number; readonly currency?: string };
const gluedScales: Readonly<Record<string, number>> = { m: 6, м: 6, b: 9 };
const thousandRoubles: ReadonlySet<string> = new Set(["тр", "тыр"]);

/** к, тыс., million, "т." – also with the full stop after it. */
function scaleAt(setting: Setting, at: number): Part<Scale> | undefined {
  const { tokens, dictionary } = setting;
  const token = tokens[at];
  if (token?.kind !== "word") return undefined;
  const glued = gluedScales[token.text];
  if (glued !== undefined) {
    const isScale = !setting.isGendered && (token.glued || (token.upper && token.text === "m"));
    return isScale ? { is: { power: glued }, next: at + 1 } : undefined;
  }
  const found = senseAt(tokens, at, dictionary, "scale");
  if (!found || (token.text === "к" && !token.glued && isPreposition(setting, at))) return undefined;
  const is = { power: Number(found.sense.key), ...(thousandRoubles.has(token.text) ? { currency: "RUB" } : {}) };
  return { is, next: pastStop(tokens, found.next) };
}

/** "12 к охвату", "50 к 20.05": towards, not thousand. */
const isPreposition = ({ tokens, dictionary }: Setting, at: number): boolean =>
  tokens[at + 1]?.kind === "digits" || senseAt(tokens, at, dictionary, "basis") !== undefined;

const pastStop = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.text === "." && tokens[at]?.glued ? at + 1 : at;

/** Percent, percentage points, seconds, hours … */
function measureAt({ tokens, dictionary, column }: Setting, at: number): Part<string | undefined> {
  const token = tokens[at];
  if (token?.text === "%") return { is: "percent", next: at + 1 };
  if (token?.kind !== "word") return { is: undefined, next: at };
  const found = senseAt(tokens, at, dictionary, "unit");
  if (!found || found.sense.key === "ordinal") return { is: undefined, next: at };
  if (token.text.length === 1 && found.next === at + 1 && !isLoneUnit(tokens, at, column))
    return { is: undefined, next: at };
  return { is: found.sense.key, next: pastStop(tokens, found.next) };
}

/** "24h", "12 с": a single letter is a unit when it is glued to the digits, or when no word follows it. */
const isLoneUnit = (tokens: readonly Token[], at: number, column: Column): boolean =>
  tokens[at]?.glued === true || (column !== "Rate" && tokens[at + 1]?.kind !== "word");

const percentAt = ({ tokens }: Setting, at: number): boolean => tokens[at]?.text === "%" && tokens[at]?.glued === true;

function suffixCurrencyAt(setting: Setting, at: number, scale: Scale | undefined): Part<string | undefined> {
  const { tokens, dictionary } = setting;
  const token = tokens[at];
  const found = token && senseAt(tokens, at, dictionary, "currency");
  if (!found) return { is: scale?.currency, next: at };
  const isNextPrefix =
    token.kind === "sign" && !token.glued && tokens[found.next]?.kind === "digits" && tokens[found.next]?.glued;
  if (isNextPrefix) return { is: scale?.currency, next: at };
  return { is: found.sense.key, next: pastStop(tokens, found.next) };
}

/** "300+": a plus that is glued to the number and does not lead on to another term. */
function plusAt({ tokens, dictionary, column }: Setting, at: number): boolean {
  const plus = tokens[at];
  if (plus?.text !== "+" || !plus.glued) return false;
  const follower = tokens[at + 1];
  if (!follower) return true;
  const isNumber = follower.kind === "digits" || senseAt(tokens, at + 1, dictionary, "currency") !== undefined;
  if (follower.glued && isNumber) return false;
  if (column !== "Rate") return !isNumber;
  const role = senseAt(tokens, at + 1, dictionary)?.sense.role;
  return follower.kind === "sign" || role === "per" || role === "each" || role === "currency" || role === "approx";
}

/** "15q": one unknown letter glued to the digits makes the number doubtful; "3x", "2d" are known. */
function isStrayLetter({ tokens, dictionary, isGendered }: Setting, at: number): boolean {
  const token = tokens[at];
  if (!token?.glued || tokens[at - 1]?.kind !== "digits") return false;
  if (token.kind === "word")
    return token.text.length === 1 && !senseAt(tokens, at, dictionary) && !isGendered && !gluedScales[token.text];
  const isForeign = token.text.length > 1 || token.text.charCodeAt(0) > 0x2fff;
  return (
    isForeign && tokens[at + 1]?.kind === "digits" && tokens[at + 1]?.glued === true && !senseAt(tokens, at, dictionary)
  );
}
