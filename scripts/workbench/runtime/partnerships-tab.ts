/** The tab that is meant where none is named: the first one with a table of partnerships. */
import { findTables } from "../../../src/domain/sheets/table/find.ts";
import { sheetInfos } from "./operations/sheets.ts";
import { mapCells, type Workbook } from "./workbook.ts";

/** So far down a table's headings are looked for. */
const ROWS = 60;

/** Its name; the first tab's where no tab has such a table. */
export const partnershipsTab = (workbook: Workbook): string => {
  const sheets = sheetInfos(workbook);
  const found = sheets.find(({ sheetId, rows, columns }) => {
    const getters = workbook.getters();
    const head = { sheetId, row: 1, column: 1, rows: Math.min(ROWS, rows), columns };
    return findTables(mapCells(head, (position) => getters.getEvaluatedCell(position).value ?? "")).length > 0;
  });
  return (found ?? sheets[0])?.name ?? "";
};
