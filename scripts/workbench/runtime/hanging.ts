/** What hangs on cells and moves with them: notes, marks and protections. */
import type { Metadata, Protection, Side } from "./side.ts";
import type { Selection } from "./types.ts";

export type Shift = {
  readonly sheetId: string;
  readonly axis: "row" | "column";
  /** The first row or column that moves, and by how many; a negative count removes them. */
  readonly from: number;
  readonly count: number;
};

export type Move = {
  readonly from: Selection;
  readonly to: Pick<Selection, "sheetId" | "row" | "column">;
  /** Whole lines were moved: marks and protections go with them. Cut cells take their notes alone. */
  readonly withMarks: boolean;
};

export type Hanging = {
  readonly notes: readonly { readonly sheetId: string; readonly notes: Readonly<Record<string, string>> }[];
  readonly metadata: readonly Metadata[];
  readonly protections: readonly Protection[];
};

export const hangingOn = (side: Side): Hanging => ({
  notes: Object.entries(side.notes).map(([sheetId, notes]) => ({ sheetId, notes })),
  metadata: side.metadata,
  protections: side.protections,
});

/** Rows or columns were put in or taken out. */
export const shiftSide = (side: Side, shift: Shift): void => {
  side.notes[shift.sheetId] = notesMoved(side, shift.sheetId, (cell) => shifted(cell, shift));
  relocate(side, (where) => shifted(where, shift));
};

/** Cells were moved: what lay on their new place is gone. */
export const moveSide = (side: Side, { from, to, withMarks }: Move): void => {
  const target: Selection = { ...from, ...to };
  const taken = notesMoved(side, from.sheetId, (cell) => (isInside(cell, from) ? moved(cell, from, to) : undefined));
  side.notes[from.sheetId] = notesMoved(side, from.sheetId, (cell) => (isInside(cell, from) ? undefined : cell));
  const others = notesMoved(side, to.sheetId, (cell) => (isInside(cell, target) ? undefined : cell));
  side.notes[to.sheetId] = { ...others, ...taken };
  if (withMarks) relocate(side, (where) => (isInside(where, from) ? moved(where, from, to) : where));
};

/** Puts back what a change took away; what is there stays. */
export const restoreSide = (side: Side, lost: Hanging): void => {
  for (const { sheetId, notes } of lost.notes) side.notes[sheetId] = { ...notes, ...side.notes[sheetId] };
  side.metadata = restored(side.metadata, lost.metadata);
  side.protections = restored(side.protections, lost.protections);
};

/** Where cells are after that; undefined where they are gone. */
export const shifted = (where: Selection, shift: Shift): Selection | undefined => {
  if (where.sheetId !== shift.sheetId) return where;
  const [start, length] = shift.axis === "row" ? [where.row, where.rows] : [where.column, where.columns];
  const first = movedLine(start, shift);
  // Lines put in right behind do not belong to it.
  const after = shift.count > 0 ? movedLine(start + length - 1, shift) + 1 : movedLine(start + length, shift);
  if (after <= first) return undefined;
  return shift.axis === "row"
    ? { ...where, row: first, rows: after - first }
    : { ...where, column: first, columns: after - first };
};

const movedLine = (line: number, { from, count }: Shift): number => {
  if (line < from || (line === from && count < 0)) return line;
  return count > 0 ? line + count : Math.max(from, line + count);
};

const moved = (where: Selection, from: Selection, to: Move["to"]): Selection => ({
  ...where,
  sheetId: to.sheetId,
  row: where.row - from.row + to.row,
  column: where.column - from.column + to.column,
});

const isInside = (inner: Selection, outer: Selection): boolean =>
  inner.sheetId === outer.sheetId &&
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;

type Place = (where: Selection) => Selection | undefined;

const notesMoved = (side: Side, sheetId: string, place: Place): Record<string, string> =>
  Object.fromEntries(
    Object.entries(side.notes[sheetId] ?? {}).flatMap(([key, note]) => {
      const [row = 0, column = 0] = key.split(",").map(Number);
      const where = place({ sheetId, row, column, rows: 1, columns: 1 });
      return where ? [[`${where.row},${where.column}`, note]] : [];
    }),
  );

const relocate = (side: Side, place: Place): void => {
  side.metadata = side.metadata.flatMap((item) => {
    if (!item.where || item.place === "SHEET") return [item];
    const where = place(item.where);
    return where ? [{ ...item, where }] : [];
  });
  side.protections = side.protections.flatMap((item) => {
    if (item.kind === "SHEET") return [item];
    const where = place(item.where);
    return where ? [{ ...item, where }] : [];
  });
};

const restored = <Item extends { readonly id: unknown }>(present: readonly Item[], lost: readonly Item[]): Item[] => {
  const byId = new Map(lost.map((item) => [item.id, item]));
  const back = present.map((item) => byId.get(item.id) ?? item);
  return [...back, ...lost.filter(({ id }) => !present.some((item) => item.id === id))];
};
