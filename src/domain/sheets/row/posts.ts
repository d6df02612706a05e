/** Rows in their order → deals: a row without a rate of its own, of the same creator and campaign, is a further post. */
import { isBlank } from "../../cell.ts";
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
  const hasOwnTerms = !isBlank(read.rate.cell) || !isBlank(read.kpisCell);
  if (hasOwnTerms || !read.row.creator) return undefined;
  if (read.row.inherits) return last;
  const deal = byName.get(nameOf(read));
  const [first] = deal ?? [];
  if (!deal || !first || isBlank(first.rate.cell)) return undefined;
  const isOfMonth = [first.dated.month, undefined].includes(read.dated.month);
  return isOfMonth || deal === last ? deal : undefined;
}

const nameOf = ({ row, campaign }: RowRead): string =>
  [foldedName(row.creator), row.market.market?.code ?? row.market.name, foldedName(campaign ?? "")].join("|");
