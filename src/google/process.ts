/** Everything that is known of every partnership, read at once: Config, the team's tabs, Creators, Briefs, Activity. */

import type { LoggedBrief } from "../domain/brief/log.ts";
import { newestBrief } from "../domain/brief/versions.ts";
import { issuedDates } from "../domain/brief/words.lazy.ts";
import type { Config } from "../domain/config/config.ts";
import { type Day, isDay } from "../domain/day.ts";
import { foldedName } from "../domain/names.ts";
import { type BriefOf, type InstalmentOf, processFacts } from "../domain/process/facts.ts";
import { stateOf } from "../domain/process/state.ts";
import type { Activity, ProcessFacts, ProcessState } from "../domain/process/types.ts";
import type { Partnership } from "../domain/sheets/partnership.ts";
import { withHeldCheckIns } from "../domain/sop/heldCheckIns.ts";
import { loggedContent } from "../domain/validation.lazy.ts";
import { readActivityTab } from "./activityTab.ts";
import { today } from "./book.ts";
import { readBriefsIfReadable } from "./briefLog.ts";
import { type People, readPeople } from "./people.ts";
import { withPublicHolidays } from "./publicHolidays.ts";
import { allPartnerships, readConfigTab, requireTeam, type Team } from "./team.ts";

export type ProcessRead = {
  /** In the order of the team's tabs, one for each of `facts`. */
  readonly states: readonly ProcessState[];
  readonly facts: readonly ProcessFacts[];
  /** Those without a creator or a market are in none of the others */
  readonly partnerships: readonly Partnership[];
  readonly team: Team;
  readonly config: Config;
  readonly people: People;
  readonly logged: readonly LoggedBrief[];
  readonly activity: readonly Activity[];
  readonly day: Day;
};

/** What a reader of payments is handed: everything but the payments. */
export type BeforePayments = {
  readonly partnerships: readonly Partnership[];
  readonly config: Config;
  readonly people: People;
  readonly logged: readonly LoggedBrief[];
  readonly activity: readonly Activity[];
  readonly day: Day;
};

/** `instalmentsOf` reads the payments; without a team's tab `teamOf` says what to do. */
export function readProcess(
  instalmentsOf: (read: BeforePayments) => readonly InstalmentOf[],
  teamOf: (config: Config) => Team = requireTeam,
): ProcessRead {
  const config = withPublicHolidays(readConfigTab().config);
  const team = teamOf(config);
  const day = today();
  const activity = readActivityTab(config).lines;
  const typed = readPeople(config);
  const people = { ...typed, creators: withHeldCheckIns(typed.creators, activity, config, day) };
  const before = {
    partnerships: allPartnerships(team),
    config,
    people,
    logged: readBriefsIfReadable(),
    activity,
    day,
  };
  const { partnerships, logged } = before;
  const instalments = instalmentsOf(before);
  const facts = processFacts({
    partnerships,
    config,
    creators: people.creators,
    briefs: knownBriefs(logged),
    activity,
    instalments,
    today: day,
  });
  return { states: facts.map(stateOf), facts, partnerships, team, config, people, logged, activity, day };
}

const known = new WeakMap<readonly LoggedBrief[], readonly BriefOf[]>();

/** The newest version of each creator, market and campaign with the days that it promised; a run asks for them more than once. */
export function knownBriefs(logged: readonly LoggedBrief[]): readonly BriefOf[] {
  const found = known.get(logged) ?? newestBriefs(logged);
  known.set(logged, found);
  return found;
}

function newestBriefs(logged: readonly LoggedBrief[]): readonly BriefOf[] {
  const owners = new Map<string, LoggedBrief[]>();
  for (const brief of logged) {
    const owner = JSON.stringify([foldedName(brief.creator), brief.market, foldedName(brief.campaign)]);
    owners.set(owner, [...(owners.get(owner) ?? []), brief]);
  }
  return [...owners.values()].flatMap((versions) => {
    const newest = newestBrief(versions, versions[0]?.campaign ?? "");
    const issuedOn = newest?.issued.slice(0, 10) ?? "";
    if (newest?.json === undefined || newest.version === undefined || !isDay(issuedOn)) return [];
    const content = loggedContent(newest.json);
    const { creator, market, campaign, version, link } = newest;
    const dates = content && issuedDates(content.document);
    const payer = content?.draft.brandMarket;
    return [
      {
        creator,
        market,
        campaign,
        version,
        issuedOn,
        link,
        ...(dates ? { dates } : {}),
        ...(payer ? { brandMarket: payer } : {}),
      },
    ];
  });
}
