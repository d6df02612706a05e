/** An .xlsx file, as Google, Excel or the workbench itself wrote it → the data of a workbook. */
import { borrowDom } from "../dom.ts";
import { isDateFormat, load, quietly } from "../engine.ts";
import { fileError, isFileError } from "../failure.ts";
import { type SheetLocale, sheetLocale } from "../locale.ts";
import { emptySide, type Side } from "../side.ts";
import { localeOfTexts } from "./language.ts";
import { checkText } from "./limits.ts";
import { keptPart, readKept } from "./xlsx-kept.ts";
import { cellsAlone, readParts, type XlsxParts } from "./xlsx-parts.ts";
import { keepTexts } from "./xlsx-texts.ts";

type Sheet = {
  id: string;
  name: string;
  cells: Record<string, string | undefined>;
  colNumber: number;
  rowNumber: number;
  formats?: Record<string, number>;
  isLocked?: boolean;
};
type Data = { sheets: Sheet[]; formats?: Record<string, string>; settings?: object };

export type ReadXlsx = {
  readonly data: object;
  readonly side: Side;
  readonly locale: SheetLocale;
  readonly timeZone: string;
};

/** Throws one sentence for a file that cannot be read. `localeCode` wins over what the file says. */
export const readXlsx = (bytes: Uint8Array, file: string, localeCode?: string): ReadXlsx => {
  const { data, parts, chartTabs, countsFrom1904 } = readFile(bytes, file);
  for (const { name, cells } of data.sheets)
    for (const [address, text = ""] of Object.entries(cells)) checkText(file, name, address, text);
  const kept = readKept(parts[keptPart], data.sheets);
  const locale = sheetLocale(localeCode ?? kept?.locale ?? localeOfTexts(data.sheets.map(textsOf)));
  keepTexts(data, parts, locale);
  for (const sheet of data.sheets) mendSheet(sheet);
  if (countsFrom1904) addFourYears(data);
  const side = kept?.side ?? emptySide();
  const names = chartTabs.map(unescapeXml);
  for (const { id, name } of data.sheets) if (names.includes(name)) side.types[id] = "OBJECT";
  return {
    data: {
      ...data,
      namedRanges: definedNames(parts["xl/workbook.xml"] ?? ""),
      settings: { ...data.settings, locale },
    },
    side,
    locale,
    timeZone: kept?.timeZone ?? locale.timeZone,
  };
};

type ReadFile = XlsxParts & { readonly data: Data };

const readFile = (bytes: Uint8Array, file: string): ReadFile => {
  if (isProtected(bytes))
    throw fileError(
      `${file} is an old .xls file or protected by a password. Save it as .xlsx without a password and give that file.`,
    );
  const giveBack = borrowDom();
  try {
    const read = readParts(bytes, file);
    const { [keptPart]: _, ...parts } = read.parts;
    return { ...read, data: loaded(parts) ?? loaded(cellsAlone(parts)) ?? fail() };
  } catch (error) {
    if (isFileError(error)) throw error;
    throw fileError(
      `${file} cannot be read as .xlsx. Download the sheet again (File → Download → Microsoft Excel) and give that file.`,
    );
  } finally {
    giveBack();
  }
};

/** Undefined where the loader gives up: it does so over a chart or a table that it does not understand. */
const loaded = (parts: Readonly<Record<string, string>>): Data | undefined => {
  try {
    const data = quietly(() => load({ ...parts })) as unknown as Data | undefined;
    return data?.sheets.length ? data : undefined;
  } catch {
    return undefined;
  }
};

const fail = (): never => {
  throw new Error("no sheets");
};

/** What Excel wraps a password's file in, and what .xls was: the same container. */
const isProtected = (bytes: Uint8Array): boolean =>
  [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);

/** The sheet's cells in their rows, for what language they are in. */
const textsOf = (sheet: Sheet): string[][] => {
  const rows: string[][] = [];
  for (const [address, content] of Object.entries(sheet.cells)) {
    const row = Number(/\d+/.exec(address)?.[0] ?? 1) - 1;
    if (content && !content.startsWith("=")) rows[row] = [...(rows[row] ?? []), content];
  }
  return Array.from(rows, (row) => row ?? []);
};

const FOUR_YEARS = 1462;

const addFourYears = (data: Data): void => {
  for (const { cells, formats = {} } of data.sheets)
    for (const [address, content] of Object.entries(cells)) {
      const format = data.formats?.[formats[address] ?? ""];
      if (content && isDateFormat(format) && Number.isFinite(Number(content)))
        cells[address] = String(Number(content) + FOUR_YEARS);
    }
};

const mendSheet = (sheet: Sheet): void => {
  for (const [address, content] of Object.entries(sheet.cells)) {
    if (!content?.startsWith("=")) continue;
    const mended = googleFormula(content);
    if (mended === undefined) delete sheet.cells[address];
    else sheet.cells[address] = mended;
  }
  // Whoever opens a copy may edit it: the file's own lock is for the one that it came from.
  sheet.isLocked = false;
  // Google writes only the part of a tab that is used.
  sheet.rowNumber = Math.max(1000, sheet.rowNumber);
  sheet.colNumber = Math.max(26, sheet.colNumber);
};

/**
 * `=IFERROR(__xludf.DUMMYFUNCTION("CPE(B2,C2)"),0.41)` → `=CPE(B2,C2)`: so Google's export wraps what Excel lacks.
 * Undefined for `"""COMPUTED_VALUE"""`: the cell was filled by the array formula of another one.
 */
export const googleFormula = (content: string): string | undefined => {
  const wrapped = /^=\s*IFERROR\(\s*__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\)\s*,[\s\S]*\)$/i.exec(content);
  if (!wrapped) return /^=(TRUE|FALSE)\(\)$/i.exec(content)?.[1] ?? content;
  const inner = (wrapped[1] ?? "").replaceAll('""', '"');
  return inner === '"COMPUTED_VALUE"' ? undefined : `=${inner.replace(/^=/, "")}`;
};

const definedNames = (workbookXml: string): Record<string, string> =>
  Object.fromEntries(
    [...workbookXml.matchAll(/<definedName\b([^>]*)>([^<]*)<\/definedName>/g)].flatMap(
      ([, attributes = "", reference = ""]) => {
        const name = /\bname="([^"]+)"/.exec(attributes)?.[1];
        const place = unescapeXml(reference).replaceAll("$", "");
        const isPlain =
          name !== undefined && !name.startsWith("_xlnm") && /![A-Z]{1,3}\d*(:[A-Z]{1,3}\d*)?$/.test(place);
        return isPlain ? [[unescapeXml(name), place]] : [];
      },
    ),
  );

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const unescapeXml = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? "");
