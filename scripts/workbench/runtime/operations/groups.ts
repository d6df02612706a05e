/** The host's side of groups of rows and columns that fold. */
import type { Workbook } from "../workbook.ts";
import { read, write } from "./define.ts";

export type Axis = "ROW" | "COL";
/** Lines count from 1, depths too. */
export type Group = {
  readonly axis: Axis;
  readonly sheetId: string;
  readonly first: number;
  readonly last: number;
  readonly depth: number;
  readonly isFolded: boolean;
};
type Lines = { readonly sheetId: string; readonly axis: Axis; readonly first: number; readonly last: number };
type Whole = Pick<Lines, "sheetId" | "axis">;
export type ControlPosition = "BEFORE" | "AFTER";

const DEEPEST = 8;

export const groupOperations = (workbook: Workbook, changed: () => void) => {
  const groups = ({ sheetId, axis }: Whole): Group[] =>
    workbook
      .getters()
      .getGroupsLayers(sheetId, axis)
      .flatMap((layer, index) =>
        layer.map(({ start, end, isFolded }) => ({
          sheetId,
          axis,
          first: start + 1,
          last: end + 1,
          depth: index + 1,
          isFolded: isFolded === true,
        })),
      );
  const depthAt = (whole: Whole, line: number): number =>
    Math.max(0, ...groups(whole).flatMap(({ first, last, depth }) => (first <= line && line <= last ? [depth] : [])));

  return {
    "groups.all": read(groups),
    "groups.depth": read(({ first, ...whole }: Lines): number => depthAt(whole, first)),
    /** A line that is eight deep already, or in no group, stays what it is, as at Google. */
    "groups.shift": write(({ sheetId, axis, first, last, delta }: Lines & { readonly delta: number }) => {
      for (let step = 0; step < Math.abs(delta); step++)
        for (const [start, end] of runsOf(first, last, (line) => canShift(depthAt({ sheetId, axis }, line), delta))) {
          const type = delta > 0 ? "GROUP_HEADERS" : "UNGROUP_HEADERS";
          const depth = depthAt({ sheetId, axis }, start);
          workbook.now({ type, sheetId, dimension: axis, start: start - 1, end: end - 1 });
          // The engine drops a group that has the very lines of another one.
          if (depthAt({ sheetId, axis }, start) === depth)
            throw new Error(`the workbench has no two groups of the same ${axis === "ROW" ? "rows" : "columns"} yet`);
        }
    }),
    "groups.fold": write(({ sheetId, axis, first, last, isFolded }: Group) => {
      const type = isFolded ? "FOLD_HEADER_GROUP" : "UNFOLD_HEADER_GROUP";
      workbook.now({ type, sheetId, dimension: axis, start: first - 1, end: last - 1 });
    }),
    "groups.foldAll": write(({ sheetId, axis, isFolded }: Whole & { readonly isFolded: boolean }) => {
      const type = isFolded ? "FOLD_ALL_HEADER_GROUPS" : "UNFOLD_ALL_HEADER_GROUPS";
      workbook.now({ type, sheetId, dimension: axis });
    }),
    "groups.control": read(
      ({ sheetId, axis }: Whole): ControlPosition => workbook.side.groupControls[sheetId]?.[axis] ?? "AFTER",
    ),
    /** The grid draws its toggles before a group, whatever was asked for. */
    "groups.setControl": write(({ sheetId, axis, position }: Whole & { readonly position: ControlPosition }) => {
      workbook.side.groupControls[sheetId] = { ...workbook.side.groupControls[sheetId], [axis]: position };
      changed();
    }),
  };
};

const canShift = (depth: number, delta: number): boolean => (delta > 0 ? depth < DEEPEST : depth > 0);

/** Lines 3 to 9 without 5 → [3, 4] and [6, 9] */
const runsOf = (first: number, last: number, isIn: (line: number) => boolean): [number, number][] => {
  const runs: [number, number][] = [];
  for (let line = first; line <= last; line++) {
    if (!isIn(line)) continue;
    const open = runs.at(-1);
    if (open && open[1] === line - 1) open[1] = line;
    else runs.push([line, line]);
  }
  return runs;
};
