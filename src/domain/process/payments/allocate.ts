/** Lines `paid` of Activity → which instalments they pay: the oldest first, in their own currency, what is left over told. */
import type { Day } from "../../day.ts";
import { foldedName } from "../../names.ts";
import { foldedPerson } from "../../people/identity.ts";
import { cents } from "../../quantities/cents.ts";
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
  const meantFor = linesFinder(lines, nameOf);
  const paying = (one: Owed): readonly Line[] =>
    meantFor(one).filter(({ line }) => line.currency === undefined || line.currency === one.currency);
  const paid = new Map<string, { paidOn?: Day; open?: number }>();
  for (const one of inOrder.filter(({ paidOn }) => paidOn !== undefined)) {
    const until = paying(one).filter(({ line }) => line.on <= (one.paidOn ?? ""));
    if (until.some(({ line, left }) => line.on === one.paidOn && left > CENT)) take(until, one.amount);
  }
  for (const one of inOrder.filter(({ paidOn }) => paidOn === undefined)) {
    const { left, last } = take(paying(one), one.amount);
    if (last === undefined) continue;
    paid.set(one.key, left > CENT ? { open: cents(left) } : { paidOn: last });
  }
  return { paid, ...leftOver(inOrder, meantFor, paying) };
}

type LinesOf = (one: Owed) => readonly Line[];

/** Each line is told once, at the first instalment that it could have paid. */
function leftOver(owed: readonly Owed[], meantFor: LinesOf, paying: LinesOf): Omit<Allocated, "paid"> {
  const over = new Map<Line, Owed>();
  const meant = new Map<Line, Owed>();
  const isLeft = ({ left }: Line): boolean => left > CENT;
  for (const one of owed) {
    for (const entry of paying(one).filter(isLeft)) if (!over.has(entry)) over.set(entry, one);
    for (const entry of meantFor(one).filter(isLeft)) if (!meant.has(entry)) meant.set(entry, one);
  }
  return {
    over: [...over].flatMap(([{ line, left }, { key, currency }]) =>
      Number.isFinite(left) ? [{ line, key, by: cents(left), currency }] : [],
    ),
    otherCurrency: [...meant].flatMap(([entry, { key, currency }]) =>
      over.has(entry) ? [] : [{ line: entry.line, key, owed: currency }],
    ),
  };
}

/** The lines of a person, market and campaign are looked for once. */
function linesFinder(lines: readonly Line[], nameOf: NameOf): LinesOf {
  const people = new Map<string, string>();
  const personOf = (name: string, market: string | undefined): string => {
    const known = people.get(`${name}|${market}`) ?? foldedPerson(nameOf(name, market));
    people.set(`${name}|${market}`, known);
    return known;
  };
  const found = new Map<string, readonly Line[]>();
  return (one) => {
    const name = foldedPerson(one.creator);
    const campaign = foldedName(one.campaign ?? "");
    const key = [name, one.market, campaign].join("|");
    const known = found.get(key);
    if (known) return known;
    const own = lines.filter(
      ({ line }) =>
        (line.market === undefined || line.market === one.market) &&
        personOf(line.creator, line.market ?? one.market) === name &&
        (line.campaign === undefined || foldedName(line.campaign) === campaign),
    );
    found.set(key, own);
    return own;
  };
}

const placeOf = (part: string | undefined): number => (part === "upfront" ? 0 : part === "bonus" ? 2 : 1);

/** Of two on one day the upfront part comes first, the bonus last; the order of the tab does not matter. */
const rankOf = ({ dueOn, expectedOn, key }: Owed): string =>
  [dueOn ?? expectedOn ?? "9", placeOf(keyParts(key)?.part), key].join(" ");

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
