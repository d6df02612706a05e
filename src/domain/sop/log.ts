/** Issued documents → rows of the SOP tab and back: what, for whom, which version, and the whole content, never changed again. */

import { type Cell, textOf } from "../cell.ts";
import { chunksOf, joined } from "../chunks.ts";
import type { Document } from "../document.ts";
import { fingerprint } from "../fingerprint.ts";
import { formatMonth, monthInWords } from "../format.ts";
import { type Language, languages, type Text } from "../text.ts";
import { languageName } from "./inWords.ts";

/** In the order of the tab; `content` is the last, and goes on in the cells to its right. */
export const logColumns = {
  issued: { en: "Issued", ru: "Выпущен" },
  kind: { en: "For whom", ru: "Для кого" },
  market: { en: "Market", ru: "Рынок" },
  month: { en: "Month", ru: "Месяц" },
  language: { en: "Language", ru: "Язык" },
  version: { en: "Version", ru: "Версия" },
  by: { en: "Issued by", ru: "Кем" },
  link: { en: "Document", ru: "Документ" },
  fingerprint: { en: "Fingerprint", ru: "Отпечаток" },
  content: { en: "Content (do not edit)", ru: "Содержание (не менять)" },
} as const satisfies Readonly<Record<string, Text>>;

type LogColumn = keyof typeof logColumns;
const columnKeys = Object.keys(logColumns) as LogColumn[];

export const kindWords = {
  creators: { en: "creators", ru: "креаторы" },
  team: { en: "the team", ru: "команда" },
  cohort: { en: "call of the market’s creators", ru: "общий созвон рынка" },
} as const satisfies Readonly<Record<string, Text>>;
export type DocumentKind = keyof typeof kindWords;

/** Versions are counted by all of this; `market` (a code) and `month` only where the document is of one. */
export type DocumentOf = {
  readonly kind: DocumentKind;
  readonly language: Language;
  readonly market?: string;
  readonly month?: string;
};

export type IssuedDocument = DocumentOf & {
  /** As people call it. */
  readonly marketName?: string;
  readonly issued: string;
  readonly version: number;
  readonly by: string;
  readonly link: string;
  readonly document: Document;
};

/** A row of the tab; `json` is its content, and undefined where the row is not what was logged any more. */
export type LoggedDocument = DocumentOf & {
  readonly row: number;
  readonly version: number;
  readonly issued: string;
  readonly link: string;
  readonly json?: string;
};

export const logHeader = (language: Language): readonly string[] => columnKeys.map((key) => logColumns[key][language]);

type LogPlaces = Readonly<Record<LogColumn, number>>;

/** Undefined where the header has lost one of the headings, or something of ours stands to the right of the content. */
export function logPlaces(header: readonly Cell[]): LogPlaces | undefined {
  const headings = header.map(textOf);
  const placeOf = (key: LogColumn) =>
    headings.findIndex((one) => one === logColumns[key].en || one === logColumns[key].ru);
  const places = Object.fromEntries(columnKeys.map((key) => [key, placeOf(key)])) as LogPlaces;
  const all = Object.values(places);
  return all.some((place) => place < 0) || places.content < Math.max(...all) ? undefined : places;
}

/** In the sheet's language; `places` are those of its header. */
export function logRow(issued: IssuedDocument, places: LogPlaces, sheet: Language): readonly Cell[] {
  const { document, kind, language, market = "", month = "", version } = issued;
  const json = JSON.stringify({ of: { kind, language, market, month, version }, document });
  const texts: Readonly<Record<Exclude<LogColumn, "content">, Cell>> = {
    issued: issued.issued,
    kind: kindWords[kind][sheet],
    market: issued.marketName ?? market,
    month: month && formatMonth(month, sheet),
    language: languageName(language, sheet),
    version,
    by: issued.by,
    link: issued.link,
    fingerprint: markOf(json, issued),
  };
  const cells: Cell[] = Array.from({ length: places.content }, () => "");
  for (const key of columnKeys) if (key !== "content") cells[places[key]] = texts[key];
  return [...cells, ...chunksOf(json)];
}

/** Undefined where the columns cannot be told. Rows that nobody can take for a version are people's own. */
export function loggedDocuments(rows: readonly (readonly Cell[])[]): readonly LoggedDocument[] | undefined {
  const places = logPlaces(rows[0] ?? []);
  return places && rows.slice(1).flatMap((row, index) => loggedDocument(row, index + 2, places) ?? []);
}

function loggedDocument(row: readonly Cell[], number: number, places: LogPlaces): LoggedDocument | undefined {
  const cell = (key: LogColumn) => textOf(row[places[key]]);
  const json = joined(row.slice(places.content));
  const [issued, link] = [cell("issued"), cell("link")];
  const own = ofIn(json);
  const of = own ?? ofCells(cell);
  if (!of) return undefined;
  const isSound = own !== undefined && markOf(json, { issued, link }) === cell("fingerprint");
  return { ...of, row: number, issued, link, ...(isSound ? { json } : {}) };
}

type Numbered = DocumentOf & { readonly version: number };

/** What the content says of itself; a changed cell beside it takes no number away. */
function ofIn(json: string): Numbered | undefined {
  try {
    const { of } = JSON.parse(json) as { readonly of: Numbered };
    return of.kind in kindWords && Number.isInteger(of.version) ? of : undefined;
  } catch {
    return undefined;
  }
}

/** What the cells say where the content does not. */
function ofCells(cell: (key: LogColumn) => string): Numbered | undefined {
  const is = (typed: string, { en, ru }: Text) => typed === en || typed === ru;
  const kind = (Object.keys(kindWords) as DocumentKind[]).find((key) => is(cell("kind"), kindWords[key]));
  const language = languages.find((tag) =>
    is(cell("language"), { en: languageName(tag, "en"), ru: languageName(tag, "ru") }),
  );
  const version = Number(cell("version"));
  if (!kind || !language || !Number.isInteger(version) || version < 1) return undefined;
  return { kind, language, market: cell("market"), month: monthInWords(cell("month")) ?? "", version };
}

const markOf = (json: string, { issued, link }: { readonly issued: string; readonly link: string }): string =>
  fingerprint(JSON.stringify([issued, link, json]));

const isOf = (one: DocumentOf, other: DocumentOf): boolean =>
  (["kind", "language", "market", "month"] as const).every((key) => (one[key] ?? "") === (other[key] ?? ""));

/** The versions of one document, the oldest first. */
export const versionsOf = (log: readonly LoggedDocument[], of: DocumentOf): readonly LoggedDocument[] =>
  log.filter((one) => isOf(one, of)).sort((one, other) => one.version - other.version);
