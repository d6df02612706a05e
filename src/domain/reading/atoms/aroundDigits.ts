/** What stands around digits: whether a letter, a word or a currency there belongs to them. */
import type { Column, Role } from "../../words/vocabulary.ts";
import { senseAt } from "../text/senses.ts";
import type { Token } from "../text/tokens.ts";
import { isCodeOfMoney } from "./money.ts";

/** What is glued to a broken number is part of it. */
export function pastGlued(tokens: readonly Token[], at: number): number {
  let next = at;
  while (tokens[next]?.glued && tokens[next]?.kind !== "sign") next++;
  return next;
}

/** ".50": a decimal point with nothing before it. */
export const isPoint = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "." && tokens[at + 1]?.kind === "digits" && tokens[at + 1]?.glued === true;

/** "LARI10": a word of letters that digits are glued to is a code, be it a currency's name or not. */
export const isPromoCode = (tokens: readonly Token[], at: number, next: number): boolean =>
  tokens[at]?.upper === true && (tokens[at]?.text.length ?? 0) > 3 && tokens[next]?.glued === true;

/** "R$ 500 dia 15", "$500 week 52 by card": the word belongs to the figure that follows, unless that counts something. */
export function leadsToDay(tokens: readonly Token[], at: number, next: number): boolean {
  const [unit, day, after] = [tokens[at], tokens[next], tokens[next + 1]];
  if (unit?.glued || day?.kind !== "digits" || day.text.length > 2) return false;
  if (after?.kind !== "word") return after === undefined || !after.glued || ",;)\n".includes(after.text);
  return !after.glued && !counted.some((role) => senseAt(tokens, next + 1, role));
}

const counted: readonly Role[] = ["what", "times", "unit", "scale", "currency"];

/** "2 weeks 50" are two weeks. */
export const isPriceBefore = (tokens: readonly Token[], at: number, isMoney: boolean): boolean =>
  isMoney || (tokens[at - 1]?.text.length ?? 0) > 2;

/** "1,500 SEK" are no seconds, nor is "1,500S$". */
export function isMoneyHere(tokens: readonly Token[], at: number, column: Column, next: number): boolean {
  const money = senseAt(tokens, at, "currency");
  return money !== undefined && (money.next > next || isCodeOfMoney(tokens, at, column));
}

/** "24h", "12 с": a single letter is a unit when it is glued to the digits, or when no word follows it. */
export const isLoneUnit = (tokens: readonly Token[], at: number, column: Column): boolean =>
  tokens[at]?.glued === true || (column !== "Rate" && tokens[at + 1]?.kind !== "word");
