/** Promo codes, which are passed over. */

import { senseAt } from "../text/senses.ts";
import type { Token } from "../text/tokens.ts";
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

/** A currency's code is glued to digits, its name in capitals ("LARI10", "EURO24") is a code of another sort. */
const LONGEST_CODE = 3;

/** "ANNA20": digits glued to a word that labels nothing are part of a code or name. */
export function isCode({ tokens, column }: Phrasing, at: number, next: number): boolean {
  if (tokens[next]?.kind !== "digits" || !tokens[next]?.glued) return false;
  const role = senseAt(tokens, at)?.sense.role;
  const isName =
    column !== "Rate" &&
    role === "currency" &&
    tokens[at]?.upper === true &&
    (tokens[at]?.text.length ?? 0) > LONGEST_CODE;
  return isName || !role || !gluedRoles.has(role);
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
  if (code?.kind === "handle" || isCodeOfDigits(tokens, next)) return next + 1;
  if (
    code?.kind !== "word" &&
    !(code?.kind === "digits" && isMixed && /[a-zа-я]{3}/.test(tokens[next + 1]?.text ?? ""))
  )
    return at;
  return code.upper || isMixed ? pastGlued(tokens, next + 1) : at;
}

/** "code 20 reach 5k": figures before a label that has its own number. */
function isCodeOfDigits(tokens: readonly Token[], at: number): boolean {
  const label = tokens[at]?.kind === "digits" ? senseAt(tokens, at + 1, "metric") : undefined;
  if (!label || tokens[at + 1]?.glued) return false;
  return tokens[tokens[label.next]?.text === ":" ? label.next + 1 : label.next]?.kind === "digits";
}
