/** What a person types for a brief: each field said once; form, draft, checks and storage derive from the table. */
import { type Day, isDay } from "../day.ts";
import type { Language, Text } from "../text.ts";
import type { CampaignColumn } from "./campaigns.ts";
import { people, work } from "./fields/agreement.ts";
import { campaign, goal, message } from "./fields/content.ts";
import { type Field, type FieldScope, t } from "./fields/field.ts";

export type { Field, FieldScope } from "./fields/field.ts";

export const fieldGroups = [
  { label: t("Campaign", "Кампания"), fields: campaign },
  { label: t("Goal and audience", "Цель и аудитория"), fields: goal },
  { label: t("Content", "Содержание"), fields: message },
  { label: t("Deliverables and money", "Публикации и деньги"), fields: work },
  { label: t("People", "Люди"), fields: people },
] as const;

export const fields = { ...campaign, ...goal, ...message, ...work, ...people } satisfies Readonly<
  Record<string, Field>
>;
export type FieldKey = keyof typeof fields;
export const fieldKeys = Object.keys(fields) as FieldKey[];

/** What was typed, without the fields that were left blank. */
export type BriefDraft = { readonly [key in FieldKey]?: string };

/** Which framings a brief offers; without a choice those of the markets in which the campaign runs. */
export const framingChoices = {
  own: t("The creator's own market alone", "Только страна блогера"),
  all: t("All markets of the Config tab", "Все рынки с вкладки Config"),
} as const satisfies Readonly<Record<string, Text>>;

export const partnershipSorts = ["test", "long-term"] as const;

/** Keeps the known fields that hold something; spaces around a text are no text. */
export const draftOf = (typed: Readonly<Record<string, string | undefined>>): BriefDraft =>
  Object.fromEntries(fieldKeys.flatMap((key) => (typed[key]?.trim() ? [[key, typed[key]?.trim()]] : [])));

/** The campaign that a brief is for: what is typed, else what the row says; "" where neither names one. */
export const campaignOf = (
  facts: { readonly campaign?: string | undefined },
  typed: { readonly campaign?: string | undefined },
): string => typed.campaign ?? facts.campaign ?? "";

/** The part of a draft that belongs to one scope. */
export const draftPart = (draft: BriefDraft, scope: FieldScope): BriefDraft =>
  draftOf(Object.fromEntries(fieldKeys.flatMap((key) => (fields[key].scope === scope ? [[key, draft[key]]] : []))));

/** A start that has passed since it was typed is asked for again; what is no day stays, to be told. */
export const withoutPast = ({ start, ...draft }: BriefDraft, today: Day): BriefDraft =>
  start === undefined || (isDay(start) && start < today) ? draft : { ...draft, start };

/** The columns of the Campaigns tab: the universal fields. */
export const campaignColumns = (language: Language): readonly CampaignColumn[] =>
  fieldKeys
    .filter((key) => fields[key].scope === "campaign")
    .map((key) => ({ key, label: fields[key].label[language] }));

/**
 * The items of a `lines` field, one a line. Bullets are no part of an item; numbers and stars are none only where they
 * make a list of all lines: "24. Dezember posten" is a date, "* sponsored" a footnote.
 */
export function linesOf(typed = ""): readonly string[] {
  const lines = typed.split(/\r\n?|\n/).flatMap((line) => line.trim() || []);
  const isList = (mark: (index: number) => string) =>
    lines.length > 1 && lines.every((line, index) => RegExp(`^${mark(index)}\\s`).test(line));
  const marked = isList(() => "\\*") || isList((index) => `${index + 1}[.)]`);
  return lines.flatMap((line) => line.replace(marked ? /^\S+\s+/ : /^[-•–—](\s+|$)/, "").trim() || []);
}
