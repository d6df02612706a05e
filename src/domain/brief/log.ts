/** Issued briefs → rows of the Briefs tab and back: who, when, which version, and the whole content, never changed again. */
import { type Cell, textOf } from "../cell.ts";
import type { Document } from "../document.ts";
import { fingerprint } from "../fingerprint.ts";
import type { Language, Text } from "../text.ts";
import type { BriefDraft } from "./fields.ts";

/** In the order of the tab; `content` is the last, and goes on in the cells to its right. */
export const briefColumns = {
  issued: { en: "Issued", ru: "Выдан" },
  creator: { en: "Creator", ru: "Креатор" },
  market: { en: "Market", ru: "Рынок" },
  campaign: { en: "Campaign", ru: "Кампания" },
  version: { en: "Version", ru: "Версия" },
  language: { en: "Language", ru: "Язык" },
  by: { en: "Issued by", ru: "Кем" },
  link: { en: "Document", ru: "Документ" },
  fingerprint: { en: "Fingerprint", ru: "Отпечаток" },
  content: { en: "Content (do not edit)", ru: "Содержание (не менять)" },
} as const satisfies Readonly<Record<string, Text>>;

export type BriefColumn = keyof typeof briefColumns;
const columnKeys = Object.keys(briefColumns) as BriefColumn[];

/** What is frozen when a brief is issued. */
export type BriefContent = { readonly draft: BriefDraft; readonly document: Document };

export type IssuedBrief = Readonly<Record<Exclude<BriefColumn, "version" | "content">, string>> & {
  readonly version: number;
  readonly content: BriefContent;
};

/** A cell holds 50,000 characters; we stay below. */
export const CELL_CHARACTERS = 45_000;

export const briefHeader = (language: Language): readonly string[] =>
  columnKeys.map((key) => briefColumns[key][language]);

/** A row as wide as its content asks for. */
export const briefRow = ({ content, ...brief }: IssuedBrief): readonly Cell[] => [
  ...columnKeys.flatMap((key): Cell[] => (key === "content" ? [] : [brief[key]])),
  ...chunksOf(JSON.stringify(content)),
];

/** What the content says, whenever it was issued: the version and the day stand in the subtitle alone. */
export const contentFingerprint = ({ draft, document }: BriefContent): string =>
  fingerprint(JSON.stringify({ draft, document: { ...document, subtitle: "" } }));

/** The rows of a Briefs tab as they were logged; the content is left as JSON text. Rows that lack a version are people's own. */
export type LoggedBrief = Omit<IssuedBrief, "content"> & { readonly json: string };

/** Undefined where the first row has lost one of the headings. */
export function loggedBriefs(rows: readonly (readonly Cell[])[]): readonly LoggedBrief[] | undefined {
  const header = (rows[0] ?? []).map(textOf);
  const at = Object.fromEntries(
    columnKeys.map((key) => [
      key,
      header.findIndex((cell) => cell === briefColumns[key].en || cell === briefColumns[key].ru),
    ]),
  ) as Record<BriefColumn, number>;
  if (columnKeys.some((key) => at[key] < 0)) return undefined;
  return rows.slice(1).flatMap((row) => {
    const cell = (key: BriefColumn) => textOf(row[at[key]]);
    const version = Number(cell("version"));
    if (!Number.isInteger(version) || version < 1) return [];
    const texts = Object.fromEntries(columnKeys.map((key) => [key, cell(key)])) as Record<BriefColumn, string>;
    return [
      {
        ...texts,
        version,
        json: row
          .slice(at.content)
          .map((part) => (typeof part === "string" ? part : ""))
          .join(""),
      },
    ];
  });
}

/** The newest of a creator's briefs for one campaign. */
export const newestBrief = <B extends Pick<IssuedBrief, "campaign" | "version">>(
  briefs: readonly B[],
  campaign: string,
): B | undefined =>
  briefs
    .filter((brief) => sameName(brief.campaign, campaign))
    .reduce<B | undefined>((newest, brief) => (newest && newest.version > brief.version ? newest : brief), undefined);

/** Case and spaces do not matter: "Anna K." is " anna  k.". */
export const sameName = (one: string, other: string): boolean => folded(one) === folded(other);

const folded = (name: string) => name.trim().replace(/\s+/g, " ").toLowerCase();

/** Splits a text into cells, never through the middle of an emoji. */
export function chunksOf(text: string, size = CELL_CHARACTERS): readonly string[] {
  const chunks: string[] = [];
  for (let from = 0; from < text.length; ) {
    const end = Math.min(from + size, text.length);
    const halved = end < text.length && /[\ud800-\udbff]/.test(text.charAt(end - 1));
    chunks.push(text.slice(from, halved ? end - 1 : end));
    from = halved ? end - 1 : end;
  }
  return chunks;
}
