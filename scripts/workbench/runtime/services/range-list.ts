/** RangeList: several ranges of one sheet, such as a person selects with Ctrl. */
import type { Selection } from "../types.ts";
import { call } from "./call.ts";
import { rangeAt } from "./range.ts";
import { strict } from "./strict.ts";

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** All that is selected, in the order of selection. */
export const activeRangeList = (): RangeList => rangeList(call("screen.selections"));

/** Throws as each of its ranges would. */
export const rangeList = (places: readonly Selection[]): RangeList => {
  const ranges = places.map(rangeAt);
  const self: RangeList = strict<RangeList>("RangeList", {
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
