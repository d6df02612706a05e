/** What could not be known, and why: the value that stands where a number would have been a guess. */
import type { Text } from "./text.ts";

/** `doubt` continues the sentence “no number, because …” and fits into one cell: "needs authenticity". */
export type Doubt = { readonly doubt: Text };

export const doubt = (en: string, ru: string): Doubt => ({ doubt: { en, ru } });

export const isDoubt = (value: unknown): value is Doubt =>
  typeof value === "object" && value !== null && "doubt" in value;

/** The value, or undefined where there is only a doubt. */
export const known = <T>(value: T | Doubt | undefined): T | undefined => (isDoubt(value) ? undefined : value);
