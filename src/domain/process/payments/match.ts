/** Rows of the tab and instalments of the rules → which row is which, though deals, months and names change around them. */

import { type Instalment, keyOf, keyParts, monthOfKey } from "./instalment.ts";
import type { NameOf } from "./plans.ts";
import type { PaymentRow } from "./readPayments.ts";

export type Matched = {
  /** By row number. */
  readonly pairs: ReadonlyMap<number, Instalment>;
  /** Those that no row has yet, each with a key that is free. */
  readonly added: readonly Instalment[];
};

export function matched(rows: readonly PaymentRow[], instalments: readonly Instalment[], nameOf: NameOf): Matched {
  const groups = new Map<string, Group>();
  const groupOf = (key: string): Group => {
    const group = groups.get(key) ?? { rows: [], instalments: [] };
    groups.set(key, group);
    return group;
  };
  for (const row of rows) {
    const owner = row.isOwn ? undefined : ownerOf(row.key, nameOf);
    if (owner !== undefined) groupOf(owner).rows.push(row);
  }
  for (const one of instalments) {
    const owner = ownerOf(one.key, nameOf);
    if (owner !== undefined) groupOf(owner).instalments.push(one);
  }
  const pairs = new Map<number, Instalment>();
  for (const group of groups.values()) for (const [row, one] of paired(group)) pairs.set(row.row, one);
  const taken = new Set(rows.map(({ key }) => key));
  const keys = new Map(rows.map(({ row, key }) => [row, key]));
  const keyed = new Map([...pairs].map(([row, one]) => [row, keyedRow(one, keys.get(row) ?? "", taken)]));
  const found = new Set(pairs.values());
  return { pairs: keyed, added: instalments.filter((one) => !found.has(one)).map((one) => freeKey(one, taken)) };
}

type Group = { readonly rows: PaymentRow[]; readonly instalments: Instalment[] };

/** Whose payment and which part, without the month: under another name of the same person it is the same. */
export function ownerOf(key: string, nameOf: NameOf): string | undefined {
  const parts = keyParts(key);
  return parts && keyOf({ ...parts, creator: nameOf(parts.creator, parts.market), month: "" });
}

/** The likest first; each row and each instalment once. */
function paired({ rows, instalments }: Group): readonly (readonly [PaymentRow, Instalment])[] {
  const candidates = rows
    .flatMap((row) => instalments.map((one) => ({ row, one, score: likeness(row, one) })))
    .filter(({ score }) => score >= 0)
    .sort((one, other) => other.score - one.score);
  const used = new Set<PaymentRow | Instalment>();
  return candidates.flatMap(({ row, one }) => {
    if (used.has(row) || used.has(one)) return [];
    used.add(row).add(one);
    return [[row, one] as const];
  });
}

/** Below 0 it is another payment: what was paid for one month is not paid for the next. */
function likeness(row: PaymentRow, one: Instalment): number {
  const month = monthOfKey(keyParts(row.key)?.month ?? "");
  const isSameMonth = month !== "" && month === one.month;
  const isOther = month !== "" && one.month !== undefined && month !== one.month && month !== "?";
  const isSameAmount = row.amount !== undefined && row.amount === one.amount;
  if (isOther && row.paidOn !== undefined && !(isSameAmount && row.dueOn === one.dueOn)) return -1;
  const isSameDay = row.dueOn !== undefined && row.dueOn === one.dueOn;
  return (isSameMonth ? 8 : 0) + (isSameAmount ? 4 : 0) + (isSameDay ? 2 : 0) + (row.key === one.key ? 1 : 0);
}

/** The row goes by its newest key where no other row has it. */
function keyedRow(one: Instalment, key: string, taken: Set<string>): Instalment {
  if (one.key === key || taken.has(one.key)) return { ...one, key };
  taken.delete(key);
  taken.add(one.key);
  return one;
}

function freeKey(one: Instalment, taken: Set<string>): Instalment {
  const parts = keyParts(one.key);
  let key = one.key;
  for (let number = 2; parts && taken.has(key); number++)
    key = keyOf({ ...parts, month: `${monthOfKey(parts.month) || (one.month ?? "?")}.${number}` });
  taken.add(key);
  return { ...one, key };
}
