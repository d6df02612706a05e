/** JSON from the windows about people → values of a known shape, or one sentence that says what is wrong with it. */
import * as z from "zod/mini";
import { LONGEST_FIELD } from "../brief/limits.ts";
import type { Language, Text } from "../text.ts";

const where = <T>(holds: (value: T) => boolean) => z.refine<T>(holds);
const whole = (least: number) => z.number().check(where((value) => Number.isInteger(value) && value >= least));
const text = z.string().check(where((typed) => typed.length <= LONGEST_FIELD));
const MOST = 2_000;
const texts = z.array(text).check(where((list) => list.length <= MOST));

const samePerson = z.object({ ids: texts.check(where((ids) => ids.length > 0)) });

const personPlace = z.object({ sheet: whole(0), row: whole(1) });
export type PersonPlace = z.infer<typeof personPlace>;

const vetting = z.object({
  row: whole(1),
  name: text,
  /** What the card showed, so that what somebody else wrote meanwhile is noticed. */
  seen: z.string(),
  vetted: z.literal(["passed", "failed", "open"]),
  redFlags: texts,
  by: text,
});
export type VettingAnswers = z.infer<typeof vetting>;

/** Pairs that are one person: `{"ids":["2 marak | 7 mapa"]}`. */
export const readSamePerson = (json: string, language: Language): z.infer<typeof samePerson> =>
  read(json, samePerson, noPair, language);

/** A list of texts that the document's properties keep; whatever else stands there is nothing. */
export const keptTexts = (json: string | null): readonly string[] =>
  z.safeParse(texts, fromJson(json ?? "")).data ?? [];

/** Whose card: `{"sheet":0,"row":7}`. */
export const readPersonPlace = (json: string, language: Language): PersonPlace =>
  read(json, personPlace, noPlace, language);

/** What was decided: `{"row":2,"name":"Mara K.","seen":"…","vetted":"passed","redFlags":[],"by":"Jess"}`. */
export const readVetting = (json: string, language: Language): VettingAnswers =>
  read(json, vetting, noVetting, language);

const noPair: Text = { en: "Tick at least one pair.", ru: "Отметьте хотя бы одну пару." };
const noPlace: Text = {
  en: "Put the cursor on a partnership's row or on a row of Creators.",
  ru: "Поставьте курсор на строку размещения или на строку вкладки Creators.",
};
const noVetting: Text = {
  en: `Choose passed, failed or open; a text may have ${LONGEST_FIELD} characters at most.`,
  ru: `Выберите решение: пройден, не пройден или открыт. В тексте может быть не больше ${LONGEST_FIELD} знаков.`,
};

function read<S extends z.ZodMiniType>(json: string, shape: S, otherwise: Text, language: Language): z.infer<S> {
  const parsed = z.safeParse(shape, fromJson(json));
  if (parsed.success) return parsed.data;
  throw new Error(otherwise[language]);
}

function fromJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
