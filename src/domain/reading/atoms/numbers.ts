/** A chain of digit groups → its value: which separators group thousands and which one is the decimal mark. */
import type { Token } from "../text/tokens.ts";

/** Digit groups and the marks between them. `next`: the first token after them. */
export type Chain = { readonly groups: string[]; readonly separators: string[]; lettered: boolean; next: number };

/** `value` is undefined where the groups make no number; the mantissa is "" then. `next`: the first token after it. */
export type Digits = { readonly value: number | undefined; readonly mantissa: string; readonly next: number };

const MARKS = ".,'";
const LONGEST = 17;

/** All that may be one number from the digits at `at` on. */
export function chainAt(tokens: readonly Token[], at: number): Chain {
  const first = tokens[at];
  const chain: Chain = {
    groups: [first?.text ?? ""],
    separators: [],
    lettered: first?.lettered ?? false,
    next: at + 1,
  };
  for (;;) {
    const token = tokens[chain.next];
    if (!token) return chain;
    if (token.kind === "digits" && isSpacedGroup(chain, token, tokens[chain.next + 1]))
      extend(chain, " ", token.text, token.lettered, 1);
    else if (token.kind === "word" && isLettersO(chain, token)) extend(chain, " ", "000", true, 1);
    else if (isMark(token) && isGluedDigits(tokens[chain.next + 1])) {
      const digits = tokens[chain.next + 1] as Token;
      extend(chain, token.text, digits.text, digits.lettered, 2);
    } else return chain;
  }
}

/** The number that a chain spells. `isScaled`: к, тыс, million … follows, so that one separator is a decimal mark. */
export function digitsOf(tokens: readonly Token[], chain: Chain, isScaled: boolean): Digits {
  const scientific = exponent(tokens, chain.next);
  const isDecimalThere = scientific !== undefined || isScaled || tokens[chain.next]?.text === "%";
  const mantissa = chain.lettered ? "" : spell(chain, isDecimalThere);
  const next = scientific?.next ?? centless(tokens, chain.next);
  const value = Number(scientific?.power ? `${mantissa}e${scientific.power}` : mantissa);
  const isSane = mantissa !== "" && mantissa.length <= LONGEST && Number.isFinite(value);
  return { value: isSane ? value : undefined, mantissa: scientific && mantissa ? String(value) : mantissa, next };
}

/** "30 ООО", "1 000 ООО": three letters O in place of zeros. */
const isLettersO = ({ groups, separators }: Chain, { text }: Token): boolean =>
  text.length === 3 &&
  separators.every((mark) => mark === " ") &&
  (groups[0]?.length ?? 0) <= 3 &&
  /^[oо]+$/.test(text);

function extend(chain: Chain, separator: string, group: string, lettered: boolean, tokens: number): void {
  chain.separators.push(separator);
  chain.groups.push(group);
  chain.lettered ||= lettered;
  chain.next += tokens;
}

const isGluedDigits = (token: Token | undefined): boolean => token?.kind === "digits" && token.glued;
const isMark = (token: Token | undefined): boolean =>
  token?.kind === "sign" && token.glued && MARKS.includes(token.text);

/** "1 200": a space groups where three digits follow, and every group before it was such a group; "500 100%" are two. */
function isSpacedGroup(chain: Chain, next: Token, follower: Token | undefined): boolean {
  if (next.glued || next.text.length !== 3 || (follower?.text === "%" && follower.glued)) return false;
  const [first = ""] = chain.groups;
  if (first.length > 3 || (first.startsWith("0") && !chain.lettered)) return false;
  return (chain.separators[chain.separators.length - 1] ?? " ") === " ";
}

/** The groups as a JavaScript numeral, "" where they make none: ["1", "200", "50"] with [",", "."] → "1200.50". */
function spell({ groups, separators }: Chain, isDecimalThere: boolean): string {
  const [first = ""] = groups;
  const last = groups[groups.length - 1] ?? "";
  if (groups.length === 1) return first.length > 1 && first.startsWith("0") ? "" : first;
  if (groups.length === 2) return spellPair(first, last, separators[0], isDecimalThere);
  const [before = ""] = separators;
  const mark = separators[separators.length - 1];
  if (!separators.every((one, index) => one === before || index === separators.length - 1)) return "";
  if (mark === before) return areGroups(groups) || isIndian(groups, mark) ? groups.join("") : "";
  const heads = groups.slice(0, -1);
  const isWhole = mark !== " " && mark !== "'" && (areGroups(heads) || isIndian(heads, before));
  return isWhole ? `${heads.join("")}.${last}` : "";
}

/** One separator: three digits after it are thousands ("1.250" → 1250) unless a scale, a % or a leading 0 says decimal. */
function spellPair(first: string, last: string, mark: string | undefined, isDecimalThere: boolean): string {
  if (mark === " " || mark === "'") return areGroups([first, last]) ? first + last : "";
  const isDecimal = last.length !== 3 || first.length > 3 || isDecimalThere || first === "0";
  if (first.startsWith("0") && (!isDecimal || first.length > 1)) return "";
  const isSlip = last.length > 3 && last.endsWith("0") && first !== "0" && !isDecimalThere; // "$1,2000": a zero too many
  if (isSlip) return "";
  return isDecimal ? `${first}.${last}` : first + last;
}

const areGroups = (groups: readonly string[]): boolean =>
  isHead(groups, 3) && groups.every((group, index) => index === 0 || group.length === 3);

/** 1,23,456: two digits a group, three in the last. */
const isIndian = (groups: readonly string[], mark: string): boolean =>
  mark === "," &&
  isHead(groups, 2) &&
  groups.every((group, index) => index === 0 || group.length === (index === groups.length - 1 ? 3 : 2));

const isHead = ([first = ""]: readonly string[], longest: number): boolean =>
  first.length <= longest && !first.startsWith("0");

/** "1.2e5", "1E+05": the power of ten, and the token after it. */
function exponent(tokens: readonly Token[], at: number): { power: number; next: number } | undefined {
  const letter = tokens[at];
  if (letter?.kind !== "word" || !letter.glued || (letter.text !== "e" && letter.text !== "е")) return undefined;
  const sign = tokens[at + 1];
  const signed = sign?.kind === "sign" && sign.glued && (sign.text === "+" || sign.text === "-");
  const digits = tokens[at + (signed ? 2 : 1)];
  if (digits?.kind !== "digits" || !digits.glued || digits.lettered) return undefined;
  return { power: Number(digits.text) * (signed && sign.text === "-" ? -1 : 1), next: at + (signed ? 3 : 2) };
}

/** "2.400,- €", "900,–": a way of writing no cents. */
function centless(tokens: readonly Token[], at: number): number {
  if (!isMark(tokens[at])) return at;
  const dash = tokens[at + 1];
  const isCentless = dash?.kind === "sign" && dash.glued && (dash.text === "-" || dash.text === "–");
  return isCentless && !isGluedDigits(tokens[at + 2]) ? at + 2 : at;
}
