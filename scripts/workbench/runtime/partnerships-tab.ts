/** The tab that is meant where none is named: the first one whose head names a creator and a market. */
import { findHeader, HEADER_ROWS } from "../../../src/domain/sheets/header.ts";
import { sheetInfos } from "./operations/sheets.ts";
import { mapCells, type Workbook } from "./workbook.ts";

/** Its name; the first tab's where no tab has such a head. */
export const partnershipsTab = (workbook: Workbook): string => {
  const sheets = sheetInfos(workbook);
  const found = sheets.find(({ sheetId, rows, columns }) => {
    const getters = workbook.getters();
    const head = { sheetId, row: 1, column: 1, rows: Math.min(HEADER_ROWS, rows), columns };
    return findHeader(mapCells(head, (position) => getters.getEvaluatedCell(position).value ?? "")) !== undefined;
  });
  return (found ?? sheets[0])?.name ?? "";
};
