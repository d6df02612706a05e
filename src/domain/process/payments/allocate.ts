/** Lines `paid` of Activity → which instalments they pay: the oldest first, in their own currency, what is left over told. */
import type { Day } from "../../day.ts";
import { foldedName } from "../../names.ts";
import { foldedPerson } from "../../people/identity.ts";
import type { Activity } from "../types.ts";
import { keyParts } from "./instalment.ts";
import type { NameOf } from "./plans.ts";

export type Owed = {
  readonly key: string;
  readonly creator: string;
  readonly market?: string | undefined;
  readonly campaign?: string | undefined;
  readonly amount?: number | undefined;
  readonly currency: string;
  readonly dueOn?: Day | undefined;
  readonly expectedOn?: Day | undefined;
  readonly paidOn?: Day | undefined;
};

export type Allocated = {
  /** By key: the day on which it was whole, or what is still open of it. */
  readonly paid: ReadonlyMap<string, { readonly paidOn?: Day; readonly open?: number }>;
  /** More than was owed. */
  readonly over: readonly {
    readonly line: Activity;
    readonly key: string;
    readonly by: number;
    readonly currency: string;
  }[];
  readonly otherCurrency: readonly { readonly line: Activity; readonly key: string; readonly owed: string }[];
};

type Line = { readonly line: Activity; left: number };
const CENT = 0.005;

export function allocated(owed: readonly Owed[], activity: readonly Activity[], nameOf: NameOf): Allocated {
  const lines = activity
    .filter(({ what }) => what === "paid")
    .sort((one, other) => one.on.localeCompare(other.on) || one.row - other.row)
    .map((line): Line => ({ line, left: line.amount ?? Number.POSITIVE_INFINITY }));
  const inOrder = [...owed].sort((one, other) => rankOf(one).localeCompare(rankOf(other)));
  const meantBy = ({ line }: Line, one: Owed): boolean =>
    isSamePerson(line, one, nameOf) &&
    (line.market === undefined || line.market === one.market) &&
    (line.campaign === undefined || foldedName(line.campaign) === foldedName(one.campaign ?? ""));
  const pays = (entry: Line, one: Owed): boolean =>
    meantBy(entry, one) && (entry.line.currency === undefined || entry.line.currency === one.currency);
  const paid = new Map<string, { paidOn?: Day; open?: number }>();
  for (const one of inOrder.filter(({ paidOn }) => paidOn !== undefined)) {
    const until = lines.filter((entry) => pays(entry, one) && entry.line.on <= (one.paidOn ?? ""));
    if (until.some(({ line, left }) => line.on === one.paidOn && left > CENT)) take(until, one.amount);
  }
  for (const one of inOrder.filter(({ paidOn }) => paidOn === undefined)) {
    const { left, last } = take(
      lines.filter((entry) => pays(entry, one)),
      one.amount,
    );
    if (last === undefined) continue;
    paid.set(one.key, left > CENT ? { open: cents(left) } : { paidOn: last });
  }
  const rest = lines.filter(({ left }) => left > CENT);
  return {
    paid,
    over: rest.flatMap((entry) => {
      const one = inOrder.find((each) => pays(entry, each));
      const by = Number.isFinite(entry.left) ? cents(entry.left) : undefined;
      return one && by ? [{ line: entry.line, key: one.key, by, currency: one.currency }] : [];
    }),
    otherCurrency: rest.flatMap((entry) => {
      const meant = inOrder.filter((each) => meantBy(entry, each));
      const [one] = meant;
      return one && !meant.some((each) => pays(entry, each))
        ? [{ line: entry.line, key: one.key, owed: one.currency }]
        : [];
    }),
  };
}

const placeOf = (part: string | undefined): number => (part === "upfront" ? 0 : part === "bonus" ? 2 : 1);

/** Of two on one day the upfront part comes first, the bonus last; the order of the tab does not matter. */
const rankOf = ({ dueOn, expectedOn, key }: Owed): string =>
  [dueOn ?? expectedOn ?? "9", placeOf(keyParts(key)?.part), key].join(" ");
const cents = (amount: number): number => Math.round(amount * 100) / 100;

const isSamePerson = ({ creator, market }: Activity, one: Owed, nameOf: NameOf): boolean =>
  foldedPerson(nameOf(creator, market ?? one.market)) === foldedPerson(one.creator);

/** A line without an amount pays one instalment whole; one whose amount nobody knows takes a line whole. */
function take(lines: readonly Line[], amount: number | undefined): { readonly left: number; readonly last?: Day } {
  let left = amount ?? Number.POSITIVE_INFINITY;
  let last: Day | undefined;
  for (const entry of lines) {
    if (entry.left <= CENT) continue;
    if (left <= CENT) break;
    last = entry.line.on;
    const isWhole = entry.left === Number.POSITIVE_INFINITY || amount === undefined;
    const part = isWhole ? left : Math.min(left, entry.left);
    entry.left = isWhole ? 0 : entry.left - part;
    left = isWhole ? 0 : left - part;
  }
  return last === undefined ? { left } : { left, last };
}
