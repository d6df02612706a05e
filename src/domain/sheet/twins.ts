/** One partnership → the other rows that cannot be told from it: the same creator, market and campaign. */
import { type Rows, textOf } from "../cell.ts";
import { type Config, findMarket } from "../config/config.ts";
import { dayOrText } from "../day.ts";
import { sameName } from "../names.ts";
import type { Header } from "./header.ts";
import type { Partnership } from "./partnership.ts";

/** Rows of the sheet, counted from 1. */
export function twinsOf(
  partnership: Partnership,
  rows: Rows,
  { row: top, at }: Header,
  config: Config,
): readonly number[] {
  const { row, creator, market, campaign = "" } = partnership;
  return rows.flatMap((cells, index) => {
    const isOther = index > top && index + 1 !== row;
    if (!isOther || !sameName(textOf(cells[at.creator ?? 0]), creator)) return [];
    const isSame =
      findMarket(config, cells[at.market ?? 0])?.code === market?.code &&
      sameName(at.campaign === undefined ? "" : dayOrText(cells[at.campaign]), campaign);
    return isSame ? [index + 1] : [];
  });
}
