/** Who gets the token of an ad register: as the Config tab says it, and as a brief's form may say otherwise. */
import type { Text } from "../../text.ts";

export type TokenBy = "us" | "creator";

export const tokenChoices: Readonly<Record<TokenBy, Text>> = {
  us: { en: "We do", ru: "Мы" },
  creator: { en: "The creator", ru: "Блогер" },
};

/** By its key, or in the words of either language. */
export const tokenByNamed = (typed: string): TokenBy | undefined =>
  (Object.keys(tokenChoices) as TokenBy[]).find((key) =>
    [key, tokenChoices[key].en, tokenChoices[key].ru].some((name) => name.toLowerCase() === typed.trim().toLowerCase()),
  );
