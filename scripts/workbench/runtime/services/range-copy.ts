/** Range: copies of it elsewhere. */
import type { CopyKind } from "../operations/copies.ts";
import type { Selection } from "../types.ts";
import { call } from "./call.ts";
import { rangeAt } from "./range.ts";
import { nameOf, placeOf } from "./tags.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Options = { readonly formatOnly?: boolean; readonly contentsOnly?: boolean };

const kinds: readonly CopyKind[] = ["PASTE_NORMAL", "PASTE_FORMAT", "PASTE_FORMULA", "PASTE_VALUES"];

export const copyMembers = (from: Selection): Partial<Range> => ({
  copyTo: (destination: Range, how: unknown = {}, transposed: boolean = false) => {
    const kind = kindOf(how);
    const to = landing(from, placeOf(destination), transposed);
    rangeAt(to);
    call("cells.copy", { from, to, kind, transposed });
  },
});

const kindOf = (how: unknown): CopyKind => {
  const { formatOnly, contentsOnly } = how as Options;
  if (formatOnly) return "PASTE_FORMAT";
  if (contentsOnly) return "PASTE_VALUES";
  const name = nameOf(how);
  const kind = name === "[object Object]" ? "PASTE_NORMAL" : kinds.find((each) => each === name);
  if (!kind) throw new Error(`the workbench has no Range.copyTo with ${name} yet`);
  return kind;
};

/** The destination's first cell says where, its size how often: as many whole copies as fit, one at least. */
const landing = (from: Selection, to: Selection, transposed: boolean): Selection => {
  const [rows, columns] = transposed ? [from.columns, from.rows] : [from.rows, from.columns];
  return {
    ...to,
    rows: rows * Math.max(1, Math.floor(to.rows / rows)),
    columns: columns * Math.max(1, Math.floor(to.columns / columns)),
  };
};
