/** What the host refuses where somebody else's protection covers it. */
import { isClosedTo, type Protection, type Side } from "../side.ts";
import type { Selection } from "../types.ts";

type Lines = { sheetId: string; axis: "ROW" | "COL"; first: number; count: number };
type Insertion = { sheetId: string; axis: "ROW" | "COL"; after: number };
type Reach = {
  readonly sheetId: string;
  /** Undefined: it asks for the sheet, whatever its cells are. */
  readonly cells?: Omit<Selection, "sheetId">;
};

/** Throws in Google's words; a protection that only warns lets a script through. */
export const refuseClosed = ({ protections }: Side, user: string, operation: string, payload: never): void => {
  const closed = protections.filter((protection) => isClosedTo(protection, user) && !protection.warningOnly);
  if (closed.length === 0) return;
  const reach = reaches[operation]?.(payload);
  const isRefused = reach
    ? closed.some((protection) => covers(protection, reach))
    : changesProtection.has(operation) && closed.some(({ id }) => id === idOf(payload));
  if (isRefused)
    throw new Error(
      "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
    );
};

const changesProtection: ReadonlySet<string> = new Set(["protection.update", "protection.remove"]);

const idOf = (payload: unknown): string => (typeof payload === "string" ? payload : (payload as { id: string }).id);

const inWhere = ({ where }: { where: Selection }): Reach => ({ sheetId: where.sheetId, cells: where });
const itself = (where: Selection): Reach => ({ sheetId: where.sheetId, cells: where });
const onSheet = ({ sheetId }: { sheetId: string }): Reach => ({ sheetId });
const sheet = (sheetId: string): Reach => ({ sheetId });
const EVERYTHING = { row: 1, column: 1, rows: Number.MAX_SAFE_INTEGER, columns: Number.MAX_SAFE_INTEGER };

const reaches: Readonly<Record<string, (payload: never) => Reach>> = {
  "cells.write": inWhere,
  "cells.writeFormulas": inWhere,
  "cells.writeTexts": inWhere,
  "cells.clear": inWhere,
  "cells.setNumberFormats": inWhere,
  "cells.copy": ({ to }: { to: Selection }) => itself(to),
  "cells.merge": itself,
  "cells.unmerge": itself,
  "looks.set": inWhere,
  "looks.borders": inWhere,
  "notes.set": inWhere,
  "notes.clear": itself,
  "validation.set": inWhere,
  "sheets.deleteLines": ({ sheetId, axis, first, count }: Lines) => ({ sheetId, cells: span(axis, first, count) }),
  "sheets.moveLines": ({ sheetId, axis, first, count }: Lines) => ({ sheetId, cells: span(axis, first, count) }),
  // Between two protected lines, not beside them.
  "sheets.insertLines": ({ sheetId, axis, after }: Insertion) => ({ sheetId, cells: span(axis, after + 0.5, 0) }),
  "sheets.delete": (sheetId: string) => ({ sheetId, cells: EVERYTHING }),
  "sheets.rename": onSheet,
  "sheets.hide": sheet,
  "sheets.show": sheet,
  "sheets.color": onSheet,
  "sheets.gridlines": onSheet,
  "sheets.freeze": onSheet,
  "sheets.resize": onSheet,
  "lines.hide": onSheet,
  "lines.show": onSheet,
  "groups.shift": onSheet,
  "charts.insert": onSheet,
  "charts.update": onSheet,
  "charts.remove": onSheet,
  "conditional.set": onSheet,
};

const span = (axis: "ROW" | "COL", first: number, count: number): Omit<Selection, "sheetId"> =>
  axis === "ROW" ? { ...EVERYTHING, row: first, rows: count } : { ...EVERYTHING, column: first, columns: count };

const covers = ({ kind, where }: Protection, { sheetId, cells }: Reach): boolean => {
  if (where.sheetId !== sheetId) return false;
  if (kind === "SHEET") return true;
  return (
    cells !== undefined &&
    cells.row <= where.row + where.rows - 1 &&
    where.row <= cells.row + Math.max(0, cells.rows - 1) &&
    cells.column <= where.column + where.columns - 1 &&
    where.column <= cells.column + Math.max(0, cells.columns - 1)
  );
};
