/** The workbook → the bytes of an .xlsx file that Excel, Google and the workbench itself open. */
import { strToU8, zipSync } from "fflate";
import { columnLetters, quoteTab } from "./a1.ts";
import { borrowDom } from "./dom.ts";
import { quietlyAwait, registries } from "./engine.ts";
import { keptPart, listSheet, writeKept } from "./files/xlsx-kept.ts";
import { withoutApostrophes } from "./files/xlsx-texts.ts";
import type { Workbook } from "./workbook.ts";

/** Custom functions are wrapped as in Google's own export; named ranges and the side store go with the file. */
export const saveXlsx = async (workbook: Workbook, functions: readonly string[]): Promise<Uint8Array> => {
  workbook.flush();
  const files = await exportParts(workbook);
  const sheets = sheetNames(workbook);
  const custom = new Set(
    functions.map((name) => name.toUpperCase()).filter((name) => registries.functionRegistry.contains(name)),
  );
  const parts: Record<string, Uint8Array> = {};
  for (const file of files) {
    if (!("content" in file)) continue;
    const sheet = sheets[Number(/^xl\/worksheets\/sheet(\d+)\.xml$/.exec(file.path)?.[1] ?? 0)];
    let content = file.content;
    if (sheet) content = wrapFormulas(content, workbook, sheet.id, custom);
    if (file.path === "xl/sharedStrings.xml") content = withoutApostrophes(content);
    if (file.path === "xl/workbook.xml") content = addNames(content, workbook);
    parts[file.path] = strToU8(content);
  }
  const { side, locale, timeZone } = workbook;
  parts[keptPart] = strToU8(writeKept({ side, locale: locale.code, timeZone }, listed(workbook)));
  return zipSync(parts, { level: 6 });
};

const exportParts = async (workbook: Workbook) => {
  const giveBack = borrowDom();
  try {
    return (await quietlyAwait(() => workbook.inEngine(() => workbook.model().exportXLSX()))).files;
  } finally {
    giveBack();
  }
};

const sheetNames = (workbook: Workbook): { id: string; name: string }[] => {
  const getters = workbook.getters();
  return getters.getSheetIds().map((id: string) => ({ id, name: getters.getSheetName(id) }));
};

/** The engine's own ids, in the order in which it writes them into the file. */
const listed = (workbook: Workbook) => workbook.data().sheets.map(listSheet);

/** `<f>CPE(B2,C2)</f>` → `<f>IFERROR(__xludf.DUMMYFUNCTION("CPE(B2,C2)"),0.41)</f>`, with the formula as it was typed. */
const wrapFormulas = (xml: string, workbook: Workbook, sheetId: string, custom: ReadonlySet<string>): string => {
  const typed = new Map<string, string>();
  const getters = workbook.getters();
  for (const cell of getters.getCells(sheetId)) {
    if (!cell.isFormula) continue;
    const { row, col } = getters.getCellPosition(cell.id);
    typed.set(`${columnLetters(col + 1)}${row + 1}`, cell.compiledFormula.toFormulaString(getters));
  }
  return xml.replace(
    /(<c r="([A-Z]+\d+)"[^>]*>)\s*<f[^>]*>[\s\S]*?<\/f>\s*(<v>([\s\S]*?)<\/v>)?/g,
    (whole, open, address, value = "", shown = "") => {
      const formula = typed.get(address);
      if (!formula || !usesAny(formula, custom)) return whole;
      const inner = formula.replace(/^=/, "").replaceAll('"', '""');
      const fallback = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(shown) ? shown : `"${String(shown).replaceAll('"', '""')}"`;
      return `${open}<f>${escapeXml(`IFERROR(__xludf.DUMMYFUNCTION("${inner}"),`)}${escapeQuotes(fallback)})</f>${value}`;
    },
  );
};

const usesAny = (formula: string, custom: ReadonlySet<string>): boolean =>
  [...formula.matchAll(/([A-Za-z_][\w.]*)\s*\(/g)].some(([, name = ""]) => custom.has(name.toUpperCase()));

const addNames = (workbookXml: string, workbook: Workbook): string => {
  const names = Object.entries(workbook.data().namedRanges ?? {}).map(
    ([name, reference]) =>
      `<definedName name="${escapeXml(name)}">${escapeXml(absolute(workbook, reference))}</definedName>`,
  );
  if (names.length === 0) return workbookXml;
  if (workbookXml.includes("</definedNames>"))
    return workbookXml.replace("</definedNames>", () => `${names.join("")}</definedNames>`);
  return workbookXml.replace("</sheets>", () => `</sheets><definedNames>${names.join("")}</definedNames>`);
};

/** `Config!A3:C` → `'Config'!$A$3:$C$1000`: Excel knows no open ends in names. */
const absolute = (workbook: Workbook, reference: string): string => {
  const getters = workbook.getters();
  const range = getters.getRangeFromSheetXC(getters.getSheetIds()[0] ?? "", reference);
  const { top, left, bottom, right } = range.zone;
  const corner = (row: number, column: number) => `$${columnLetters(column + 1)}$${row + 1}`;
  return `${quoteTab(getters.getSheetName(range.sheetId))}!${corner(top, left)}:${corner(bottom, right)}`;
};

const escapeXml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** What is inside of <v> is escaped already. */
const escapeQuotes = (text: string): string => text.replaceAll('"', "&quot;");
