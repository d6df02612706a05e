/** JSON from the brief's window and from its log → values of a known shape, or one sentence that says what is wrong with it. */
import * as z from "zod/mini";
import { BATCH_ROWS, LONGEST_FIELD } from "../brief/limits.ts";
import type { BriefContent } from "../brief/log.ts";
import type { Language, Text } from "../text.ts";
import { fromJson } from "./fromJson.ts";
import { read, record, text, typedFields, where, whole } from "./shapes.ts";

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
  /** The one with which it is compared, 0 where there is none. */
  since: z.optional(whole()),
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
