/** JSON that marks a payment as paid → its key and the day, or one sentence that says what is wrong with it. */
import * as z from "zod/mini";
import { isDay } from "../day.ts";
import type { Language, Text } from "../text.ts";

const LONGEST_KEY = 1_000;

const paid = z.object({
  key: z.string().check(z.refine((key) => key.length > 0 && key.length <= LONGEST_KEY)),
  on: z.string().check(z.refine(isDay)),
});
export type PaidAnswers = z.infer<typeof paid>;

/** `{"key":"marak|US|spring||rest","on":"2026-11-27"}` */
export function readPaid(json: string, language: Language): PaidAnswers {
  const parsed = z.safeParse(paid, fromJson(json));
  if (parsed.success) return parsed.data;
  throw new Error(noDay[language]);
}

const noDay: Text = {
  en: "Choose a payment and the day on which it was paid.",
  ru: "Выберите выплату и день, когда она сделана.",
};

function fromJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
