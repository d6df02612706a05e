/** A number with what belongs to it: approximation, sign, currency, scale, percent, unit, "and more". */
import type { NumberAtom } from "./atoms.ts";
import { senseAt } from "./labels.ts";
import { readDigits } from "./numbers.ts";
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
  const digits = readDigits(tokens, prefix.next, (next) => scaleAt(setting, next) !== undefined);
  const scale = scaleAt(setting, digits.next);
  const measure = measureAt(setting, scale?.next ?? digits.next);
  const follower = suffixCurrencyAt(setting, measure.next, scale?.is);
  const percent = measure.is === "percent" || percentAt(setting, follower.next);
  const end = percent && measure.is !== "percent" ? follower.next + 1 : follower.next;
  const plus = plusAt(setting, end);
  const power = scale?.is.power ?? 0;
  const lettered = digits.lettered || isStrayLetter(setting, end);
  const value =
    lettered || digits.value === undefined
      ? undefined
      : Number(power ? `${digits.mantissa}e${power}` : digits.mantissa);
  const atom: NumberAtom = {
    kind: "number",
    value: value !== undefined && Number.isFinite(value) ? value : undefined,
    percent,
    currency: preferred(prefix.currency, follower.is),
    mantissa: digits.mantissa,
    decimals: digits.decimals,
    power,
    unit: measure.is === "percent" ? undefined : measure.is,
    sign: prefix.sign,
    plus,
    approx: prefix.approx,
    lettered,
    glued: Boolean(power || percent || plus || prefix.currency || follower.is || measure.is),
  };
  return { atom, next: plus ? end + 1 : lettered && !digits.lettered ? pastGlued(tokens, end + 1) : end };
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

type Prefix = { approx: boolean; sign: "+" | "-" | undefined; currency: string | undefined; next: number };

/** "~ -$": marks that may stand before the digits, in any order, each once. */
function prefixAt({ tokens, dictionary }: Setting, at: number): Prefix {
  const prefix: Prefix = { approx: false, sign: undefined, currency: undefined, next: at };
  for (let step = 0; step < 4; step++) {
    const token = tokens[prefix.next];
    const follower = tokens[prefix.next + 1];
    if (!token || token.kind === "digits") break;
    if (token.text === "~") prefix.approx = true;
    else if ((token.text === "+" || token.text === "-" || token.text === "–") && follower?.glued && !prefix.sign)
      prefix.sign = token.text === "+" ? "+" : "-";
    else {
      const currency = prefix.currency ? undefined : senseAt(tokens, prefix.next, dictionary, "currency");
      if (!currency) break;
      prefix.currency = currency.sense.key;
      prefix.next = currency.next - 1;
      if (tokens[currency.next]?.text === "." && tokens[currency.next]?.glued) prefix.next++;
    }
    prefix.next++;
  }
  return prefix;
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
