/** Sheet and Range: groups of rows and columns that fold. */
import type { Axis, ControlPosition, Group as GroupInfo } from "../operations/groups.ts";
import type { Selection } from "../types.ts";
import { call, exception } from "./call.ts";
import { rangeAt } from "./range.ts";
import { sheetInfo } from "./sheet.ts";
import { checkLines } from "./sheet-lines.ts";
import { strict } from "./strict.ts";
import { enumeration, nameOf } from "./tags.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Group = GoogleAppsScript.Spreadsheet.Group;
type Position = GoogleAppsScript.Spreadsheet.GroupControlTogglePosition;

const words = { ROW: "row", COL: "column" } as const;

export const groupMembers = (sheetId: string, self: () => Sheet): Partial<Sheet> => {
  const depthAt = (axis: Axis) => (line: number) => {
    checkLines(sheetId, axis, line, 1);
    return call("groups.depth", { sheetId, axis, first: line, last: line });
  };
  const groupAt = (axis: Axis) => (line: number, depth: number) => {
    checkLines(sheetId, axis, line, 1);
    const found = call("groups.all", { sheetId, axis }).find(
      (each) => each.depth === depth && each.first <= line && line <= each.last,
    );
    if (!found) throw exception(`A ${words[axis]} group does not exist at index ${line} and group depth ${depth}.`);
    return group(found);
  };
  const foldAll = (axis: Axis, isFolded: boolean) => () => {
    call("groups.foldAll", { sheetId, axis, isFolded });
    return self();
  };
  const control = (axis: Axis) => () => positions()[call("groups.control", { sheetId, axis })];
  const setControl = (axis: Axis) => (position: Position) => {
    call("groups.setControl", { sheetId, axis, position: nameOf(position) as ControlPosition });
    return self();
  };
  return {
    getRowGroup: groupAt("ROW"),
    getColumnGroup: groupAt("COL"),
    getRowGroupDepth: depthAt("ROW"),
    getColumnGroupDepth: depthAt("COL"),
    collapseAllRowGroups: foldAll("ROW", true),
    expandAllRowGroups: foldAll("ROW", false),
    collapseAllColumnGroups: foldAll("COL", true),
    expandAllColumnGroups: foldAll("COL", false),
    getRowGroupControlPosition: control("ROW"),
    getColumnGroupControlPosition: control("COL"),
    setRowGroupControlPosition: setControl("ROW"),
    setColumnGroupControlPosition: setControl("COL"),
  };
};

export const groupDepthMembers = (where: Selection, self: () => Range): Partial<Range> => {
  const shift = (axis: Axis) => (delta: number) => {
    const { sheetId } = where;
    const [first, count] = axis === "ROW" ? [where.row, where.rows] : [where.column, where.columns];
    const last = first + count - 1;
    checkControl(sheetId, axis, first, last);
    call("groups.shift", { sheetId, axis, first, last, delta });
    return self();
  };
  return { shiftRowGroupDepth: shift("ROW"), shiftColumnGroupDepth: shift("COL") };
};

/** The line next to a group holds its toggle, so the first or the last one of a sheet is in none. */
const checkControl = (sheetId: string, axis: Axis, first: number, last: number): void => {
  const { rows, columns } = sheetInfo(sheetId);
  const isBefore = call("groups.control", { sheetId, axis }) === "BEFORE";
  if (isBefore ? first === 1 : last === (axis === "ROW" ? rows : columns))
    throw exception(`You can't group the ${isBefore ? "first" : "last"} ${words[axis]} of a sheet.`);
};

const group = (info: GroupInfo): Group => {
  const { sheetId, axis, first, last, depth } = info;
  const fold = (isFolded: boolean) => (): Group => {
    call("groups.fold", { ...info, isFolded });
    return self;
  };
  const self: Group = strict<Group>("Group", {
    collapse: fold(true),
    expand: fold(false),
    isCollapsed: () => call("groups.all", { sheetId, axis }).some((each) => isSame(each, info) && each.isFolded),
    getDepth: () => depth,
    getRange: () => rangeAt(linesOf(info)),
    getControlIndex: () => (call("groups.control", { sheetId, axis }) === "BEFORE" ? first - 1 : last + 1),
    remove: () => {
      call("groups.shift", { sheetId, axis, first, last, delta: -1 });
    },
  });
  return self;
};

const isSame = (one: GroupInfo, other: GroupInfo): boolean =>
  one.first === other.first && one.last === other.last && one.depth === other.depth;

const linesOf = ({ sheetId, axis, first, last }: GroupInfo): Selection => {
  const { rows, columns } = sheetInfo(sheetId);
  const count = last - first + 1;
  return axis === "ROW"
    ? { sheetId, row: first, rows: count, column: 1, columns }
    : { sheetId, row: 1, rows, column: first, columns: count };
};

const positions = () =>
  enumeration<typeof GoogleAppsScript.Spreadsheet.GroupControlTogglePosition>("GroupControlTogglePosition");
