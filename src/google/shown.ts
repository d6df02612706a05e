/** Numbers as their cells show them: "$400" and "4.5%" are plain numbers to Sheets, which keeps the sign in the format alone. */
import type { Cell } from "../domain/cell.ts";
import type { Table } from "../domain/sheets/table/table.ts";
import type { Sheet } from "./book.ts";

type Rows = readonly (readonly Cell[])[];

/**
 * A rate that shows a sign is taken as it is shown, so that dollars in a Russian row are not taken for rubles; a number
 * that shows a percent sign is a share, with all of its digits. One call for the tab; the same rows where nothing shows.
 */
export function asShown(sheet: Sheet, rows: Rows, tables: readonly Table[]): Rows {
  const first = Math.min(...tables.map(({ header }) => header + 1));
  const last = Math.max(...tables.map(({ end }) => end));
  const width = rows[0]?.length ?? 0;
  if (last <= first || !width) return rows;
  const money = new Set(
    tables.flatMap(({ columns }) =>
      columns.flatMap(({ at, meaning }) => (meaning === "rate" || meaning === "productValue" ? [at] : [])),
    ),
  );
  const shown = sheet.getRange(first + 1, 1, last - first, width).getDisplayValues();
  let changed = false;
  const result = rows.map((row, index) => {
    const display = shown[index - first];
    if (!display) return row;
    const cells = row.map((cell, at) => withSign(cell, display[at] ?? "", money.has(at)));
    if (cells.every((cell, at) => cell === row[at])) return row;
    changed = true;
    return cells;
  });
  return changed ? result : rows;
}

function withSign(cell: Cell, shown: string, isMoney: boolean): Cell {
  if (typeof cell !== "number") return cell;
  if (shown.endsWith("%")) return `${Number((cell * 100).toPrecision(12))}%`;
  return isMoney && /[^\d\s.,\u00a0\u202f−-]/.test(shown) ? shown : cell;
}
