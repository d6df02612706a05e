/** How far the cells of a sheet reach: looks without content far out are dropped, content there is told. */
import { columnNumber } from "../a1.ts";
import { checkExtent, fits } from "./limits.ts";

/** Cells must say where they are. Throws one sentence where what they hold makes the tab too large. */
export const withinLimits = (sheetXml: string, tab: string, file: string): string => {
  const all = extentOf(sheetXml, () => true);
  if (fits(all.rows, all.columns)) return sheetXml;
  const used = extentOf(sheetXml, hasContent);
  checkExtent(file, tab, used.rows, used.columns);
  const isFarOut = (attributes: string) => {
    const { row, column } = placeIn(attributes);
    return row > used.rows || column > used.columns;
  };
  return sheetXml
    .replace(cells, (cell, attributes: string) => (isFarOut(attributes) ? "" : cell))
    .replace(/<row\b([^>]*?)(?:\/>|>\s*<\/row>)/g, (row, attributes: string) =>
      Number(/\sr="(\d+)"/.exec(attributes)?.[1] ?? 0) > used.rows ? "" : row,
    );
};

const cells = /<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g;

type Extent = { readonly rows: number; readonly columns: number };

const extentOf = (sheetXml: string, counts: (inner: string) => boolean): Extent => {
  let [rows, columns] = [0, 0];
  for (const [, attributes = "", inner = ""] of sheetXml.matchAll(cells)) {
    if (!counts(inner)) continue;
    const { row, column } = placeIn(attributes);
    rows = Math.max(rows, row);
    columns = Math.max(columns, column);
  }
  return { rows, columns };
};

const hasContent = (inner: string): boolean => /<(f|v|is)\b/.test(inner);

const placeIn = (attributes: string): { row: number; column: number } => {
  const [, letters = "", row = "0"] = /\sr="([A-Z]+)(\d+)"/.exec(attributes) ?? [];
  return { row: Number(row), column: letters === "" ? 0 : columnNumber(letters) };
};
