/** JSON from the sidebar and from stored cells → values of a known shape, or one sentence that says what is wrong with it. */
import * as z from "zod/mini";
import type { BriefContent } from "../brief/log.ts";
import { isMonth, type Month } from "../day.ts";
import type { Language, Text } from "../text.ts";

z.config({ jitless: true });

/** Longer than any brief that somebody would read. */
const LONGEST = 20_000;

const text = z.string().check(z.maxLength(LONGEST));
const typedFields = z.record(z.string().check(z.maxLength(40)), text);

const words = z.union([z.string(), z.object({ open: z.string() })]);
const block = z.union([
  z.object({ kind: z.literal("paragraph"), text: words }),
  z.object({ kind: z.enum(["bullets", "checks", "steps"]), items: z.array(words) }),
  z.object({ kind: z.literal("facts"), rows: z.array(z.tuple([z.string(), words])) }),
  z.object({ kind: z.enum(["note", "warning"]), text: z.string() }),
]);
const section = z.object({ key: z.string(), title: text, blocks: z.array(block) });
const document = z.object({ title: text, subtitle: text, language: z.string(), sections: z.array(section) });
const briefContent = z.object({ draft: typedFields, document });

const place = { sheet: z.int(), row: z.int().check(z.positive()) };
const rowPlace = z.object(place);
export type RowPlace = z.infer<typeof rowPlace>;

const briefRequest = z.object({
  ...place,
  /** What the sidebar showed, so that a row that changed since is noticed. */
  seen: z.string(),
  campaign: text.check(z.minLength(1)),
  /** The version that the document says it is. */
  version: z.int().check(z.positive()),
  content: briefContent,
});
export type BriefRequest = Omit<z.infer<typeof briefRequest>, "content"> & { readonly content: BriefContent };

const draftToKeep = z.object({
  campaign: z.string(),
  market: z.string(),
  creator: z.string(),
  parts: z.object({ campaign: typedFields, market: typedFields, creator: typedFields }),
  /** Of the Campaigns tab: what each is called there, and which were typed in this window. */
  columns: z.array(z.object({ key: text, label: text })),
  edited: z.array(text),
});
export type DraftToKeep = z.infer<typeof draftToKeep>;

const rollupAnswers = z.object({
  month: z.string().check(z.refine(isMonth)),
  undated: z.enum(["leave", "count"]),
});
export type RollupAnswers = { readonly month: Month; readonly undated: "leave" | "count" };

const formulaChoices = z.object({ formulas: z.array(z.string()).check(z.minLength(1)) });
export type FormulaChoices = { readonly formulas: readonly string[] };

/** What “Create document” sends; throws a sentence where a field is missing or too long. */
export const readBriefRequest = (json: string, language: Language): BriefRequest =>
  read(json, briefRequest, unreadableBrief, language);

/** Which row is meant: `{"sheet":0,"row":7}`. */
export const readRowPlace = (json: string, language: Language): RowPlace =>
  read(json, rowPlace, unreadableBrief, language);

/** What is typed so far; throws a sentence where it is no draft. */
export const readBriefDraft = (json: string, language: Language): DraftToKeep =>
  read(json, draftToKeep, unreadableBrief, language);

/** The answers of the roll-up's window: `{"month":"2026-10","undated":"leave"}`. */
export const readRollupAnswers = (json: string, language: Language): RollupAnswers =>
  read(json, rollupAnswers, isMonth(monthIn(json)) ? neitherNor : noMonth, language);

/** The formulas that were ticked: `{"formulas":["CPE"]}`. */
export const readFormulaChoices = (json: string, language: Language): FormulaChoices =>
  read(json, formulaChoices, noFormula, language);

const unreadableBrief: Text = {
  en: `The brief could not be read: a field is missing or has more than ${LONGEST} characters. Shorten the longest text, or close the sidebar and open it again; what you typed is kept.`,
  ru: `Бриф не удалось прочитать: нет одного из полей или в нём больше ${LONGEST} знаков. Сократите самый длинный текст или закройте панель и откройте снова; введённое сохранится.`,
};
const noMonth: Text = { en: "Choose the month, for example 2026-10.", ru: "Выберите месяц, например 2026-10." };
const neitherNor: Text = {
  en: "Say what happens to rows without a date: “undated” is “leave” or “count”.",
  ru: "Укажите, что делать со строками без даты: «undated» — это «leave» или «count».",
};
const noFormula: Text = { en: "Tick at least one formula.", ru: "Отметьте хотя бы одну формулу." };

function read<S extends z.ZodMiniType>(json: string, shape: S, otherwise: Text, language: Language): z.infer<S> {
  const parsed = z.safeParse(shape, fromJson(json));
  if (parsed.success) return parsed.data;
  throw new Error(otherwise[language]);
}

const monthIn = (json: string): string => {
  const value = fromJson(json);
  return typeof value === "object" && value !== null && "month" in value ? String(value.month) : "";
};

function fromJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
