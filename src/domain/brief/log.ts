/** Issued briefs → rows of the Briefs tab and back: who, when, which version, and the whole content, never changed again. */
import { type Cell, textOf } from "../cell.ts";
import { chunksOf, joined } from "../chunks.ts";
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

export const briefHeader = (language: Language): readonly string[] =>
  columnKeys.map((key) => briefColumns[key][language]);

/** Where it is written why a version does not count any more; a tab gets this column with its first one. */
export const withdrawnColumn: Text = { en: "Withdrawn", ru: "Отозван" };

/** Where each column stands, counted from 0: people move columns and put their own between them. */
export type BriefPlaces = Readonly<Record<BriefColumn, number>> & { readonly withdrawn?: number };

/** Undefined where the header has lost one of the headings, or something of ours stands to the right of the content. */
export function briefPlaces(header: readonly Cell[]): BriefPlaces | undefined {
  const headings = header.map(textOf);
  const places = Object.fromEntries(
    columnKeys.map((key) => [
      key,
      headings.findIndex((heading) => heading === briefColumns[key].en || heading === briefColumns[key].ru),
    ]),
  ) as BriefPlaces;
  const all = Object.values(places);
  if (all.some((place) => place < 0) || places.content < Math.max(...all)) return undefined;
  const withdrawn = headings
    .slice(0, places.content)
    .findIndex((heading) => heading === withdrawnColumn.en || heading === withdrawnColumn.ru);
  return withdrawn < 0 ? places : { ...places, withdrawn };
}

/**
 * A row as wide as its content asks for, each value under its heading. Its fingerprint, which names it from then on, is
 * of everything else in it; the content says itself whose brief it is, so that a changed cell takes no number away.
 */
export function briefRow({ content, ...brief }: IssuedBrief, places: BriefPlaces): NewRow {
  const { creator, market, campaign, version } = brief;
  const json = JSON.stringify({ of: { creator, market, campaign, version }, ...content });
  const mark = rowFingerprint((key) => (key === "content" ? json : textOf({ ...brief, fingerprint: "" }[key])));
  const cells: Cell[] = Array.from({ length: places.content }, () => "");
  for (const key of columnKeys) if (key !== "content") cells[places[key]] = key === "fingerprint" ? mark : brief[key];
  return { mark, cells: [...cells, ...chunksOf(json)] };
}

type NewRow = { readonly mark: string; readonly cells: readonly Cell[] };

/** Whose brief it is: versions are counted by creator, market and campaign. */
export type BriefOwner = { readonly creator: string; readonly market: string; readonly campaign: string };

/** A row of the Briefs tab; `json` is its content, and undefined where the row is not what was logged any more. */
export type LoggedBrief = BriefOwner & {
  /** Row of the tab, counted from 1; it moves when people sort the tab. */
  readonly row: number;
  /** The fingerprint: what names this row wherever it stands. */
  readonly mark: string;
  /** Undefined where nothing in the row says it any more. */
  readonly version?: number;
  readonly issued: string;
  readonly by: string;
  readonly link: string;
  /** When and why it was taken back, where it was. */
  readonly withdrawn?: string;
  readonly json?: string;
};

/** A row of which only the cells left of the content were read. */
export type KeyedBrief = Omit<LoggedBrief, "json"> & { readonly damaged?: true };

/**
 * The briefs of rows that were read without their content, by the cells that name them; `unclear` are rows whose cells
 * are not what was logged, so that only their content tells what they are.
 */
export function keyedBriefs(
  rows: readonly (readonly Cell[])[],
  places: BriefPlaces,
): { readonly briefs: readonly KeyedBrief[]; readonly unclear: readonly number[] } {
  const briefs: KeyedBrief[] = [];
  const unclear: number[] = [];
  for (const [index, row] of rows.entries()) {
    const cell = (key: BriefColumn) => textOf(row[places[key]]);
    if (cell("fingerprint").slice(8) === keysMark(cell)) briefs.push(keyedBrief(row, index + 2, places));
    else unclear.push(index + 2);
  }
  return { briefs, unclear };
}

/** Where the whole row is what was logged, its content; undefined where it is not. */
export function soundContent(row: readonly Cell[], places: BriefPlaces): string | undefined {
  const json = joined(row.slice(places.content));
  const cell = (key: BriefColumn) => textOf(row[places[key]]);
  return rowFingerprint((key) => (key === "content" ? json : cell(key))) === cell("fingerprint") ? json : undefined;
}

/** When and why, as it stands in the tab: "2026-11-28 10:15: the dates were wrong". */
export const withdrawnNote = (on: string, reason: string): string => `${on}: ${reason}`;

/** Undefined where the columns cannot be told. Rows without fingerprint, content and link are people's own. */
export function loggedBriefs(rows: readonly (readonly Cell[])[]): readonly LoggedBrief[] | undefined {
  const places = briefPlaces(rows[0] ?? []);
  return places && rows.slice(1).flatMap((row, index) => loggedBrief(row, index + 2, places) ?? []);
}

function keyedBrief(row: readonly Cell[], number: number, places: BriefPlaces): KeyedBrief {
  const cell = (key: BriefColumn) => textOf(row[places[key]]);
  const version = Number(cell("version"));
  const withdrawn = places.withdrawn === undefined ? "" : textOf(row[places.withdrawn]);
  return {
    row: number,
    mark: cell("fingerprint"),
    creator: cell("creator"),
    market: cell("market"),
    campaign: cell("campaign"),
    issued: cell("issued"),
    by: cell("by"),
    link: cell("link"),
    ...(Number.isInteger(version) && version > 0 ? { version } : {}),
    ...(withdrawn ? { withdrawn } : {}),
  };
}

/** One row as it was read whole; undefined where it is people's own. */
export function loggedBrief(row: readonly Cell[], number: number, places: BriefPlaces): LoggedBrief | undefined {
  const cell = (key: BriefColumn) => textOf(row[places[key]]);
  const json = joined(row.slice(places.content));
  const mark = cell("fingerprint");
  if (!mark && !json.startsWith('{"') && !(Number(cell("version")) && cell("link"))) return undefined;
  const keyed = keyedBrief(row, number, places);
  if (soundContent(row, places) !== undefined) return { ...keyed, json };
  const { creator, market, campaign, version } = ownerIn(json) ?? {};
  return {
    ...keyed,
    creator: creator ?? keyed.creator,
    market: market ?? keyed.market,
    campaign: campaign ?? keyed.campaign,
    ...(version !== undefined && Number.isInteger(version) && version > 0 ? { version } : {}),
  };
}

type Owner = { readonly [key in keyof BriefOwner]?: string } & { readonly version?: number };

/** What the content of a changed row still says: whose brief it is, and which version. */
function ownerIn(json: string): Owner | undefined {
  const [, found] = /^\{"of":(\{(?:"(?:[^"\\]|\\.)*"|[^{}"])*\}),/.exec(json) ?? [];
  try {
    return found === undefined ? undefined : JSON.parse(found);
  } catch {
    return undefined;
  }
}

/**
 * Of all cells in the order of the columns as we know them, the content as one, the fingerprint's own left out. Its
 * second half is of the cells without the content, so that these can be trusted without reading it.
 */
const rowFingerprint = (cell: (key: BriefColumn) => string): string =>
  fingerprint(JSON.stringify(columnKeys.filter((key) => key !== "fingerprint").map(cell))).slice(0, 8) + keysMark(cell);

const keysMark = (cell: (key: BriefColumn) => string): string =>
  fingerprint(JSON.stringify(columnKeys.filter((key) => key !== "fingerprint" && key !== "content").map(cell))).slice(
    8,
  );
