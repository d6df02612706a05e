/** RangeList: several ranges of one sheet, such as a person selects with Ctrl. */
import type { Selection } from "../types.ts";
import { call } from "./call.ts";
import { rangeAt } from "./range.ts";
import { strict } from "./strict.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** What a list does by having each of its ranges do it. */
const shared = [
  "breakApart",
  "clear",
  "clearContent",
  "clearDataValidations",
  "clearFormat",
  "clearNote",
  "setBackground",
  "setBorder",
  "setFontColor",
  "setFontLine",
  "setFontSize",
  "setFontStyle",
  "setFontWeight",
  "setFormula",
  "setHorizontalAlignment",
  "setNote",
  "setNumberFormat",
  "setValue",
  "setVerticalAlignment",
  "setWrap",
  "setWrapStrategy",
] as const satisfies readonly (keyof RangeList & keyof Range)[];

/** All that is selected, in the order of selection. */
export const activeRangeList = (): RangeList => rangeList(call("screen.selections"));

/** Throws as each of its ranges would. */
export const rangeList = (places: readonly Selection[]): RangeList => {
  const ranges = places.map((where) => rangeAt(where));
  const inEach =
    (name: (typeof shared)[number]) =>
    (...given: unknown[]): RangeList => {
      for (const range of ranges) (range[name] as (...given: unknown[]) => unknown)(...given);
      return self;
    };
  const self: RangeList = strict<RangeList>("RangeList", {
    ...(Object.fromEntries(shared.map((name) => [name, inEach(name)])) as Partial<RangeList>),
    getRanges: () => [...ranges],
    /** The last range becomes the active one. */
    activate: () => {
      const active = places.at(-1);
      if (active) call("screen.select", { ...active, earlier: places.slice(0, -1) });
      return self;
    },
  });
  return self;
};
