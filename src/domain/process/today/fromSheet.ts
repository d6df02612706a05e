/** Partnerships → where each stands, as far as the team's own columns say it: status, planned, posted and paid date. */
import { addWorkingDays, type Side, workingDay } from "../../dates/workdays.ts";
import { addDays, type Day } from "../../day.ts";
import { foldedPerson } from "../../people/identity.ts";
import type { PersonsPartnership } from "../../people/withFacts.ts";
import { amountOf } from "../../quantities/spend.ts";
import { isOff, isOut } from "../../sheets/isOut.ts";
import type { Text } from "../../text.ts";
import type { BriefKnown, InstalmentKnown, Mover, ProcessFacts, ProcessState, StepKey } from "../types.ts";
import type { MoneyDue } from "./today.ts";
import { sundayOf } from "./today.ts";

const t = (en: string, ru: string): Text => ({ en, ru });
const labels = {
  agree: t("agree on the terms", "согласовать условия"),
  post: t("publish the post", "опубликовать интеграцию"),
  statistics: t("send the statistics", "прислать статистику"),
  pay: t("pay", "заплатить"),
} as const;

const STATISTICS_DAYS = 7;
const WEEK: Side = { workWeek: [1, 2, 3, 4, 5], holidays: [] };

export type FromSheet = { readonly states: readonly ProcessState[]; readonly facts: readonly ProcessFacts[] };

/** Rows without a creator or with a market that Config does not know are told by Check and stand in no state. */
export function statesFromSheet(
  partnerships: readonly PersonsPartnership[],
  today: Day,
  briefOf: (partnership: PersonsPartnership) => BriefKnown | undefined,
): FromSheet {
  const nameOf = (partnership: PersonsPartnership): string => {
    const { creator, market, campaign = "", person } = partnership;
    return [foldedPerson(person?.name ?? creator), market?.code ?? "", campaign].join("|");
  };
  const names = countsOf(partnerships.map(nameOf));
  const seen = new Map<string, number>();
  const pays = new Set(partnerships.flatMap(({ paidOn, tab }) => (paidOn === undefined ? [] : tab.id)));
  const facts = partnerships.flatMap((partnership): ProcessFacts[] => {
    const { creator, market, month = "", person } = partnership;
    if (!market || !creator) return [];
    const own = nameOf(partnership);
    const name = (names.get(own) ?? 0) > 1 ? `${own}|${month}` : own; // a date that moves leaves the name as it was
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    const key = before ? `${name}|${before + 1}` : name;
    const instalments = pays.has(partnership.tab.id) ? instalmentsOf(key, partnership, market.values.netDays) : [];
    const brief = briefOf(partnership);
    return [{ key, partnership, market, person, brief, activity: [], instalments, today }];
  });
  return { states: facts.map(stateFromSheet), facts };
}

function countsOf(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function stateFromSheet({ key, partnership, instalments, today }: ProcessFacts): ProcessState {
  const { status, plannedOn, postedOn, results, paidOn } = partnership;
  const none = { key, overdueBy: 0, done: [], contradictions: [], isOff: isOff(partnership) };
  if (none.isOff || paidOn !== undefined) return { ...none, stage: "done" };
  const next = (step: keyof typeof labels & StepKey, mover: Mover, due: Day | undefined) => ({
    next: { step, label: labels[step], mover, ...(due === undefined ? {} : { due }) },
    overdueBy: due === undefined ? 0 : workingDaysLate(due, today),
  });
  if (!isOut(partnership, today)) {
    const isAgreed = status === "agreed" || plannedOn !== undefined;
    if (isAgreed) return { ...none, stage: "execution", ...next("post", "creator", plannedOn) };
    const isAsked = status === "contacted" || status === "negotiating";
    return { ...none, stage: "brief", ...next("agree", isAsked ? "creator" : "us", undefined) };
  }
  const out = postedOn ?? plannedOn;
  if (!Object.keys(results.metrics).length)
    return { ...none, stage: "measurement", ...next("statistics", "creator", out && addDays(out, STATISTICS_DAYS)) };
  const [owed] = instalments;
  return owed ? { ...none, stage: "payment", ...next("pay", "us", owed.dueOn) } : { ...none, stage: "done" };
}

/** All of it, so many days after the publication. */
function instalmentsOf(key: string, partnership: PersonsPartnership, netDays = 0): readonly InstalmentKnown[] {
  const money = amountOf(partnership.rate);
  const { postedOn, paidOn } = partnership;
  if ("doubt" in money || money.amount <= 0 || isOff(partnership)) return [];
  const due = postedOn && { dueOn: workingDay(addDays(postedOn, netDays), WEEK) };
  return [{ key, ...money, ...due, ...(paidOn ? { paidOn } : {}) }];
}

function workingDaysLate(due: Day, today: Day): number {
  let late = 0;
  for (let day = addWorkingDays(addDays(due, 1), 0, WEEK); day <= today; day = addWorkingDays(day, 1, WEEK)) late++;
  return late;
}

/** What is late and what is due until Sunday, by market and currency. */
export function moneyFrom(facts: readonly ProcessFacts[], today: Day): readonly MoneyDue[] {
  const sums = new Map<string, { market: string; currency: string; overdue: number; thisWeek: number }>();
  for (const { market, instalments } of facts)
    for (const { amount, currency, dueOn, paidOn } of instalments) {
      if (amount === undefined || dueOn === undefined || paidOn !== undefined || dueOn > sundayOf(today)) continue;
      const key = `${market.code} ${currency}`;
      const sum = sums.get(key) ?? { market: market.code, currency, overdue: 0, thisWeek: 0 };
      sum[dueOn < today ? "overdue" : "thisWeek"] += amount;
      sums.set(key, sum);
    }
  return [...sums.values()];
}
