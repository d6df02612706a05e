/** JSON from the windows of the process document and of the agenda, and from the log → values of a known shape. */
import * as z from "zod/mini";
import { isMonth } from "../day.ts";
import type { Document } from "../document.ts";
import type { Language, Text } from "../text.ts";
import { document } from "./briefPayloads.ts";

const language = z.optional(z.literal(["en", "ru"]));
const sopAnswers = z.object({
  for: z.literal(["team", "creators"]),
  language,
  /** Puts the address into Config, so that every brief links to it. */
  link: z.optional(z.boolean()),
});
export type SopAnswers = z.infer<typeof sopAnswers>;

const cohortAnswers = z.object({
  market: z.string().check(z.refine((typed) => typed.trim() !== "")),
  month: z.string().check(z.refine(isMonth)),
  language,
});
export type CohortAnswers = z.infer<typeof cohortAnswers>;

const content = z.object({ document });
const made = z.object({ mark: z.string(), link: z.string(), by: z.string() });

/** `{"for":"creators","language":"ru","link":true}`; without a language the sheet's. */
export const readSopAnswers = (json: string, reader: Language): SopAnswers => read(json, sopAnswers, noReader, reader);

/** `{"market":"RU","month":"2026-10"}`; without a language the market's. */
export const readCohortAnswers = (json: string, reader: Language): CohortAnswers =>
  read(json, cohortAnswers, noCohort, reader);

/** What a row of the log holds; undefined where it is no document. */
export const loggedDocument = (json: string): Document | undefined =>
  z.safeParse(content, fromJson(json)).data?.document as Document | undefined;

/** A document that was made and not logged yet; whatever else is kept there is nothing. */
export const keptMade = (json: string | null): z.infer<typeof made> | undefined =>
  z.safeParse(made, fromJson(json ?? "")).data;

const noReader: Text = {
  en: "Say for whom it is: “for” is “creators” or “team”; “language”, where it is given, is “en” or “ru”.",
  ru: "Укажите, для кого документ: «for» — это «creators» или «team»; «language», если указан, — «en» или «ru».",
};
const noCohort: Text = {
  en: "Choose a market and a month, for example RU and 2026-10.",
  ru: "Выберите рынок и месяц, например RU и 2026-10.",
};

function read<S extends z.ZodMiniType>(json: string, shape: S, otherwise: Text, reader: Language): z.infer<S> {
  const parsed = z.safeParse(shape, fromJson(json));
  if (parsed.success) return parsed.data;
  throw new Error(otherwise[reader]);
}

function fromJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
