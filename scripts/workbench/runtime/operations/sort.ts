/** The host's side of Range.sort. */
import type { EngineCommand } from "../engine.ts";
import type { Selection } from "../types.ts";
import { type Workbook, zoneOf } from "../workbook.ts";
import { write } from "./define.ts";

export const sortOperations = (workbook: Workbook) => ({
  /** Formulas go with their rows, as the engine does for a person; `column` counts from 1. */
  "cells.sort": write(({ where, column, ascending }: { where: Selection; column: number; ascending: boolean }) => {
    workbook.flush(); // the engine sorts by what it has computed, so what was written has to be in
    workbook.now({
      type: "SORT_CELLS",
      sheetId: where.sheetId,
      col: column - 1,
      row: where.row - 1,
      zone: zoneOf(where),
      sortDirection: ascending ? "asc" : "desc",
      sortOptions: { sortHeaders: true },
    } as unknown as EngineCommand);
  }),
});
