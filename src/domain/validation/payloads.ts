/** JSON from the sidebar and from stored cells → values of a known shape, or one sentence that says what is wrong with it. */
import * as z from "zod/mini";
import { isMonth } from "../day.ts";
import type { TakenBenchmarks } from "../rollup/ownBenchmarks.ts";
import { LAST_DAY, type LastRun, type Schedule } from "../rollup/schedule.ts";
import type { StoredMonth } from "../rollup/stored.ts";
import type { Language, Text } from "../text.ts";
import { isTimeZone } from "../timeZone.ts";
import { fromJson } from "./fromJson.ts";
import { read, record, where, whole } from "./shapes.ts";

const rollupAnswers = z.object({
  month: z.string().check(where(isMonth)),
  undated: z.literal(["leave", "count"]),
  /** Replaces a stored month by one of fewer partnerships. */
  replace: z.optional(z.literal([true, false])),
});
export type RollupAnswers = z.infer<typeof rollupAnswers>;

const storedMonth = z.object({
  month: z.string(),
  market: z.string().check(where((code) => code !== "")),
  partnerships: whole(0),
  engagementQuality: z.optional(z.union([z.number(), z.literal("")])),
});

const everyMonth = z.union([
  z.object({ on: z.literal(false) }),
  z.object({
    on: z.literal(true),
    day: whole(1, LAST_DAY),
    hour: whole(0, 23),
    zone: z.string().check(where(isTimeZone)),
    owner: z.string().check(
      z.trim(),
      where((name) => name !== "" && name.length <= 80),
    ),
  }),
]);
export type EveryMonthAnswers = z.infer<typeof everyMonth>;

const schedule = z.object({
  day: whole(),
  hour: whole(),
  zone: z.string(),
  owner: z.string(),
  id: z.string(),
  since: z.string(),
});
const lastRun = z.object({
  at: z.string(),
  day: z.string(),
  month: z.string(),
  ok: z.literal([true, false]),
  message: z.string(),
});

const takenLines = z.union([z.object({ all: z.literal(true) }), z.object({ market: z.string(), key: z.string() })]);
export type TakenLines = z.infer<typeof takenLines>;
const takenBenchmarks = record(z.object({ value: z.number(), published: z.optional(z.number()) }));

const formulaChoices = z.object({ formulas: z.array(z.string()).check(where((names) => names.length > 0)) });
export type FormulaChoices = { readonly formulas: readonly string[] };

/** The answers of the roll-up's window: `{"month":"2026-10","undated":"leave"}`. */
export const readRollupAnswers = (json: string, language: Language): RollupAnswers =>
  read(json, rollupAnswers, isMonth(monthIn(json)) ? neitherNor : noMonth, language);

/** One row of the Rollup data tab; throws a sentence where somebody typed something else into it. */
export function readStoredMonth(record: Readonly<Record<string, unknown>>, language: Language): StoredMonth {
  const { success, data } = z.safeParse(storedMonth, record);
  if (success)
    return { ...data, engagementQuality: data.engagementQuality === "" ? undefined : data.engagementQuality };
  throw new Error(changedMonth(`${String(record.month)}, ${String(record.market)}`)[language]);
}

/** `{"on":true,"day":1,"hour":6,"zone":"Europe/Moscow","owner":"Maya"}` or `{"on":false}`. */
export const readEveryMonth = (json: string, language: Language): EveryMonthAnswers =>
  read(json, everyMonth, noSchedule, language);

/** What the document's properties keep; whatever else stands there is nothing. */
export const keptSchedule = (json: string | null): Schedule | undefined => z.safeParse(schedule, fromJson(json)).data;
export const keptRun = (json: string | null): LastRun | undefined => z.safeParse(lastRun, fromJson(json)).data;
export const keptBenchmarks = (json: string | null): TakenBenchmarks =>
  z.safeParse(takenBenchmarks, fromJson(json)).data ?? {};

/** The benchmarks that are taken: `{"market":"US","key":"benchmarkER"}` or `{"all":true}`. */
export const readTakenLines = (json: string, language: Language): TakenLines =>
  read(json, takenLines, noBenchmark, language);

/** `{"formulas":["CPE"]}` */
export const readFormulaChoices = (json: string, language: Language): FormulaChoices =>
  read(json, formulaChoices, noFormula, language);

const noMonth: Text = { en: "Choose the month, for example 2026-10.", ru: "Выберите месяц, например 2026-10." };
const neitherNor: Text = {
  en: "Say what happens to rows without a date: “undated” is “leave” or “count”.",
  ru: "Укажите, что делать со строками без даты: «undated» — это «leave» или «count».",
};
const noSchedule: Text = {
  en: `Type who switches it on, a day from 1 to ${LAST_DAY}, an hour from 0 to 23 and a time zone such as Europe/Moscow.`,
  ru: `Укажите, кто включает, день от 1 до ${LAST_DAY}, час от 0 до 23 и часовой пояс, например Europe/Moscow.`,
};
const noBenchmark: Text = { en: "Choose a benchmark from the list.", ru: "Выберите бенчмарк из списка." };
const noFormula: Text = { en: "Tick at least one formula.", ru: "Отметьте хотя бы одну формулу." };
const changedMonth = (key: string): Text => ({
  en: `The row ${key} of the Rollup data tab was changed and cannot be read. Restore it by File, Version history, or delete it: the next roll-up of that month writes it anew.`,
  ru: `Строка ${key} на вкладке Rollup data изменена, прочитать её нельзя. Верните её (Файл, История версий) или удалите: следующая сводка за этот месяц запишет её заново.`,
});

const monthIn = (json: string): string => {
  const value = fromJson(json);
  return typeof value === "object" && value !== null && "month" in value ? String(value.month) : "";
};
