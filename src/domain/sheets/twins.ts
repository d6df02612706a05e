/** One partnership → the other rows that cannot be told from it: the same creator, market and campaign. */
import { sameName } from "../names.ts";
import type { Partnership } from "./partnership.ts";

/** Rows of the same tab, counted from 1; `kept` is the campaign of a row that names none. */
export const twinsOf = (
  { row, creator, market, campaign, tab }: Partnership,
  all: readonly Partnership[],
  kept: string,
): readonly number[] =>
  all
    .filter(
      (other) =>
        other.tab.id === tab.id &&
        other.row !== row &&
        other.market?.code === market?.code &&
        sameName(other.creator, creator) &&
        sameName(other.campaign ?? kept, campaign ?? kept),
    )
    .map((other) => other.row);

/** Partnerships that stand on two tabs: the same creator, market, campaign, date and amount. */
export function doubledOf(all: readonly Partnership[]): readonly (readonly [Partnership, Partnership])[] {
  const known = new Map<string, Partnership>();
  const pairs: (readonly [Partnership, Partnership])[] = [];
  for (const one of all) {
    const { creator, market, campaign = "", postedOn, month = "", rate } = one;
    if (!creator || rate.amount === undefined) continue;
    const name = [creator, market?.code ?? "", campaign, postedOn ?? month, rate.amount].join("|").toLowerCase();
    const other = known.get(name);
    if (!other) known.set(name, one);
    else if (other.tab.id !== one.tab.id) pairs.push([other, one]);
  }
  return pairs;
}

/** The markets in which a row's campaign runs: those of the rows that name it, or of all rows where it names none. */
export const campaignMarkets = ({ campaign }: Partnership, all: readonly Partnership[]): readonly string[] => [
  ...new Set(
    all.flatMap((other) =>
      other.market && (campaign === undefined || sameName(other.campaign ?? "", campaign)) ? other.market.code : [],
    ),
  ),
];
