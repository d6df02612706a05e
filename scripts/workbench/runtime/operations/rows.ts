/** The host's side of rows and columns that are out of sight, by a person's hand or by a filter. */
import type { Workbook } from "../workbook.ts";
import { read, write } from "./define.ts";
import type { Screen } from "./screen.ts";

type Row = { readonly sheetId: string; readonly row: number };
type Lines = {
  readonly sheetId: string;
  readonly axis: "ROW" | "COL";
  readonly first: number;
  readonly count: number;
};

export const rowOperations = (workbook: Workbook, { sight }: Screen) => ({
  /** Lines of a folded group are hidden as well, as at Google. */
  "lines.isHiddenByUser": read(({ sheetId, axis, first }: Lines): boolean =>
    workbook.getters().isHeaderHiddenByUser(sheetId, axis, first - 1),
  ),
  "rows.isHiddenByFilter": read(({ sheetId, row }: Row): boolean => {
    workbook.flush();
    const filtered = sight.filteredRows(sheetId);
    if (!filtered) throw new Error("the workbench has no Sheet.isRowHiddenByFilter in onEdit yet");
    return filtered.includes(row);
  }),
  "lines.hide": write(({ sheetId, axis, ...lines }: Lines) => {
    const elements = indexesOf(lines);
    if (workbook.getters().checkElementsIncludeAllVisibleHeaders(sheetId, axis, elements))
      throw new Error(`You can't hide all the ${namesOf[axis].many} of a sheet.`);
    workbook.queue({ type: "HIDE_COLUMNS_ROWS", sheetId, dimension: axis, elements });
  }),
  "lines.show": write(({ sheetId, axis, ...lines }: Lines) => {
    const getters = workbook.getters();
    const elements = indexesOf(lines);
    const isFolded = (index: number) =>
      axis === "ROW" ? getters.isRowFolded(sheetId, index) : getters.isColFolded(sheetId, index);
    if (elements.some(isFolded))
      throw new Error(
        `the workbench has no Sheet.${namesOf[axis].show} for ${namesOf[axis].many} of a folded group yet`,
      );
    workbook.queue({ type: "UNHIDE_COLUMNS_ROWS", sheetId, dimension: axis, elements });
  }),
  /** That there is a filter is the workbook's state; what it hides is a page's. */
  "rows.hasFilter": read(
    (sheetId: string): boolean =>
      workbook.getters().getFilters(sheetId).length > 0 || (sight.filteredRows(sheetId) ?? []).length > 0,
  ),
});

const namesOf = {
  ROW: { many: "rows", show: "showRows" },
  COL: { many: "columns", show: "showColumns" },
} as const;

/** Rows 4 and 5 → the engine's 3 and 4. */
const indexesOf = ({ first, count }: Pick<Lines, "first" | "count">): number[] =>
  Array.from({ length: count }, (_, index) => first - 1 + index);
