/** One partnership → the other rows that cannot be told from it: the same creator, market and campaign. */
import { type Rows, textOf } from "../cell.ts";
import { type Config, findMarket } from "../config/config.ts";
import { dayOrText } from "../day.ts";
import { sameName } from "../names.ts";
import type { Header } from "./header.ts";
import type { DayOf, Partnership } from "./partnership.ts";

/** Rows of the sheet, counted from 1; `kept` is the campaign of a row that names none. */
export function twinsOf(
  { row, creator, market, campaign }: Partnership,
  rows: Rows,
  { row: top, at }: Header,
  config: Config,
  kept: string,
  dayOfDate: DayOf,
): readonly number[] {
  return rows.flatMap((cells, index) => {
    const isOther = index > top && index + 1 !== row;
    if (!isOther || !sameName(textOf(cells[at.creator ?? 0]), creator)) return [];
    const isSame =
      findMarket(config, cells[at.market ?? 0])?.code === market?.code &&
      sameName((at.campaign !== undefined && dayOrText(cells[at.campaign], dayOfDate)) || kept, campaign ?? kept);
    return isSame ? [index + 1] : [];
  });
}
