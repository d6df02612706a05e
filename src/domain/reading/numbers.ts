/** A chain of digit groups → its value: which separators group thousands and which one is the decimal mark. */
import type { Token } from "./tokens.ts";

/** `value` is undefined where the groups make no number. `next`: the first token after it. */
export type Digits = {
  readonly value: number | undefined;
  readonly mantissa: string;
  readonly decimals: number;
  readonly lettered: boolean;
  readonly next: number;
};

type Chain = { readonly groups: string[]; readonly separators: string[]; lettered: boolean; next: number };

const MARKS = ".,'";
const LONGEST = 15;

/** Reads the number that begins with the digits at `at`. `isScaled` tells whether к, тыс, million … follows a token. */
export function readDigits(tokens: readonly Token[], at: number, isScaled: (next: number) => boolean): Digits {
  const chain = collect(tokens, at);
  const scientific = exponent(tokens, chain.next);
  const isDecimalThere = scientific !== undefined || isScaled(chain.next) || tokens[chain.next]?.text === "%";
  const mantissa = chain.lettered ? "" : spell(chain, isDecimalThere);
  const power = scientific?.power ?? 0;
  const next = scientific?.next ?? centless(tokens, chain.next);
  const value = mantissa ? Number(power ? `${mantissa}e${power}` : mantissa) : undefined;
  const sane = value !== undefined && Number.isFinite(value) && mantissa.length <= LONGEST + 2 ? value : undefined;
  const decimals = power ? 0 : (mantissa.split(".")[1]?.length ?? 0);
  return { value: sane, mantissa: scientific ? String(value) : mantissa, decimals, lettered: chain.lettered, next };
}

function collect(tokens: readonly Token[], at: number): Chain {
  const first = tokens[at];
  const chain: Chain = {
    groups: [first?.text ?? ""],
    separators: [],
    lettered: first?.lettered ?? false,
    next: at + 1,
  };
  for (;;) {
    const sign = tokens[chain.next];
    const digits = tokens[chain.next + 1];
    if (sign?.kind === "digits" && isSpacedGroup(chain, sign)) extend(chain, " ", sign, 1);
    else if (isLettersO(chain, sign)) extend(chain, " ", { text: "000", lettered: true }, 1);
    else if (isMark(sign) && digits?.kind === "digits" && digits.glued) extend(chain, sign?.text ?? "", digits, 2);
    else return chain;
  }
}

/** "30 ООО": three letters O in place of zeros. */
const isLettersO = ({ groups, separators }: Chain, token: Token | undefined): boolean =>
  token?.kind === "word" && separators.length === 0 && (groups[0]?.length ?? 0) <= 3 && /^[oо]{3}$/.test(token.text);

function extend(chain: Chain, separator: string, group: Pick<Token, "text" | "lettered">, tokens: number): void {
  chain.separators.push(separator);
  chain.groups.push(group.text);
  chain.lettered ||= group.lettered;
  chain.next += tokens;
}

const isMark = (token: Token | undefined): boolean =>
  token?.kind === "sign" && token.glued && MARKS.includes(token.text);

/** "1 200": a space groups where three digits follow, and every group before it was such a group. */
function isSpacedGroup(chain: Chain, next: Token): boolean {
  if (next.glued || next.text.length !== 3) return false;
  const [first = ""] = chain.groups;
  if (first.length > 3 || (first.startsWith("0") && !chain.lettered)) return false;
  return chain.separators.every((separator) => separator === " ");
}

/** The groups as a JavaScript numeral, "" where they make none: ["1", "200", "50"] with [",", "."] → "1200.50". */
function spell({ groups, separators }: Chain, isDecimalThere: boolean): string {
  const [first = "", ...rest] = groups;
  if (rest.length === 0) return first.length > 1 && first.startsWith("0") ? "" : first;
  const last = rest[rest.length - 1] ?? "";
  const mark = separators[separators.length - 1];
  const before = separators.slice(0, -1);
  if (before.length === 0) return spellPair(first, last, mark, isDecimalThere);
  if (!before.every((separator) => separator === before[0])) return "";
  const heads = [first, ...rest.slice(0, -1)];
  const isWhole = areGroups(heads) || isIndian(heads, before[0]);
  if (mark !== before[0] && mark !== " ") return isWhole && mark !== "'" ? `${heads.join("")}.${last}` : "";
  return mark === before[0] && (areGroups(groups) || isIndian(groups, mark)) ? groups.join("") : "";
}

/** One separator: three digits after it are thousands ("1.250" → 1250) unless a scale, a % or a leading 0 says decimal. */
function spellPair(first: string, last: string, mark: string | undefined, isDecimalThere: boolean): string {
  if (mark === " " || mark === "'") return areGroups([first, last]) ? first + last : "";
  const isDecimal = last.length !== 3 || first.length > 3 || isDecimalThere || first === "0";
  if (!isDecimal) return first.startsWith("0") ? "" : first + last;
  return first.length > 1 && first.startsWith("0") ? "" : `${first}.${last}`;
}

const areGroups = ([first = "", ...rest]: readonly string[]): boolean =>
  first.length <= 3 && !first.startsWith("0") && rest.every((group) => group.length === 3);

/** 1,23,456: two digits a group, three in the last. */
function isIndian(groups: readonly string[], mark: string | undefined): boolean {
  const [first = "", ...rest] = groups;
  const last = rest[rest.length - 1] ?? "";
  const isPaired =
    first.length <= 2 && !first.startsWith("0") && rest.slice(0, -1).every((group) => group.length === 2);
  return mark === "," && last.length === 3 && isPaired;
}

/** "1.2e5", "1E+05": the power of ten, and the token after it. */
function exponent(tokens: readonly Token[], at: number): { power: number; next: number } | undefined {
  const letter = tokens[at];
  if (letter?.kind !== "word" || !letter.glued || (letter.text !== "e" && letter.text !== "е")) return undefined;
  const sign = tokens[at + 1];
  const signed = sign?.kind === "sign" && sign.glued && (sign.text === "+" || sign.text === "-");
  const digits = tokens[at + (signed ? 2 : 1)];
  if (digits?.kind !== "digits" || !digits.glued || digits.text.length > 3 || digits.lettered) return undefined;
  return { power: Number(digits.text) * (signed && sign.text === "-" ? -1 : 1), next: at + (signed ? 3 : 2) };
}

/** "2.400,- €", "900,–": a way of writing no cents. */
function centless(tokens: readonly Token[], at: number): number {
  const mark = tokens[at];
  const dash = tokens[at + 1];
  const isCentless = isMark(mark) && dash?.kind === "sign" && dash.glued && (dash.text === "-" || dash.text === "–");
  const follower = tokens[at + 2];
  return isCentless && !(follower?.glued && follower.kind === "digits") ? at + 2 : at;
}
