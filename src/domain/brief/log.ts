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

export type IssuedBrief = Readonly<Record<Exclude<BriefColumn, "version" | "fingerprint" | "content">, string>> & {
  readonly version: number;
  readonly content: BriefContent;
};

/** A cell holds 50,000 characters; we stay below. */
export const CELL_CHARACTERS = 45_000;

export const briefHeader = (language: Language): readonly string[] =>
  columnKeys.map((key) => briefColumns[key][language]);

/** A row as wide as its content asks for; its fingerprint, which names it from then on, is of everything else in it. */
export function briefRow({ content, ...brief }: IssuedBrief): {
  readonly mark: string;
  readonly cells: readonly Cell[];
} {
  const json = JSON.stringify(content);
  const mark = rowFingerprint(
    columnKeys.map((key) => (key === "content" ? json : textOf({ ...brief, fingerprint: "" }[key]))),
  );
  const cells = columnKeys.flatMap((key): readonly Cell[] => {
    if (key === "content") return chunksOf(json);
    return [key === "fingerprint" ? mark : brief[key]];
  });
  return { mark, cells };
}

/** A row of the Briefs tab; `json` is its content, and undefined where the row is not what was logged any more. */
export type LoggedBrief = {
  /** Row of the tab, counted from 1; it moves when people sort the tab. */
  readonly row: number;
  /** The fingerprint: what names this row wherever it stands. */
  readonly mark: string;
  readonly creator: string;
  readonly campaign: string;
  /** Undefined where somebody changed the cell. */
  readonly version?: number;
  readonly issued: string;
  readonly by: string;
  readonly link: string;
  readonly json?: string;
};

/** Undefined where the first row has lost one of the headings. Rows without a fingerprint are people's own. */
export function loggedBriefs(rows: readonly (readonly Cell[])[]): readonly LoggedBrief[] | undefined {
  const header = (rows[0] ?? []).map(textOf);
  const at = Object.fromEntries(
    columnKeys.map((key) => [
      key,
      header.findIndex((cell) => cell === briefColumns[key].en || cell === briefColumns[key].ru),
    ]),
  ) as Record<BriefColumn, number>;
  if (columnKeys.some((key) => at[key] < 0)) return undefined;
  return rows.flatMap((row, index) => {
    const cell = (key: BriefColumn) => textOf(row[at[key]]);
    if (index === 0 || !/^[0-9a-f]{16}$/.test(cell("fingerprint"))) return [];
    const json = joined(row.slice(at.content));
    const sound =
      rowFingerprint(columnKeys.map((key) => (key === "content" ? json : cell(key)))) === cell("fingerprint");
    const version = Number(cell("version"));
    const {
      fingerprint: mark,
      creator,
      campaign,
      issued,
      by,
      link,
    } = Object.fromEntries(columnKeys.map((key) => [key, cell(key)])) as Record<BriefColumn, string>;
    return [
      {
        row: index + 1,
        ...{ mark, creator, campaign, issued, by, link },
        ...(Number.isInteger(version) && version > 0 ? { version } : {}),
        ...(sound ? { json } : {}),
      },
    ];
  });
}

/** Of all cells in the order of the tab, the content as one, the fingerprint's own left out. */
const rowFingerprint = (cells: readonly string[]): string =>
  fingerprint(JSON.stringify(cells.filter((_, index) => columnKeys[index] !== "fingerprint")));

/** The chunks up to the first that is not full: what people wrote to the right of it is theirs. */
function joined(cells: readonly Cell[]): string {
  const chunks = cells.map((cell) => (typeof cell === "string" ? cell : ""));
  const last = chunks.findIndex((chunk) => chunk.length < CELL_CHARACTERS - 1);
  return chunks.slice(0, last < 0 ? chunks.length : last + 1).join("");
}

type Numbered = Pick<LoggedBrief, "campaign" | "version" | "json">;

/** The newest of a creator's briefs for one campaign whose content is whole. */
export const newestBrief = <B extends Numbered>(briefs: readonly B[], campaign: string): B | undefined =>
  ofCampaign(briefs, campaign)
    .filter(({ json, version }) => json !== undefined && version !== undefined)
    .reduce<B | undefined>((newest, one) => ((newest?.version ?? 0) > (one.version ?? 0) ? newest : one), undefined);

/** One more than the newest; a row whose number somebody changed still counts as one. */
export const nextVersion = (briefs: readonly Numbered[], campaign: string): number => {
  const own = ofCampaign(briefs, campaign);
  return Math.max(own.length, ...own.map(({ version = 0 }) => version)) + 1;
};

const ofCampaign = <B extends Numbered>(briefs: readonly B[], campaign: string): readonly B[] =>
  briefs.filter((brief) => sameName(brief.campaign, campaign));

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
