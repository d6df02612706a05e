/** States of partnerships → the page to open in the morning: what is late, what is due, whose move it is. */
import { sundayOf } from "../../dates/workdays.ts";
import { addDays, type Day } from "../../day.ts";
import { sameName } from "../../names.ts";
import { cents } from "../../quantities/cents.ts";
import { moneyByMarket } from "../payments/money.ts";
import type { ProcessFacts, ProcessState } from "../types.ts";
import { checkInItem, contradictionItem, severalItem, stepItem, type TodayItem } from "./items.ts";
import { leadOf } from "./lead.ts";

/** In the order of the page; `later` holds what has no day yet, too. */
export const groupKeys = ["overdue", "today", "week", "waiting", "nextWeek", "later"] as const;
export type GroupKey = (typeof groupKeys)[number];
export type TodayGroups = Readonly<Record<GroupKey, readonly TodayItem[]>>;

/** What is to be paid in one currency, of one market where that is known; amounts of two currencies are never added. */
export type MoneyDue = {
  readonly market?: string;
  readonly currency: string;
  readonly overdue: number;
  readonly thisWeek: number;
};

/** How many lines stand in each group, for one market and whoever leads there. */
export type TodayCount = { readonly market: string; readonly lead?: string } & Readonly<Record<GroupKey, number>>;

export type TodayPage = {
  readonly today: Day;
  /** Code, where only one market is asked for. */
  readonly market?: string;
  readonly lead?: string;
  readonly groups: TodayGroups;
  readonly checkIns: readonly TodayItem[];
  readonly putRight: readonly TodayItem[];
  readonly counts: readonly TodayCount[];
  /** One line a currency. */
  readonly money: readonly Omit<MoneyDue, "market">[];
  /** Partnerships on their way, those that are off and done left out. */
  readonly underWay: number;
};

/** Whose page it is: of one market (its code), of one lead, or everybody's. */
export type Whose = { readonly market?: string | undefined; readonly lead?: string | undefined };

/** A state with the facts that it follows from. */
export type Known = { readonly state: ProcessState; readonly facts: ProcessFacts };

/** States beside their facts, of one market or lead where that is asked for; what is off stands among them. */
export function chosen(
  states: readonly ProcessState[],
  facts: readonly ProcessFacts[],
  { market, lead }: Whose,
): readonly Known[] {
  const byKey = new Map(facts.map((one) => [one.key, one]));
  return states.flatMap((state) => {
    const own = byKey.get(state.key);
    if (!own || (market !== undefined && own.market.code !== market)) return [];
    return lead === undefined || sameName(leadOf(own.market, own.person) ?? "", lead) ? [{ state, facts: own }] : [];
  });
}

export function todayOf(
  states: readonly ProcessState[],
  facts: readonly ProcessFacts[],
  money: readonly MoneyDue[],
  { today, market, lead }: { readonly today: Day } & Whose,
): TodayPage {
  const own = chosen(states, facts, { market, lead });
  const active = own.filter(({ state }) => !state.isOff);
  const grouped = active.flatMap((known) => {
    const group = groupOf(known.state, today);
    const item = group && stepItem(known);
    return item ? [{ group, item }] : [];
  });
  const groups = Object.fromEntries(
    groupKeys.map((key) => [key, grouped.flatMap(({ group, item }) => (group === key ? item : [])).sort(byDay)]),
  ) as unknown as TodayGroups;
  return {
    today,
    ...(market === undefined ? {} : { market }),
    ...(lead === undefined ? {} : { lead }),
    groups,
    checkIns: checkInsOf(active, today),
    putRight: alikeTogether(
      active.flatMap((known) =>
        known.state.contradictions.map((contradiction) => contradictionItem(known, contradiction)),
      ),
    ),
    counts: countsOf(grouped),
    money: byCurrency(
      lead === undefined
        ? money.filter((one) => market === undefined || one.market === undefined || one.market === market)
        : moneyOf(own, today),
    ),
    underWay: active.filter(({ state }) => state.stage !== "done").length,
  };
}

/** Where a state stands on the page; nowhere where nothing is asked. A weekend on which nobody works makes nobody late. */
export function groupOf({ next, overdueBy, isOff }: ProcessState, today: Day): GroupKey | undefined {
  if (!next || isOff) return undefined;
  if (overdueBy > 0) return "overdue";
  if (next.mover === "creator") return "waiting";
  if (next.due === undefined) return "later";
  if (next.due <= today) return "today";
  if (next.due <= sundayOf(today)) return "week";
  return next.due <= addDays(sundayOf(today), 7) ? "nextWeek" : "later";
}

/** The longest waited for first; what has no day comes last. */
const byDay = (one: TodayItem, other: TodayItem): number =>
  (one.due ?? "9").localeCompare(other.due ?? "9") || one.creator.localeCompare(other.creator);

/** Once a person, while a partnership is on its way or the creator stays for long; until the end of the week. */
function checkInsOf(active: readonly Known[], today: Day): readonly TodayItem[] {
  const items = new Map<number, TodayItem>();
  for (const known of active) {
    const { person } = known.facts;
    if (!person || items.has(person.row)) continue;
    if (known.state.stage === "done" && person.term !== "longTerm") continue;
    if (person.nextCheckIn !== undefined && person.nextCheckIn <= sundayOf(today))
      items.set(person.row, checkInItem(known, person));
  }
  return [...items.values()].sort(byDay);
}

/** So many lines that say the same are read; more of them are one line. */
const MOST_ALIKE = 3;

function alikeTogether(items: readonly TodayItem[]): readonly TodayItem[] {
  const alike = new Map<string, TodayItem[]>();
  for (const item of items) {
    const key = JSON.stringify([item.market, item.what.en, item.todo?.en]);
    alike.set(key, [...(alike.get(key) ?? []), item]);
  }
  return [...alike.values()].flatMap((same) => (same.length > MOST_ALIKE ? [severalItem(same)] : same));
}

function countsOf(grouped: readonly { readonly group: GroupKey; readonly item: TodayItem }[]): readonly TodayCount[] {
  const counts = new Map<string, TodayCount>();
  for (const { group, item } of grouped) {
    const key = JSON.stringify([item.market, item.lead]);
    const none = Object.fromEntries(groupKeys.map((one) => [one, 0])) as Record<GroupKey, number>;
    const before = counts.get(key) ?? { market: item.market, ...(item.lead ? { lead: item.lead } : {}), ...none };
    counts.set(key, { ...before, [group]: before[group] + 1 });
  }
  return [...counts.values()].sort(
    (one, other) => one.market.localeCompare(other.market) || (one.lead ?? "").localeCompare(other.lead ?? ""),
  );
}

/** A payment that belongs to no row belongs to no lead. */
const moneyOf = (own: readonly Known[], today: Day): readonly MoneyDue[] =>
  moneyByMarket(
    own.flatMap(({ facts }) => facts.instalments.map((one) => ({ ...one, market: facts.market.code }))),
    today,
  );

function byCurrency(money: readonly MoneyDue[]): TodayPage["money"] {
  const sums = new Map<string, TodayPage["money"][number]>();
  for (const { currency, overdue, thisWeek } of money) {
    const before = sums.get(currency) ?? { currency, overdue: 0, thisWeek: 0 };
    sums.set(currency, {
      currency,
      overdue: cents(before.overdue + overdue),
      thisWeek: cents(before.thisWeek + thisWeek),
    });
  }
  return [...sums.values()].filter(({ overdue, thisWeek }) => overdue > 0 || thisWeek > 0);
}
