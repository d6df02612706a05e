/** Partnerships, creators, briefs, Activity and payments → the facts of each partnership, under its key. */
import type { Config } from "../config/config.ts";
import type { Day } from "../day.ts";
import { sameName } from "../names.ts";
import type { Creator } from "../people/creator.ts";
import { creatorFinder } from "../people/identity.ts";
import type { Partnership } from "../sheets/partnership.ts";
import { partnershipKeys, type WhoIs, whoIs } from "./keys.ts";
import { matchActivity } from "./matching.ts";
import type { Activity, BriefKnown, InstalmentKnown, ProcessFacts } from "./types.ts";

/** An issued brief with its owner; `market` is a code. */
export type BriefOf = BriefKnown & { readonly creator: string; readonly market: string; readonly campaign: string };
/** An instalment with the key of its partnership. */
export type InstalmentOf = InstalmentKnown & { readonly of: string };

export type ProcessSource = {
  readonly partnerships: readonly Partnership[];
  readonly config: Config;
  readonly creators?: readonly Creator[];
  readonly briefs: readonly BriefOf[];
  readonly activity: readonly Activity[];
  readonly instalments: readonly InstalmentOf[];
  readonly today: Day;
};

/** In the order of the partnerships; those of no market that Config knows are left out. */
export function processFacts(source: ProcessSource): readonly ProcessFacts[] {
  const { partnerships, creators = [], briefs, activity, instalments, today } = source;
  const named = partnerships.filter(({ creator }) => creator !== "");
  const keys = partnershipKeys(named, creators);
  const { lines } = matchActivity(activity, named, creators, keys);
  const find = creatorFinder(creators);
  const issued = briefsByPartnership(named, briefs, whoIs(creators));
  const byKey = new Map<string, InstalmentKnown[]>();
  for (const one of instalments) byKey.set(one.of, [...(byKey.get(one.of) ?? []), one]);
  return named.flatMap((partnership) => {
    const { market } = partnership;
    if (!market) return [];
    const key = keys.get(partnership) ?? "";
    return [
      {
        key,
        partnership,
        market,
        person: find({ name: partnership.creator, market: market.code }),
        brief: issued.get(partnership),
        activity: lines.get(partnership) ?? [],
        instalments: byKey.get(key) ?? [],
        today,
      },
    ];
  });
}

/**
 * Deals of one creator, market and campaign share a line of versions: a brief belongs to the first of them that goes
 * live on its day or later, else to the last; of one deal the newest version counts.
 */
function briefsByPartnership(
  partnerships: readonly Partnership[],
  briefs: readonly BriefOf[],
  who: WhoIs,
): ReadonlyMap<Partnership, BriefKnown> {
  const people = new Map<string, Partnership[]>();
  const personOf = (creator: string, market: string | undefined) => `${who(creator, market)} | ${market ?? ""}`;
  for (const one of partnerships) {
    const person = personOf(one.creator, one.market?.code);
    people.set(person, [...(people.get(person) ?? []), one]);
  }
  const found = new Map<Partnership, BriefKnown>();
  for (const brief of briefs) {
    const own = people.get(personOf(brief.creator, brief.market)) ?? [];
    const named = own.filter(({ campaign }) => campaign !== undefined && sameName(campaign, brief.campaign));
    const deals = named.length ? named : own.filter(({ campaign }) => campaign === undefined);
    const inOrder = [...deals].sort((one, other) => lastDay(one).localeCompare(lastDay(other)));
    const deal = inOrder.find((one) => lastDay(one) >= brief.issuedOn) ?? inOrder[inOrder.length - 1];
    if (!deal || brief.version < (found.get(deal)?.version ?? 0)) continue;
    const { creator: _, market: __, campaign: ___, ...known } = brief;
    found.set(deal, known);
  }
  return found;
}

/** The day on which it is out at the latest, as far as its row says. */
const lastDay = ({ postedOn, plannedOn, month }: Partnership): Day =>
  postedOn ?? plannedOn ?? (month === undefined ? "9999" : `${month}-31`);
