/** Range: notes on its cells. */
import type { Selection } from "../types.ts";
import { call } from "./call.ts";
import { checkShape, filled } from "./values.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

export const noteMembers = (where: Selection, self: () => Range): Partial<Range> => {
  const write = (notes: (string | null)[][]): Range => {
    checkShape(notes, where.rows, where.columns);
    call("notes.set", { where, notes: notes.map((row) => row.map((note) => note ?? "")) });
    return self();
  };
  return {
    getNotes: () => call("notes.get", where),
    getNote: () => call("notes.get", { ...where, rows: 1, columns: 1 })[0]?.[0] ?? "",
    setNotes: write,
    setNote: (note: string | null) => write(filled(note, where.rows, where.columns)),
    clearNote: () => {
      call("notes.clear", where);
      return self();
    },
  };
};
