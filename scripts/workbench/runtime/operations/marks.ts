/** The host's side of developer metadata and protections. */
import { isClosedTo, type Metadata, nextId, type Protection } from "../side.ts";
import type { Selection } from "../types.ts";
import type { Workbook } from "../workbook.ts";
import { read, write } from "./define.ts";

export const markOperations = (workbook: Workbook, user: () => string, changed: () => void) => {
  const { side } = workbook;
  const isThere = ({ sheetId }: Selection): boolean => workbook.getters().tryGetSheet(sheetId) !== undefined;
  /** Marks are on whole lines, however large the sheet has become. */
  const whole = (place: Metadata["place"], where: Selection): Selection => {
    const rows = workbook.getters().getNumberRows(where.sheetId);
    const columns = workbook.getters().getNumberCols(where.sheetId);
    return {
      ...where,
      ...(place === "ROW" ? {} : { row: 1, rows }),
      ...(place === "COLUMN" ? {} : { column: 1, columns }),
    };
  };
  return {
    /** Those of a sheet that is gone wait in case it comes back by undo. */
    "metadata.all": read((): Metadata[] =>
      side.metadata.flatMap((item) => {
        if (!item.where) return [item];
        return isThere(item.where) ? [{ ...item, where: whole(item.place, item.where) }] : [];
      }),
    ),
    "metadata.add": write((metadata: Omit<Metadata, "id">) => {
      side.metadata.push({ ...metadata, id: nextId(side) });
      changed();
    }),
    "metadata.update": write(({ id, ...change }: Pick<Metadata, "id"> & Partial<Metadata>) => {
      side.metadata = side.metadata.map((item) => (item.id === id ? { ...item, ...change } : item));
      changed();
    }),
    "metadata.remove": write((id: number) => {
      side.metadata = side.metadata.filter((item) => item.id !== id);
      changed();
    }),
    "protection.all": read((): Protection[] =>
      side.protections
        .filter(({ where }) => isThere(where))
        .map((protection) => ({ ...protection, closed: isClosedTo(protection, user()) })),
    ),
    "protection.add": write(({ kind, where }: { kind: Protection["kind"]; where: Selection }): Protection => {
      const same = side.protections.find(
        (item) => item.kind === "SHEET" && kind === "SHEET" && item.where.sheetId === where.sheetId,
      );
      if (same) return same;
      const made = { id: `protection-${nextId(side)}`, kind, where, description: "", warningOnly: false };
      side.protections.push(made);
      changed();
      return made;
    }),
    "protection.update": write(({ id, ...change }: Pick<Protection, "id"> & Partial<Protection>) => {
      side.protections = side.protections.map((item) => (item.id === id ? { ...item, ...change } : item));
      changed();
    }),
    "protection.remove": write((id: string) => {
      side.protections = side.protections.filter((item) => item.id !== id);
      changed();
    }),
  };
};
