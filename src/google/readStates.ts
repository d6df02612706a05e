/** The sheet → where every partnership stands, its payments, and the money that is due. */
import type { Config } from "../domain/config/config.ts";
import type { InstalmentOf } from "../domain/process/facts.ts";
import { partnershipKeys } from "../domain/process/keys.ts";
import { moneyByMarket } from "../domain/process/payments/money.ts";
import type { Payment } from "../domain/process/payments/rebuild.ts";
import type { MoneyDue } from "../domain/process/today/today.ts";
import type { Partnership } from "../domain/sheets/partnership.ts";
import { bookLanguage } from "./book.ts";
import { ledgerIn, readPaymentsTab } from "./paymentsRead.ts";
import { type BeforePayments, type ProcessRead, readProcess } from "./process.ts";
import type { Team } from "./team.ts";

export type States = ProcessRead & {
  readonly money: readonly MoneyDue[];
  readonly payments: readonly Payment[];
  /** Whether there is a tab in which a payment can be marked. */
  readonly hasPayments: boolean;
};

/** Without a team's tab `teamOf` says what to do. */
export function readStates(teamOf?: (config: Config) => Team): States {
  let payments: readonly Payment[] = [];
  let hasPayments = false;
  const read = readProcess((before) => {
    const { config, logged: briefs } = before;
    const tab = readPaymentsTab(config);
    const { standing, added } = ledgerIn(tab, { ...before, briefs }, bookLanguage());
    payments = [...standing, ...added];
    hasPayments = tab.table !== undefined;
    return instalmentsOf(payments, before);
  }, teamOf);
  return { ...read, money: moneyByMarket(payments, read.day), payments, hasPayments };
}

/** A payment that people added by hand belongs to no step. */
function instalmentsOf(
  payments: readonly Payment[],
  { partnerships, people }: BeforePayments,
): readonly InstalmentOf[] {
  const named = partnerships.filter(({ creator }) => creator !== "");
  const keys = partnershipKeys(named, people.creators);
  const byPlace = new Map<string, Partnership>(named.map((one) => [`${one.tab.id} ${one.row}`, one]));
  return payments.flatMap(({ place, gone, key, amount, currency, dueOn, paidOn, open }) => {
    const partnership = place && byPlace.get(`${place.tab.id} ${place.row}`);
    const of = partnership && keys.get(partnership);
    if (of === undefined || (gone && paidOn === undefined)) return [];
    return [
      {
        key,
        of,
        currency,
        ...(amount === undefined ? {} : { amount }),
        ...(dueOn === undefined ? {} : { dueOn }),
        ...(paidOn === undefined ? {} : { paidOn }),
        ...(open === undefined ? {} : { open }),
      },
    ];
  });
}
