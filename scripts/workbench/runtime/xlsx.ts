/** An .xlsx file, as Google, Excel or the workbench itself wrote it → the data of a workbook. */
import { strFromU8, unzipSync } from "fflate";
import { borrowDom } from "./dom.ts";
import { load, quietly } from "./engine.ts";
import { fileError } from "./failure.ts";
import { type SheetLocale, sheetLocale } from "./locale.ts";
import { emptySide, type Side } from "./side.ts";
import { keptPart, readKept } from "./xlsx-kept.ts";
import { keepTexts } from "./xlsx-texts.ts";

type Sheet = {
  id: string;
  name: string;
  cells: Record<string, string | undefined>;
  colNumber: number;
  rowNumber: number;
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
  const { data, parts } = readParts(bytes, file);
  const kept = readKept(parts[keptPart], data.sheets);
  const locale = sheetLocale(localeCode ?? kept?.locale ?? "en_US");
  keepTexts(data, parts, locale);
  for (const sheet of data.sheets) mendSheet(sheet);
  return {
    data: {
      ...data,
      namedRanges: definedNames(parts["xl/workbook.xml"] ?? ""),
      settings: { ...data.settings, locale },
    },
    side: kept?.side ?? emptySide(),
    locale,
    timeZone: kept?.timeZone ?? locale.timeZone,
  };
};

const readParts = (bytes: Uint8Array, file: string): { data: Data; parts: Record<string, string> } => {
  const giveBack = borrowDom();
  try {
    const files = unzipSync(bytes, { filter: ({ name }) => /\.(xml|rels)$/.test(name) });
    const parts = Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strFromU8(content)]));
    if (!parts["xl/workbook.xml"]) throw new Error("no workbook");
    const { [keptPart]: _, ...read } = parts;
    const data = quietly(() => load(read)) as unknown as Data | undefined;
    if (!data?.sheets.length) throw new Error("no sheets");
    return { data, parts };
  } catch {
    throw fileError(
      `${file} cannot be read as .xlsx. Download the sheet again (File → Download → Microsoft Excel) and give that file.`,
    );
  } finally {
    giveBack();
  }
};

const mendSheet = (sheet: Sheet): void => {
  for (const [address, content] of Object.entries(sheet.cells)) {
    if (!content?.startsWith("=")) continue;
    const mended = googleFormula(content);
    if (mended === undefined) delete sheet.cells[address];
    else sheet.cells[address] = mended;
  }
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
