/** Config cell → statements that age: a text or a platform's state, with the date on which somebody looked. */
import { textOf } from "../cell.ts";
import { isDay } from "../day.ts";
import { monthInWords } from "../format.ts";
import type { Text } from "../text.ts";
import { isoOf } from "./dayKinds.ts";
import type { Kind } from "./kind.ts";

/** A statement that ages: "text [as of 2025-03]". */
export type Fact = { readonly text: string; readonly asOf?: string };

export const fact: Kind<Fact> = {
  read: (cell) => splitFact(textOf(cell)),
  format: "@",
  hint: { en: "text with its date, such as … [as of 2025-03]", ru: "текст с датой, например … [на 2025-03]" },
};

/** As a sheet says it; the first word of each language is the one that a fresh tab holds. */
const stateWords = {
  allowed: { en: ["allowed"], ru: ["можно", "разрешено"] },
  contested: { en: ["contested"], ru: ["спорно", "под вопросом"] },
  banned: { en: ["banned"], ru: ["запрещено", "нельзя"] },
} as const;

type PlatformState = keyof typeof stateWords;
export type PlatformStatus = { readonly status: PlatformState; readonly asOf?: string };

const states = Object.keys(stateWords) as PlatformState[];

/** What a fresh tab holds of a platform. */
export const stateText = (status: PlatformState, asOf?: string): Text => {
  const { en, ru } = stateWords[status];
  return { en: en[0] + (asOf ? ` [as of ${asOf}]` : ""), ru: ru[0] + (asOf ? ` [на ${asOf}]` : "") };
};

export const platformStatus: Kind<PlatformStatus> = {
  read: (cell) => {
    const { text: typed, asOf } = splitFact(textOf(cell)) ?? { text: "" };
    const word = typed.toLowerCase();
    const status = states.find((state) => Object.values(stateWords[state]).flat<readonly string[]>().includes(word));
    return status && { status, ...(asOf ? { asOf } : {}) };
  },
  format: "@",
  hint: {
    en: "allowed, contested or banned, with the date: banned [as of 2025-09-01]",
    ru: "можно, спорно или запрещено, с датой: запрещено [на 2025-09-01]",
  },
};

/** The date stands at the end; more of a bracket is not looked at. */
const LONGEST_AS_OF = 60;

/** Brackets without a date belong to the text: "Реклама, ООО Ромашка [ИНН 7701234567]". */
function splitFact(typed: string): Fact | undefined {
  const [, before = "", inside = "", after = ""] = /^(.*)\[([^\]]*)\]?(.*)$/s.exec(typed) ?? [];
  const asOf = asOfIn(inside.slice(-LONGEST_AS_OF));
  if (asOf) return { text: (before.trim() + after).trim(), asOf };
  return typed ? { text: typed } : undefined;
}

/**
 * "as of 2025", "на 01.02.2026", "Stand 2026-9", "на 1 марта 2026 г." → the day, month or year with which it ends. Of
 * "3/1/2026" only the year is sure.
 */
function asOfIn(typed: string): string | undefined {
  const [, before, word, after, year] = /(?:(\d+)\.? )?(\p{L}{3,})\.? (?:(\d+),? )?(\d{4})/u.exec(typed) ?? [];
  const [, figures = ""] = /(\d+([.-]\d+)*)[.\s]*(г\p{L}*\.?\s*)?$/u.exec(typed) ?? [];
  const month = word && monthInWords(`${word} ${year}`);
  const date = isoOf(month ? [month, before ?? after].filter(Boolean).join("-") : figures);
  return /^20/.test(date) && isDay(`${date}-01-01`.slice(0, 10)) ? date : undefined;
}
