/** What the host refuses in a column to which a Google Table gives a type. */
import type { Side } from "../side.ts";
import type { Selection } from "../types.ts";

/**
 * Throws in Google's words for a drop-down anywhere in the column, and for a new text in its heading. That the first is
 * refused many public scripts say; of the second there are reports alone. The columns stay where they were at the start.
 */
export const refuseTyped = ({ typedColumns }: Side, operation: string, payload: never): void => {
  const where = guarded.has(operation) ? (payload as { where: Selection }).where : undefined;
  if (!where || !typedColumns.some((column) => reaches(column, where, operation))) return;
  throw new Error("This operation is not allowed on cells in typed columns.");
};

const guarded: ReadonlySet<string> = new Set(["validation.set", "cells.write"]);

const reaches = (column: Side["typedColumns"][number], where: Selection, operation: string): boolean =>
  column.sheetId === where.sheetId &&
  where.column <= column.column &&
  column.column < where.column + where.columns &&
  (operation === "validation.set" || where.row === 1);
