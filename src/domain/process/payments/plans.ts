/** All partnerships → all instalments, each with a key of its own: the month is said where several deals share the rest of it. */
import type { Market } from "../../config/config.ts";
import type { Day } from "../../day.ts";
import { foldedName } from "../../names.ts";
import type { Creator } from "../../people/creator.ts";
import { creatorFinder, foldedPerson } from "../../people/identity.ts";
import type { Partnership } from "../../sheets/partnership.ts";
import type { BriefKnown } from "../types.ts";
import { type Instalment, withKey } from "./instalment.ts";
import { instalmentsOf } from "./plan.ts";

export type BriefFinder = (partnership: Partnership) => BriefKnown | undefined;

/** A person has one name, however it is spelt in a row: that of Creators. */
export type NameOf = (name: string, market: string | undefined) => string;

export function namesFrom(people: readonly Creator[]): NameOf {
  const find = creatorFinder(people);
  return (name, market) => find({ name, market: market || undefined })?.name ?? name;
}

export function allInstalments(
  partnerships: readonly Partnership[],
  nameOf: NameOf,
  briefOf: BriefFinder,
  today: Day,
  markets: readonly Market[] = [],
): readonly Instalment[] {
  const payerOf = (brief: BriefKnown | undefined, market: Market | undefined) =>
    markets.find(({ code }) => code === brief?.brandMarket) ?? market;
  const deals = partnerships.flatMap((partnership) => {
    const { creator, market, campaign = "" } = partnership;
    const name = nameOf(creator, market?.code);
    const brief = briefOf(partnership);
    const parts = instalmentsOf(partnership, market, brief, today, payerOf(brief, market));
    const base = [foldedPerson(name), market?.code ?? "", foldedName(campaign)].join("|");
    return parts.length ? [{ base, parts: parts.map((one) => ({ ...one, creator: name })) }] : [];
  });
  const groups = new Map<string, (typeof deals)[number][]>();
  for (const deal of deals) groups.set(deal.base, [...(groups.get(deal.base) ?? []), deal]);
  return [...groups.values()].flatMap((group) => keyed(group.map(({ parts }) => parts)));
}

/** Deals of one month are numbered in an order that does not depend on how the tab is sorted. */
function keyed(deals: readonly (readonly Instalment[])[]): readonly Instalment[] {
  const [only, ...more] = deals;
  if (only && !more.length) return only.map((one) => withKey(one, ""));
  const counts = new Map<string, number>();
  return [...deals]
    .sort((one, other) => rankOf(one).localeCompare(rankOf(other)))
    .flatMap((parts) => {
      const month = parts[0]?.month ?? "?";
      const number = (counts.get(month) ?? 0) + 1;
      counts.set(month, number);
      return parts.map((one) => withKey(one, number > 1 ? `${month}.${number}` : month));
    });
}

const rankOf = (parts: readonly Instalment[]): string => {
  const sum = parts.reduce((total, { amount = 0 }) => total + amount, 0);
  const days = parts.map(({ dueOn, expectedOn }) => dueOn ?? expectedOn ?? "9").join();
  return [parts[0]?.month ?? "9", days, String(Math.round(sum)).padStart(12, "0"), parts[0]?.place.row].join(" ");
};
