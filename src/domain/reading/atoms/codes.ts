/** Words that are names: promo codes, which are passed over, and the two capitals of a country beside a share. */

import { countryAliases, countryCodes } from "../../words/signs.ts";
import { senseAt } from "../text/senses.ts";
import type { Token } from "../text/tokens.ts";
import { isNumber } from "./atom.ts";
import type { Phrasing } from "./phrasing.ts";

const gluedRoles: ReadonlySet<string> = new Set([
  "metric",
  "gender",
  "country",
  "platform",
  "what",
  "times",
  "currency",
  "op",
  "terms",
  "skip",
  "age",
  "approx",
]);

/** "ANNA20": digits glued to a word that labels nothing are part of a code or name. */
export function isCode({ tokens }: Phrasing, at: number, next: number): boolean {
  if (tokens[next]?.kind !== "digits" || !tokens[next]?.glued) return false;
  const role = senseAt(tokens, at)?.sense.role;
  return !role || !gluedRoles.has(role);
}

export function pastGlued(tokens: readonly Token[], at: number): number {
  let next = at;
  while (tokens[next]?.glued && (tokens[next]?.kind === "digits" || tokens[next]?.kind === "word")) next++;
  return next;
}

/** After the word for a promo code the code itself is passed over: "code BETH20", "промокод: ЛЕТО". */
export function pastCode({ tokens }: Phrasing, at: number): number {
  let next = at;
  while (tokens[next]?.text === ":" || tokens[next]?.text === '"' || tokens[next]?.text === "-") next++;
  const code = tokens[next];
  const isMixed =
    tokens[next + 1]?.glued === true && (tokens[next + 1]?.kind === "digits" || tokens[next + 1]?.kind === "word");
  if (code?.kind === "handle") return next + 1;
  if (
    code?.kind !== "word" &&
    !(code?.kind === "digits" && isMixed && /[a-zа-я]{3}/.test(tokens[next + 1]?.text ?? ""))
  )
    return at;
  return code.upper || isMixed ? pastGlued(tokens, next + 1) : at;
}

const codes = new Set(countryCodes.split(" "));

/** "US 41 %", "71 % DE": two capitals beside a share. */
export function countryCodeAt({ tokens, atoms, column }: Phrasing, at: number): string | undefined {
  const token = tokens[at] as Token;
  if (column === "Rate" || !token.upper || token.text.length !== 2) return undefined;
  const code = token.text.toUpperCase();
  const country = countryAliases[code] ?? (codes.has(code) ? code : undefined);
  if (!country) return undefined;
  const previous = atoms[atoms.length - 1];
  const follower = isLink(tokens[at + 1]) ? tokens[at + 2] : tokens[at + 1];
  return follower?.kind === "digits" || (isNumber(previous) && previous.percent) ? country : undefined;
}

const isLink = (token: Token | undefined): boolean => token?.kind === "sign" && ":-–=".includes(token.text);
