/** The words of a heading → what each is for: the metric, its qualifier, its unit, or nothing that is known. */
import { dictionaryFor, normalise, senseAt, type Token, tokensOf } from "../../reading/index.ts";
import { countryAliases, countryCodes } from "../../words/signs.ts";
import type { Role } from "../../words/vocabulary.ts";
import { foldName } from "./folding.ts";
import { averages, averagesOf, besideFigures, counting, fillers, isOf, wordSet } from "./words.ts";

/** `word` is folded; `key` is the vocabulary's. */
export type Part =
  | { readonly role: Role | "percent" | "moment"; readonly key: string; readonly word: string }
  | { readonly role: Loose; readonly word: string };
type Loose = "average" | "counting" | "filler" | "figures" | "unknown" | "digits";

/** What a word of a heading may be, in the order that decides between readings of the same length. */
const heard: readonly Role[] = [
  "metric",
  "basis",
  "skip",
  "plan",
  "fact",
  "approx",
  "estimate",
  "platform",
  "part",
  "gender",
  "what",
  "currency",
  "unit",
  "scale",
  "country",
  "age",
];

/** Every word and sign gets its part; signs that say nothing have none. */
export function partsOf(typed: string, language?: string): readonly Part[] {
  const locale = language ?? (/\p{Script=Cyrillic}/u.test(typed) ? "ru" : "en");
  const tokens = tokensOf(normalise(typed), dictionaryFor(locale, "Results"));
  const parts: Part[] = [];
  for (let at = 0; at < tokens.length; ) {
    const { part, next } = partAt(tokens, at);
    if (part) parts.push(part);
    at = next;
  }
  return parts;
}

type Found = { readonly part: Part | undefined; readonly next: number };

function partAt(tokens: readonly Token[], at: number): Found {
  const token = tokens[at] as Token;
  if (token.kind === "digits")
    return momentAt(tokens, at) ?? { part: { role: "digits", word: token.text }, next: at + 1 };
  if (token.kind === "sign" && token.text === "%")
    return { part: { role: "percent", key: "%", word: "%" }, next: at + 1 };
  if (token.text === A_DAY) return { part: { role: "moment", key: "24", word: "moment" }, next: at + 1 };
  const word = foldName(token.text);
  const said = sensed(tokens, at);
  if (averageAt(tokens, at, word) && said?.part?.role !== "metric")
    return { part: { role: "average", word }, next: at + 1 };
  if (said) return said;
  if (token.kind === "sign") return { part: undefined, next: at + 1 };
  if (token.upper && isCountryCode(token.text))
    return { part: { role: "country", key: token.text, word }, next: at + 1 };
  return { part: { role: looseRole(word), word }, next: at + 1 };
}

function looseRole(word: string): Loose {
  if (counting.has(word)) return "counting";
  if (besideFigures.has(word)) return "figures";
  return fillers.has(word) ? "filler" : "unknown";
}

function averageAt(tokens: readonly Token[], at: number, word: string): boolean {
  return averages.has(word) || (averagesOf.has(word) && isOf.has(tokens[at + 1]?.text ?? ""));
}

const codes = wordSet(countryCodes.toLowerCase());
const isCountryCode = (word: string): boolean => codes.has(word) || word.toUpperCase() in countryAliases;

/** "24h", "7 days", "48ч", "1 нед": when it was measured, in hours. */
function momentAt(tokens: readonly Token[], at: number): Found | undefined {
  const isHyphened = tokens[at + 1]?.text === "-";
  const unit = senseAt(tokens, at + (isHyphened ? 2 : 1), "unit");
  const hours = unit && HOURS[unit.sense.key];
  if (!hours || !unit) return undefined;
  const count = Number(tokens[at]?.text);
  return { part: { role: "moment", key: String(count * hours), word: "moment" }, next: unit.next };
}

/** "за сутки" is a day without a number. */
const A_DAY = "сутки";
const HOURS: Readonly<Record<string, number>> = { h: 1, d: 24, week: 168, month: 720 };

/** The longest phrase that begins here; fillers that are also words of the field ("post") stay what the field says. */
function sensed(tokens: readonly Token[], at: number): Found | undefined {
  let best: Found | undefined;
  for (const role of heard) {
    const found = senseAt(tokens, at, role);
    if (!found || found.next <= (best?.next ?? at) || isCounted(tokens, at, role)) continue;
    const word = tokens
      .slice(at, found.next)
      .map(({ text }) => foldName(text) || text)
      .join(" ");
    best = { part: partFrom(role, found.sense.key, word), next: found.next };
  }
  return best;
}

/** "Number of followers" counts them, "ER of followers" is measured by them. */
const isCounted = (tokens: readonly Token[], at: number, role: Role): boolean =>
  role === "basis" &&
  (isOf.has(tokens[at]?.text ?? "") || tokens[at]?.text === "of") &&
  tokens.slice(0, at).some(({ text }) => counting.has(text) || text === "#");

/** "Reach of the plan" is the plan, "reach vs plan" is neither. */
function partFrom(role: Role, key: string, word: string): Part {
  if (role === "estimate") return { role: "plan", key: "plan", word };
  if (role === "plan" && key === "versus") return { role: "unknown", word };
  if (role === "plan" && key !== "plan") return { role: "filler", word };
  return { role: role === "unit" && key === "percent" ? "percent" : role, key, word };
}
