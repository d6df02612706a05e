/** Check-ins that were written down in Activity → when each creator was last talked to, and when the next talk is due. */
import { compact } from "../compact.ts";
import type { Config } from "../config/config.ts";
import type { Day } from "../day.ts";
import type { Creator } from "../people/creator.ts";
import { creatorFinder } from "../people/identity.ts";
import { nextAfter } from "../people/readCreators.ts";
import { marketOfRow } from "../people/rowCells.ts";
import type { Activity } from "../process/types.ts";

/**
 * The later one counts, whether it stands in Creators or in Activity. A call that is written down for a day to come is
 * the next one; else a day that somebody typed for the next one holds until a call after it was held.
 */
export function withHeldCheckIns(
  creators: readonly Creator[],
  activity: readonly Activity[],
  config: Config,
  today: Day,
): readonly Creator[] {
  const find = creatorFinder(creators);
  const talks = new Map<Creator, Activity[]>();
  for (const line of activity) {
    const creator = line.what === "checkIn" ? find({ name: line.creator, market: line.market }) : undefined;
    if (creator) talks.set(creator, [...(talks.get(creator) ?? []), line]);
  }
  return creators.map((creator) => {
    const own = talks.get(creator);
    if (!own) return creator;
    const days = own.map(({ on }) => on);
    const market = marketOfRow(
      creator.markets.length ? creator.markets : own.flatMap((line) => line.market ?? []),
      config,
    );
    const lastCheckIn = [creator.lastCheckIn ?? "", ...days.filter((on) => on <= today)].sort().pop() || undefined;
    const agreed = days.filter((on) => on > today).sort()[0];
    const typed = creator.nextCheckIn;
    const isOver = typed !== undefined && lastCheckIn !== undefined && typed <= lastCheckIn;
    const isNewer = lastCheckIn !== creator.lastCheckIn;
    // a day that nobody typed follows from the last talk
    const isUsual = typed === undefined || typed === nextAfter(creator.lastCheckIn, market);
    return compact<Creator>({
      ...creator,
      lastCheckIn,
      nextCheckIn: agreed ?? (isNewer && (isOver || isUsual) ? nextAfter(lastCheckIn, market) : typed),
    });
  });
}
