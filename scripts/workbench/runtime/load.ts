/** A file, cells or a saved state → the data of a workbook. */
import { readFileSync, statSync } from "node:fs";
import { basename, extname } from "node:path";
import { columnLetters, parseAddress } from "./a1.ts";
import { fileError } from "./failure.ts";
import { readCsv } from "./files/csv.ts";
import { decodeText } from "./files/encoding.ts";
import { localeOfTexts } from "./files/language.ts";
import { checkExtent, checkSize, checkText } from "./files/limits.ts";
import { numberLocale } from "./files/numbers.ts";
import { readXlsx } from "./files/xlsx.ts";
import { type SheetLocale, sheetLocale } from "./locale.ts";
import { emptySide, type Side } from "./side.ts";
import type { CellValue, RuntimeOptions } from "./types.ts";
import { readTyped, type TypedBy } from "./typing.ts";
import { instantToSerial } from "./zone.ts";

export type Loaded = {
  readonly data: object;
  readonly side: Side;
  readonly locale: SheetLocale;
  readonly timeZone: string;
  readonly name: string;
};

type Tabs = NonNullable<RuntimeOptions["cells"]>;

/** Throws one sentence for a file that is missing, empty, broken or of another kind. */
export const load = (options: RuntimeOptions): Loaded => {
  if (options.state) return loadState(options);
  if (options.file !== undefined) return loadFile(options.file, options);
  const locale = sheetLocale(options.locale ?? "en_US");
  const timeZone = options.timeZone ?? locale.timeZone;
  const tabs = options.cells ?? { Sheet1: [] };
  const side = emptySide();
  for (const tab of options.chartTabs ?? []) side.types[sheetId(Object.keys(tabs).indexOf(tab))] = "OBJECT";
  side.typedColumns = (options.typedColumns ?? []).map((typed) => {
    const { tab = "", column } = parseAddress(`${typed}1`) ?? { column: 1 };
    return { sheetId: sheetId(Object.keys(tabs).indexOf(tab)), column };
  });
  return {
    data: workbookData(tabs, {
      locale,
      timeZone,
      by: "script",
      ...(options.tabRows ? { tabRows: options.tabRows } : {}),
    }),
    side,
    locale,
    timeZone,
    name: options.name ?? "Untitled spreadsheet",
  };
};

const loadState = ({ state, name, locale: named }: RuntimeOptions): Loaded => {
  const data = state?.workbook as { settings?: { locale?: { code?: string } } };
  const locale = sheetLocale(named ?? data.settings?.locale?.code ?? "en_US");
  return {
    data: { ...data, settings: { ...data.settings, locale }, revisionId: "START_REVISION" },
    side: { ...emptySide(), ...(structuredClone(state?.side) as object) },
    locale,
    timeZone: state?.timeZone ?? "Etc/UTC",
    name: name ?? state?.name ?? "Untitled spreadsheet",
  };
};

const loadFile = (file: string, options: RuntimeOptions): Loaded => {
  const bytes = readBytes(file);
  const name = options.name ?? basename(file, extname(file));
  if (isXlsx(bytes) || extname(file).toLowerCase() === ".xlsx") {
    const read = readXlsx(bytes, file, options.locale);
    return { ...read, timeZone: options.timeZone ?? read.timeZone, name };
  }
  const { rows, delimiter } = readCsv(decodeText(bytes), file);
  const locale = sheetLocale(options.locale ?? localeOfTexts([rows]));
  const numbers = options.locale === undefined ? numberLocale(rows, delimiter, locale) : locale;
  const timeZone = options.timeZone ?? locale.timeZone;
  const tab = (options.tab ?? basename(file, extname(file))).slice(0, 100).replace(/[[\]*?:/\\]/g, " ");
  checkRows(file, tab, rows);
  const data = workbookData({ [tab]: rows }, { locale, timeZone, by: "import", numbers });
  return { data, side: emptySide(), locale, timeZone, name };
};

const checkRows = (file: string, tab: string, rows: readonly (readonly string[])[]): void => {
  checkExtent(file, tab, rows.length, widthOf(rows));
  rows.forEach((row, index) => {
    row.forEach((text, column) => {
      checkText(file, tab, `${columnLetters(column + 1)}${index + 1}`, text);
    });
  });
};

const readBytes = (file: string): Uint8Array => {
  checkFile(file);
  checkSize(file);
  return readFileSync(file);
};

/** Throws one sentence for a path at which no .csv or .xlsx file lies. */
export const checkFile = (file: string): void => {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) throw fileError(`There is no file ${file}. Give the path of a .csv or .xlsx file.`);
  if (stats.isDirectory()) throw fileError(`${file} is a folder. Give the path of a .csv or .xlsx file in it.`);
  if (!/\.(csv|tsv|xlsx)$/i.test(file))
    throw fileError(`${file} is neither .csv nor .xlsx. Download the sheet as one of the two and give that file.`);
  if (stats.size === 0) throw fileError(`${file} is empty. Download the sheet again and give that file.`);
};

/** A file is what it holds, not what it is called: the archive that an .xlsx is begins so. */
const isXlsx = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

const workbookData = (tabs: Tabs, written: Written): object => {
  const formats: Record<number, string> = {};
  const sheets = Object.entries(tabs).map(([name, rows], index) =>
    sheetData(name, rows, index, { ...written, formats }),
  );
  return { version: "19.1", sheets, formats, settings: { locale: written.locale } };
};

type Written = { locale: SheetLocale; timeZone: string; by: TypedBy; numbers?: SheetLocale; tabRows?: number };
type SheetContext = Written & { formats: Record<number, string> };

const sheetData = (
  name: string,
  rows: readonly (readonly CellValue[])[],
  index: number,
  context: SheetContext,
): object => {
  const { by } = context;
  const cells: Record<string, string> = {};
  const formats: Record<string, number> = {};
  rows.forEach((row, rowIndex) => {
    row.forEach((value, columnIndex) => {
      const entry = entryOf(value, context);
      const address = `${columnLetters(columnIndex + 1)}${rowIndex + 1}`;
      if (entry.content !== "") cells[address] = entry.content;
      if (entry.format) formats[address] = formatId(context.formats, entry.format);
    });
  });
  const width = widthOf(rows);
  return {
    id: sheetId(index),
    name,
    colNumber: Math.max(26, width),
    rowNumber: Math.max(context.tabRows ?? usualRows, rows.length),
    cols: by === "import" ? columnSizes(rows, width) : {},
    cells,
    formats,
  };
};

const widthOf = (rows: readonly (readonly unknown[])[]): number =>
  rows.reduce((widest, { length }) => Math.max(widest, length), 0);

const sheetId = (index: number): string => `sheet-0-${index}`;

/** What a new tab has at Google. */
export const usualRows = 1000;

const PIXELS_A_LETTER = 7;
const [NARROWEST, WIDEST] = [96, 360];

/** A file of text has no column widths: as wide as most of its cells need, within reason. */
const columnSizes = (rows: readonly (readonly CellValue[])[], width: number): Record<number, { size: number }> =>
  Object.fromEntries(
    Array.from({ length: width }, (_, column) => {
      const lengths = rows.slice(0, 200).map((row) => String(row[column] ?? "").length);
      const usual = lengths.filter((length) => length > 0).sort((a, b) => a - b);
      const letters = usual[Math.floor(usual.length * 0.8)] ?? 0;
      return [column, { size: Math.min(WIDEST, Math.max(NARROWEST, 16 + letters * PIXELS_A_LETTER)) }];
    }),
  );

const entryOf = (
  value: CellValue,
  { locale, numbers, timeZone, by }: SheetContext,
): { content: string; format?: string } => {
  if (typeof value === "string") return readTyped(value, { locale, numbers, by, year: new Date().getFullYear() });
  if (typeof value === "object")
    return { content: String(instantToSerial(value.getTime(), timeZone)), format: locale.dateFormat };
  return { content: String(value).toUpperCase() };
};

const formatId = (formats: Record<number, string>, format: string): number => {
  const known = Object.entries(formats).find(([, text]) => text === format);
  if (known) return Number(known[0]);
  const id = Object.keys(formats).length + 1;
  formats[id] = format;
  return id;
};
