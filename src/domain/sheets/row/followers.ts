/** The columns of followers of a row → the followers of the account, or the accounts, that its figures are of. */
import type { Cell } from "../../cell.ts";
import type { TableColumn } from "../table/table.ts";
import { readFigure } from "./figure.ts";
import type { FigureDraft, FiguresOf } from "./figures.ts";
import { exactSum } from "./sums.ts";

/**
 * The followers of the account that the figures are of: the row's platform says which of several, or the platform whose
 * figures are filled in; where figures of several platforms are added up, so are their followers.
 */
export function settleFollowers(
  list: readonly TableColumn[],
  row: readonly Cell[],
  { market, platform }: FiguresOf,
  draft: FigureDraft,
): void {
  const read = list.map((column) => ({ column, figure: readFigure(row[column.at], column, "followers", market) }));
  draft.doubts.push(...read.flatMap(({ figure }) => figure.doubts ?? []));
  const known = read.filter(({ figure }) => figure.value !== undefined && figure.value > 0);
  const of = (name: string | undefined) => known.find(({ column }) => column.heading.platform === name);
  const told = Object.keys(draft.byPlatform);
  const names = told.length ? told : platform ? [platform] : [];
  const own = names.flatMap((name) => of(name) ?? []);
  const whole = of(undefined);
  const isOnly = !told.length && known.length === 1;
  const chosen = own.length && own.length === names.length ? own : whole ? [whole] : isOnly ? known : [];
  if (!chosen.length) return;
  draft.from.followers = chosen.map(({ column }) => column);
  draft.metrics.followers = exactSum(chosen.map(({ figure }) => figure.value ?? 0));
}
