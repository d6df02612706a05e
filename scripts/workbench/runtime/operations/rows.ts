/** The host's side of rows that are out of sight, by a person's hand or by a filter. */
import type { Workbook } from "../workbook.ts";
import { read, write } from "./define.ts";
import type { Screen } from "./screen.ts";

type Row = { readonly sheetId: string; readonly row: number };
type Rows = { readonly sheetId: string; readonly first: number; readonly count: number };

export const rowOperations = (workbook: Workbook, { sight }: Screen) => ({
  /** Rows of a folded group are hidden as well, as at Google. */
  "rows.isHiddenByUser": read(({ sheetId, row }: Row): boolean =>
    workbook.getters().isRowHiddenByUser(sheetId, row - 1),
  ),
  "rows.isHiddenByFilter": read(({ sheetId, row }: Row): boolean => {
    workbook.flush();
    const filtered = sight.filteredRows(sheetId);
    if (!filtered) throw new Error("the workbench has no Sheet.isRowHiddenByFilter in onEdit yet");
    return filtered.includes(row);
  }),
  "rows.hide": write(({ sheetId, ...rows }: Rows) => {
    const getters = workbook.getters();
    const elements = indexesOf(rows);
    if (getters.checkElementsIncludeAllVisibleHeaders(sheetId, "ROW", elements))
      throw new Error("You can't hide all the rows of a sheet.");
    workbook.queue({ type: "HIDE_COLUMNS_ROWS", sheetId, dimension: "ROW", elements });
  }),
  "rows.show": write(({ sheetId, ...rows }: Rows) => {
    const getters = workbook.getters();
    const elements = indexesOf(rows);
    if (elements.some((row) => getters.isRowFolded(sheetId, row)))
      throw new Error("the workbench has no Sheet.showRows for rows of a folded group yet");
    workbook.queue({ type: "UNHIDE_COLUMNS_ROWS", sheetId, dimension: "ROW", elements });
  }),
  /** That there is a filter is the workbook's state; what it hides is a page's. */
  "rows.hasFilter": read(
    (sheetId: string): boolean =>
      workbook.getters().getFilters(sheetId).length > 0 || (sight.filteredRows(sheetId) ?? []).length > 0,
  ),
});

/** Rows 4 and 5 → the engine's 3 and 4. */
const indexesOf = ({ first, count }: Omit<Rows, "sheetId">): number[] =>
  Array.from({ length: count }, (_, index) => first - 1 + index);
