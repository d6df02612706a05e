/** JSON from the sidebar and from stored cells → values of a known shape, or one sentence that says what is wrong with it. */
import * as z from "zod/mini";
import { BATCH_ROWS, LONGEST_FIELD } from "../brief/limits.ts";
import type { BriefContent } from "../brief/log.ts";
import { isMonth } from "../day.ts";
import type { TakenBenchmarks } from "../rollup/ownBenchmarks.ts";
import { LAST_DAY, type LastRun, type Schedule } from "../rollup/schedule.ts";
import type { StoredMonth } from "../rollup/stored.ts";
import type { Language, Text } from "../text.ts";
import { isTimeZone } from "../timeZone.ts";
import { fromJson } from "./fromJson.ts";

z.config({ jitless: true });

/** One check for all limits: the library's own ones weigh more than all shapes below. */
const where = <T>(holds: (value: T) => boolean) => z.refine<T>(holds);
const whole = (least = -Infinity, most = Infinity) =>
  z.number().check(where((value) => Number.isInteger(value) && value >= least && value <= most));

const text = z.string().check(where((typed) => typed.length <= LONGEST_FIELD));
/** By their names, whichever they are. */
const record = <S extends z.ZodMiniType>(shape: S) => z.catchall(z.object({}), shape);
const typedFields = record(text).check(where((fields) => Object.keys(fields).every((name) => name.length <= 40)));

const words = z.union([z.string(), z.object({ open: z.string() })]);
/** A pair, which the type of an array does not say. */
const labelled = z.array(words).check(where((row) => row.length === 2 && typeof row[0] === "string"));
const gridRow = z.object({ label: z.string(), cells: z.array(words) });
const block = z.union([
  z.object({ kind: z.literal("paragraph"), text: words }),
  z.object({ kind: z.literal(["bullets", "checks", "steps"]), items: z.array(words) }),
  z.object({ kind: z.literal("facts"), rows: z.array(labelled) }),
  z.object({ kind: z.literal("grid"), head: z.array(z.string()), rows: z.array(gridRow) }),
  z.object({ kind: z.literal(["note", "warning"]), text: z.string() }),
]);
const section = z.object({ key: z.string(), title: text, blocks: z.array(block) });
export const document = z.object({ title: text, subtitle: text, language: z.string(), sections: z.array(section) });
const briefContent = z.object({ draft: typedFields, document });

const place = { sheet: whole(), row: whole(1) };
/** Whose row it was when it was read first, and what it said, so that a row that moved is found again. */
const owner = z.object({
  creator: text,
  market: text,
  campaign: z.optional(text),
  seen: z.optional(z.string()),
});
/** `campaign` asks for what was kept for that one. */
const rowPlace = z.object({
  ...place,
  campaign: z.optional(text),
  of: z.optional(owner),
});
export type RowPlace = z.infer<typeof rowPlace>;

const briefRequest = z.object({
  ...place,
  /** What the sidebar showed, so that a row that changed since is noticed. */
  seen: z.string(),
  of: z.optional(owner),
  /** The day that the window took for today; midnight may have passed since. */
  today: z.optional(z.string()),
  campaign: text.check(where((name) => name !== "")),
  /** The campaign's row of the tab as the window knows it, by its keys; left out where it knows none. */
  known: z.optional(record(z.string())),
  /** Only asks whether the version before is still the newest. */
  confirm: z.optional(z.literal([true, false])),
  /** The version that the document says it is. */
  version: whole(1),
  content: briefContent,
});
export type BriefRequest = Omit<z.infer<typeof briefRequest>, "content"> & { readonly content: BriefContent };

/** A document that is being made, or was made and not logged yet. */
const making = z.object({ mark: z.string(), link: z.optional(z.string()), by: z.optional(z.string()) });
export const keptMaking = (json: string | null): z.infer<typeof making> | undefined =>
  z.safeParse(making, fromJson(json)).data;

/** More would take longer than anybody watches. */
const batchRows = z.object({
  sheet: whole(),
  rows: z.array(whole(1)).check(where((rows) => rows.length <= BATCH_ROWS)),
});

const withdrawal = z.object({ mark: z.string(), reason: text.check(where((reason) => reason.trim() !== "")) });

const issuedMark = z.object({ mark: z.string() });

const draftToKeep = z.object({
  campaign: z.string(),
  market: z.string(),
  creator: z.string(),
  parts: z.object({ campaign: typedFields, market: typedFields, creator: typedFields }),
  /** Of the Campaigns tab: what each is called there, and which were typed in this window. */
  columns: z.array(z.object({ key: text, label: text })),
  /** The campaign's row as the window knows it; left out where it knows none. */
  known: z.optional(record(z.string())),
  /** Texts of this window that were on their way when it sent these. */
  mine: z.optional(z.array(typedFields)),
  edited: z.array(text),
});
export type DraftToKeep = z.infer<typeof draftToKeep>;

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

/** What “Create document” sends; throws a sentence where a field is missing or too long. */
export const readBriefRequest = (json: string, language: Language): BriefRequest =>
  read(json, briefRequest, unreadableBrief, language) as BriefRequest;

/** Which row is meant: `{"sheet":0,"row":7}`. */
export const readRowPlace = (json: string, language: Language): RowPlace =>
  read(json, rowPlace, unreadableBrief, language);

/** Which issued brief is meant, by its fingerprint: `{"mark":"0123456789abcdef"}`. */
export const readIssuedMark = (json: string, language: Language): z.infer<typeof issuedMark> =>
  read(json, issuedMark, unreadableBrief, language);

/** Which rows are asked for: `{"sheet":0,"rows":[7,8]}`. */
export const readBatchRows = (json: string, language: Language): z.infer<typeof batchRows> =>
  read(json, batchRows, unreadableBrief, language);

/** Which version is taken back, and why. */
export const readWithdrawal = (json: string, language: Language): z.infer<typeof withdrawal> =>
  read(json, withdrawal, noReason, language);

/** What a row of the log holds; undefined where it is no content of a brief. */
export const loggedContent = (json: string): BriefContent | undefined =>
  z.safeParse(briefContent, fromJson(json)).data as BriefContent | undefined;

/** What is typed so far; throws a sentence where it is no draft. */
export const readBriefDraft = (json: string, language: Language): DraftToKeep =>
  read(json, draftToKeep, unreadableDraft, language);

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

const unreadableBrief: Text = {
  en: `The brief could not be read: a field is missing or has more than ${LONGEST_FIELD} characters. Shorten the longest text, or close the sidebar and open it again.`,
  ru: `Бриф не удалось прочитать: нет одного из полей или в нём больше ${LONGEST_FIELD} знаков. Сократите самый длинный текст или закройте панель и откройте снова.`,
};
const noReason: Text = {
  en: `Say in a few words why the version is withdrawn; at most ${LONGEST_FIELD} characters.`,
  ru: `Напишите в нескольких словах, почему версия отозвана; не больше ${LONGEST_FIELD} знаков.`,
};
const unreadableDraft: Text = {
  en: `Not kept: a text has more than ${LONGEST_FIELD} characters. Shorten it; until then it stays in this window only.`,
  ru: `Не сохранено: в одном из текстов больше ${LONGEST_FIELD} знаков. Сократите его; до этого он останется только в этом окне.`,
};
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

function read<S extends z.ZodMiniType>(json: string, shape: S, otherwise: Text, language: Language): z.infer<S> {
  const parsed = z.safeParse(shape, fromJson(json));
  if (parsed.success) return parsed.data;
  throw new Error(otherwise[language]);
}

const monthIn = (json: string): string => {
  const value = fromJson(json);
  return typeof value === "object" && value !== null && "month" in value ? String(value.month) : "";
};
