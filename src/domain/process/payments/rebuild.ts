/** The tab as it stands, the instalments of the rules and what was paid → every payment as it stands today, and what is new. */
import { compact } from "../../compact.ts";
import type { Config } from "../../config/config.ts";
import type { Day } from "../../day.ts";
import type { Creator } from "../../people/creator.ts";
import { creatorFinder } from "../../people/identity.ts";
import type { Partnership } from "../../sheets/partnership.ts";
import type { Language } from "../../text.ts";
import type { Activity } from "../types.ts";
import { type Allocated, allocated } from "./allocate.ts";
import { changedText } from "./changed.ts";
import { documentsInWords, documentsOf } from "./documents.ts";
import { type Instalment, isOwnKey, keyOf, keyParts, partInWords } from "./instalment.ts";
import { matched, ownerOf } from "./match.ts";
import { allInstalments, type BriefFinder, type NameOf, namesFrom } from "./plans.ts";
import type { PaymentRow, Payments } from "./readPayments.ts";
import type { Gone, PaymentFacts } from "./status.ts";

export type Payment = PaymentFacts & {
  /** Of the tab, counted from 1; undefined for one that is new. */
  readonly row?: number;
  readonly key: string;
  readonly creator: string;
  readonly market?: string;
  readonly campaign?: string;
  /** In words; a row of people's own has its own. */
  readonly part?: string;
  readonly documents?: string;
  readonly notedOn?: Day;
  readonly changed?: string;
  readonly isOwn: boolean;
  /** The partnership's row. */
  readonly place?: Instalment["place"];
};

export type Ledger = {
  /** In the order of the tab. */
  readonly standing: readonly Payment[];
  /** The most urgent first. */
  readonly added: readonly Payment[];
  readonly allocated: Allocated;
};

export type LedgerSource = {
  readonly partnerships: readonly Partnership[];
  readonly people: readonly Creator[];
  readonly briefOf: BriefFinder;
  readonly activity: readonly Activity[];
  readonly config: Config;
  readonly today: Day;
  readonly language: Language;
  /** What stands under Changed, by row. */
  readonly changedIn: (row: number) => string;
};

export function ledgerOf({ rows }: Pick<Payments, "rows">, source: LedgerSource): Ledger {
  const { partnerships, people, briefOf, activity, config, today } = source;
  const nameOf = namesFrom(people);
  const instalments = allInstalments(partnerships, nameOf, briefOf, today, config.markets);
  const { pairs, added } = matched(rows, instalments, nameOf);
  const goneOf = goneFinder(partnerships, instalments, nameOf);
  const finish = finisher(source);
  const ownKeys = ownKeyMaker(rows);
  const isChangedCopy = copyFinder(rows, pairs);
  const standing = rows.map((row): Payment => {
    const one = pairs.get(row.row);
    if (one) return finish(one, row);
    return row.isOwn || isChangedCopy(row)
      ? { ...plain(row), key: ownKeys(row), isOwn: true }
      : { ...plain(row), gone: goneOf(row.key) };
  });
  const fresh = added.map((one) => finish(one, undefined));
  const owed = [...standing, ...fresh].filter(({ gone }) => !gone);
  const paid = allocated(owed, activity, nameOf);
  const withPaid = (one: Payment): Payment => {
    const found = one.paidOn === undefined && !one.gone ? paid.paid.get(one.key) : undefined;
    return found ? { ...one, ...found } : one;
  };
  return {
    standing: standing.map(withPaid),
    added: fresh.map(withPaid).sort((one, other) => rankOf(one).localeCompare(rankOf(other))),
    allocated: paid,
  };
}

/** By the day, the overdue first; what is paid comes last. */
const rankOf = ({ paidOn, dueOn, expectedOn, creator }: Payment): string =>
  [paidOn === undefined ? 0 : 1, dueOn ?? "9", expectedOn ?? "9", creator].join(" ");

/** What the rule says and what the row has: where the rule leaves something open, what was typed counts. */
function finisher({ people, config, language, changedIn }: LedgerSource) {
  const find = creatorFinder(people);
  return (one: Instalment, row: PaymentRow | undefined): Payment => {
    const market = config.markets.find(({ code }) => code === one.market);
    const person = find({ name: one.creator, market: one.market });
    const keepsDay = one.dueOn === undefined && one.waitsFor !== "publication";
    const isTyped = one.amount === undefined && row?.amount !== undefined;
    return compact<Payment>({
      ...(one as Omit<Instalment, "part">),
      part: partInWords(one)[language],
      row: row?.row,
      isOwn: false,
      amount: one.amount ?? row?.amount,
      currency: isTyped ? row.currency : one.currency,
      dueOn: one.dueOn ?? (keepsDay ? row?.dueOn : undefined),
      paidOn: row?.paidOn ?? (row?.isPaidUnclear ? undefined : one.paidOn),
      notedOn: row?.notedOn,
      documents: documentsInWords(documentsOf(person, market, language), row?.notedOn !== undefined),
      changed: row && changedText(row, one, changedIn(row.row), language),
    } as Payment);
  };
}

const plain = ({ row, key, creator, market, campaign, amount, currency, dueOn, paidOn, notedOn, isOwn }: PaymentRow) =>
  compact<Payment>({ row, key, creator, market, campaign, amount, currency, dueOn, paidOn, notedOn, isOwn } as Payment);

/** Rows that people added get keys of their own, so that they can be told apart after a sort. */
function ownKeyMaker(rows: readonly PaymentRow[]): (row: PaymentRow) => string {
  const known = new Set(rows.map(({ key }) => key));
  const given = new Set<string>();
  return ({ key }) => {
    let own = key;
    for (let number = 1; !isOwnKey(own) || given.has(own); number++)
      own = known.has(`own|${number}`) ? "" : `own|${number}`;
    given.add(own);
    return own;
  };
}

/** A row of the rules that somebody copied and changed is a payment of its own; a mere copy is none. */
function copyFinder(rows: readonly PaymentRow[], pairs: ReadonlyMap<number, Instalment>): (row: PaymentRow) => boolean {
  const originals = new Map(rows.filter(({ row }) => pairs.has(row)).map((row) => [row.key, row]));
  return (row) => {
    const original = pairs.has(row.row) ? undefined : originals.get(row.key);
    return original !== undefined && (original.amount !== row.amount || original.currency !== row.currency);
  };
}

/** Why no rule makes a row any more. */
function goneFinder(
  partnerships: readonly Partnership[],
  instalments: readonly Instalment[],
  nameOf: NameOf,
): (key: string) => Gone {
  const dealOf = (key: string) => ownerOf(key, nameOf)?.replace(/\|[^|]*$/, "");
  const owed = new Set(instalments.map(({ key }) => dealOf(key)));
  const known = new Set(
    partnerships.map(({ creator, market, campaign = "" }) =>
      dealOf(keyOf({ creator, market: market?.code ?? "", campaign, month: "", part: "rest" })),
    ),
  );
  return (key) => (owed.has(dealOf(key)) && keyParts(key) ? "split" : known.has(dealOf(key)) ? "off" : "row");
}
