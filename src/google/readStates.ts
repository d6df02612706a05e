/** The sheet → where every partnership stands, for Today and what goes out of it. */

import { type LoggedBrief, loggedBriefs } from "../domain/brief/log.ts";
import { newestBrief } from "../domain/brief/versions.ts";
import type { Config } from "../domain/config/config.ts";
import { type Day, isDay } from "../domain/day.ts";
import { foldedName } from "../domain/names.ts";
import { withCreators } from "../domain/people/withFacts.ts";
import { moneyFrom, statesFromSheet } from "../domain/process/today/fromSheet.ts";
import type { MoneyDue } from "../domain/process/today/today.ts";
import type { BriefKnown, ProcessFacts, ProcessState } from "../domain/process/types.ts";
import type { Partnership } from "../domain/sheets/partnership.ts";
import { readTab, today } from "./book.ts";
import { type People, readPeople } from "./people.ts";
import { managedTab } from "./tabs.ts";
import { allPartnerships, readConfigTab, requireTeam, type Team } from "./team.ts";

export type States = {
  readonly states: readonly ProcessState[];
  readonly facts: readonly ProcessFacts[];
  readonly money: readonly MoneyDue[];
  readonly team: Team;
  readonly config: Config;
  readonly people: People;
  readonly day: Day;
};

export function readStates(): States {
  const { config } = readConfigTab();
  const team = requireTeam(config);
  const people = readPeople(config);
  const day = today();
  const partnerships = withCreators(allPartnerships(team), people.creators);
  const { states, facts } = statesFromSheet(partnerships, day, briefFinder());
  return { states, facts, money: moneyFrom(facts, day), team, config, people, day };
}

/** A tab of briefs that has lost its headings has none: the brief's own window says so. */
function briefFinder(): (partnership: Partnership) => BriefKnown | undefined {
  const sheet = managedTab("Briefs");
  const byOwner = new Map<string, LoggedBrief[]>();
  for (const brief of (sheet && loggedBriefs(readTab(sheet))) ?? []) {
    const key = ownerKey(brief.creator, brief.market);
    byOwner.set(key, [...(byOwner.get(key) ?? []), brief]);
  }
  return ({ creator, market, campaign = "" }) => {
    const own = byOwner.get(ownerKey(creator, market?.code ?? ""));
    const newest = own && newestBrief(own, campaign);
    const issuedOn = newest?.issued.slice(0, 10) ?? "";
    if (newest?.version === undefined || !isDay(issuedOn)) return undefined;
    return { version: newest.version, issuedOn, ...(newest.link ? { link: newest.link } : {}) };
  };
}

const ownerKey = (creator: string, market: string): string => `${foldedName(creator)}|${market}`;
