/** JSON from the windows about the process → values of a known shape, or one sentence that says what is wrong with it. */
import * as z from "zod/mini";
import { LONGEST_FIELD } from "../brief/limits.ts";
import { isDay } from "../day.ts";
import { happenings } from "../process/types.ts";
import type { Language, Text } from "../text.ts";

const where = <T>(holds: (value: T) => boolean) => z.refine<T>(holds);
const whole = (least: number) => z.number().check(where((value) => Number.isInteger(value) && value >= least));
const text = z.string().check(where((typed) => typed.length <= LONGEST_FIELD));

const activityToLog = z.object({
  /** Of the team's tab, counted from 1. */
  row: whole(1),
  /** The tab by its id or its name; the active one where neither is given. */
  sheet: z.optional(whole(0)),
  tab: z.optional(text),
  /** Whose row it was when the window read it, so that one that was moved since is found again. */
  whose: z.optional(z.object({ creator: text, market: z.optional(text), campaign: z.optional(text) })),
  what: z.literal(happenings),
  /** Today where it is left out. */
  on: z.optional(z.string().check(where(isDay))),
  text: z.optional(text),
  by: z.optional(text),
  waitingOn: z.optional(text),
  amount: z.optional(z.number().check(where((value) => value > 0 && value < 1e12))),
  currency: z.optional(z.string().check(where((code) => /^[A-Z]{3}$/.test(code)))),
});
export type ActivityToLog = z.infer<typeof activityToLog>;

/** What happened to which partnership: `{"row":7,"what":"paid","on":"2026-10-20","amount":700}`. */
export function readActivityToLog(json: string, language: Language): ActivityToLog {
  const parsed = z.safeParse(activityToLog, fromJson(json));
  if (parsed.success) return parsed.data;
  throw new Error(unreadable[language]);
}

const unreadable: Text = {
  en: `Nothing was written down. Say which row, what happened, and on which day (2026-10-20); an amount is a number above 0, a currency three letters such as USD, and a text has ${LONGEST_FIELD} characters at most.`,
  ru: `Ничего не записано. Укажите строку, что произошло и в какой день (2026-10-20). Сумма — число больше 0, валюта — три буквы, например RUB, в тексте не больше ${LONGEST_FIELD} знаков.`,
};

function fromJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
