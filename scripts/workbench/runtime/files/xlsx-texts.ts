/** Texts of an .xlsx file that look like something else: "00123" and "=x" stay the texts that the file says they are. */
import { columnNumber } from "../a1.ts";
import type { SheetLocale } from "../locale.ts";
import { textEntry } from "../typing.ts";

type Sheet = { cells: Record<string, string | undefined>; formats?: Record<string, number> };
type Data = { readonly sheets: readonly Sheet[]; readonly formats?: Record<string, string> };

/** Puts the engine's apostrophe before every text cell that it would read as a number, a date or a formula. */
export const keepTexts = (data: Data, parts: Readonly<Record<string, string>>, locale: SheetLocale): void => {
  const paths = sheetPaths(parts);
  data.sheets.forEach((sheet, index) => {
    const isPlainText = plainTextCells(sheet, data.formats ?? {});
    for (const address of textCells(parts[paths[index] ?? ""] ?? "")) {
      const content = sheet.cells[address];
      if (content === undefined || (isPlainText(address) && !content.startsWith("="))) continue;
      sheet.cells[address] = textEntry(content, locale).content;
    }
  });
};

/** `'00123` → `00123`: what the engine's apostrophe guarded is a text in the file anyway. */
export const withoutApostrophes = (sharedStringsXml: string): string =>
  sharedStringsXml.replace(/(<t(?: [^>]*)?>)'/g, "$1");

/** The worksheets' parts in the order of the tabs. */
const sheetPaths = (parts: Readonly<Record<string, string>>): string[] => {
  const targets = new Map(
    [...(parts["xl/_rels/workbook.xml.rels"] ?? "").matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [
      attribute(tag, "Id"),
      attribute(tag, "Target"),
    ]),
  );
  return [...(parts["xl/workbook.xml"] ?? "").matchAll(/<sheet\b[^>]*>/g)].map(([tag]) => {
    const target = targets.get(attribute(tag, "r:id")) ?? "";
    return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
  });
};

const attribute = (tag: string, name: string): string => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "";

/** Cells that hold a shared or an inline text and no formula. */
const textCells = (sheetXml: string): string[] =>
  [...sheetXml.matchAll(/<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)].flatMap(([, attributes = "", inner = ""]) => {
    const isText = /\st="(?:s|inlineStr)"/.test(attributes) && !/<f[\s>]/.test(inner);
    return isText ? [attribute(attributes, "r")] : [];
  });

const plainTextCells = (sheet: Sheet, formats: Record<string, string>): ((address: string) => boolean) => {
  const addresses = Object.entries(sheet.formats ?? {}).flatMap(([zone, id]) => (formats[id] === "@" ? [zone] : []));
  const cells = new Set(addresses);
  const zones = addresses.filter((zone) => zone.includes(":")).map((zone) => zone.split(":").map(corner));
  return (address) => {
    if (cells.has(address)) return true;
    const { row, column } = corner(address);
    return zones.some(([first, last = first]) =>
      first && last ? row >= first.row && row <= last.row && column >= first.column && column <= last.column : false,
    );
  };
};

const corner = (address: string): { row: number; column: number } => {
  const [, letters = "A", row = "1"] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return { row: Number(row), column: columnNumber(letters) };
};
