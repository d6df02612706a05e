/** Creators with a partnership on its way → whose check-in is due, the longest overdue first. */
import type { Config } from "../config/config.ts";
import { type Day, daysBetween } from "../day.ts";
import type { Creator } from "../people/creator.ts";
import { creatorFinder } from "../people/identity.ts";
import { nextAfter } from "../people/readCreators.ts";
import { marketOfRow } from "../people/rowCells.ts";
import { isOff, isOut } from "../sheets/isOut.ts";
import type { Partnership } from "../sheets/partnership.ts";

export type CheckInDue = {
  readonly creator: Creator;
  /** Those that are on their way. */
  readonly partnerships: readonly Partnership[];
  /** Undefined where nobody noted one. */
  readonly last?: Day;
  /** Undefined where there was none yet: it is due as it is. */
  readonly due?: Day;
  readonly overdueBy: number;
};

/** Where Config's market has no rhythm and the creator no day, nothing is due. */
export function checkInsDue(
  creators: readonly Creator[],
  partnerships: readonly Partnership[],
  config: Config,
  today: Day,
): readonly CheckInDue[] {
  const find = creatorFinder(creators);
  const active = new Map<Creator, Partnership[]>();
  for (const one of partnerships) {
    const creator = isActive(one, today) ? find({ name: one.creator, market: one.market?.code }) : undefined;
    if (creator) active.set(creator, [...(active.get(creator) ?? []), one]);
  }
  return [...active]
    .flatMap(([creator, own]) => {
      const { lastCheckIn } = creator;
      const market = own[0]?.market ?? marketOfRow(creator.markets, config);
      const due = creator.nextCheckIn ?? nextAfter(lastCheckIn, market);
      const isFirst = due === undefined && lastCheckIn === undefined && Boolean(market?.values.checkInEveryDays);
      if (due === undefined ? !isFirst : due > today) return [];
      return [
        {
          creator,
          partnerships: own,
          ...(lastCheckIn ? { last: lastCheckIn } : {}),
          ...(due ? { due } : {}),
          overdueBy: due ? daysBetween(due, today) : 0,
        },
      ];
    })
    .sort((one, other) => other.overdueBy - one.overdueBy || one.creator.row - other.creator.row);
}

/** A partnership that is over for longer than this needs no more talk. */
const AFTERWARDS_DAYS = 31;

/** On its way, or out and not long ago, or not paid yet. */
export function isActive(partnership: Partnership, today: Day): boolean {
  if (isOff(partnership)) return false;
  if (!isOut(partnership, today)) return true;
  const { postedOn, month } = partnership;
  const since = postedOn ?? (month && `${month}-28`);
  return since === undefined || daysBetween(since, today) <= AFTERWARDS_DAYS;
}
