/** Rows in their order → deals: a row without a rate of its own, of the same creator and campaign, is a further post. */
import { type Cell, isBlank, textOf } from "../../cell.ts";
import { foldedName } from "../../names.ts";
import type { RowRead } from "./read.ts";

/** Each group begins with the row that has the rate. */
export function grouped(rows: readonly RowRead[]): readonly (readonly RowRead[])[] {
  const deals: RowRead[][] = [];
  const byName = new Map<string, RowRead[]>();
  let last: RowRead[] | undefined;
  for (const read of rows) {
    const deal = dealAbove(read, last, byName);
    if (deal) deal.push(read);
    else {
      last = [read];
      deals.push(last);
      byName.set(nameOf(read), last);
    }
    if (deal) last = deal;
  }
  return deals;
}

function dealAbove(
  read: RowRead,
  last: RowRead[] | undefined,
  byName: ReadonlyMap<string, RowRead[]>,
): RowRead[] | undefined {
  if (hasOwnRate(read) || !read.row.creator) return undefined;
  if (read.row.inherits) return isOfDeal(read, last?.[0]) ? last : undefined;
  const deal = byName.get(nameOf(read));
  const [first] = deal ?? [];
  if (!deal || !first || !hasOwnRate(first)) return undefined;
  const isOfMonth = [first.dated.month, undefined].includes(read.dated.month);
  return isOfMonth || deal === last ? deal : undefined;
}

/** A dash, "incl." and the like say that the rate above pays for this post, too; "TBD" is a rate to come. */
const hasOwnRate = ({ rate: { cell } }: RowRead): boolean => isOwnRate(cell);
export const isOwnRate = (cell: Cell): boolean => !isBlank(cell) && !INCLUDED.test(textOf(cell));

const INCLUDED =
  /^(?:[-–—]+|incl(?:\.|uded)?|in (?:the )?(?:package|deal|bundle)|same|see above|as above|вкл(?:\.|юч[её]но)?|включ[её]н\p{L}*|в пакете|входит(?: в пакет)?|там же|см\.? ?выше|inkl(?:\.|usive)?|enthalten|siehe oben|inclu[ií]d[oa]|incluso|″|"|'')$/iu;

/** Under a merged creator, too, another market or campaign is another deal. */
const isOfDeal = (read: RowRead, first: RowRead | undefined): boolean =>
  first !== undefined && nameOf({ ...read, campaign: read.campaign ?? first.campaign }) === nameOf(first);

const nameOf = ({ row, campaign }: Pick<RowRead, "row" | "campaign">): string =>
  [foldedName(row.creator), row.market.market?.code ?? row.market.name, foldedName(campaign ?? "")].join("|");
