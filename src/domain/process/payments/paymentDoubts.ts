/** Payments as they stand → what a person should look at: paid twice, in another money, for nobody, or far too early. */
import { daysBetween } from "../../day.ts";
import { formatDay } from "../../format.ts";
import { type CellDoubt, doubtOf } from "../../sheets/doubt.ts";
import type { Text } from "../../text.ts";
import type { PaymentKey } from "./columns.ts";
import type { Ledger, Payment } from "./rebuild.ts";
import { columnOf, type PaymentTable } from "./table.ts";
import { doubts as said } from "./words.ts";

/** A payment so long before its day is perhaps that of another deal. */
const EARLY_DAYS = 25;

export function ledgerDoubts({ standing, allocated }: Ledger, table: PaymentTable): readonly CellDoubt[] {
  const at = (one: Payment, key: PaymentKey, kind: string, texts: readonly [Text, Text]): CellDoubt => ({
    ...doubtOf(columnOf(table, table.places[key] ?? 0), "", kind, "doubt", texts),
    row: one.row ?? table.header + 1,
  });
  const byKey = new Map(standing.map((one) => [one.key, one]));
  const told = (key: string, kind: string, texts: readonly [Text, Text]): readonly CellDoubt[] => {
    const one = byKey.get(key);
    return one ? [at(one, "paidOn", kind, texts)] : [];
  };
  return [
    ...allocated.over.flatMap(({ key, by, currency, line }) =>
      told(key, `over ${line.row}`, said.overpaid(by, currency)),
    ),
    ...allocated.otherCurrency.flatMap(({ key, owed, line }) =>
      told(key, `currency ${line.row}`, said.otherCurrency(line.currency ?? "", owed)),
    ),
    ...standing.flatMap((one) => {
      if (one.gone === "split" && one.paidOn !== undefined && one.amount !== undefined)
        return [at(one, "paidOn", `split ${one.key}`, said.overpaid(one.amount, one.currency))];
      if (one.gone === "row") return [at(one, "creator", "gone", said.gone)];
      return isEarly(one) ? [at(one, "paidOn", `early ${one.key}`, early(one))] : [];
    }),
    ...standing.flatMap((one, index) => {
      if (!one.isOwn && one.gone === undefined) return [];
      const first = standing.slice(0, index).find((other) => isCopy(one, other));
      return first ? [at(one, "amount", `copy ${one.key}`, said.doubled(first.row ?? 0))] : [];
    }),
    ...strangeMoney(standing).map(([one, owed]) =>
      at(one, "currency", `money ${one.key}`, said.otherCurrency(one.currency, owed)),
    ),
  ];
}

const isEarly = ({ paidOn, dueOn, isOwn, gone }: Payment): boolean =>
  !isOwn && !gone && paidOn !== undefined && dueOn !== undefined && daysBetween(paidOn, dueOn) > EARLY_DAYS;

const early = ({ paidOn = "", dueOn = "" }: Payment): readonly [Text, Text] => [
  {
    en: `paid on ${formatDay(paidOn, "en")}, and due only on ${formatDay(dueOn, "en")}`,
    ru: `оплачено ${formatDay(paidOn, "ru")}, а срок только ${formatDay(dueOn, "ru")}`,
  },
  {
    en: "if that payment was for another deal, clear Paid on here and give the deals their campaigns",
    ru: "если это оплата другой сделки, очистите «Оплачено» и укажите сделкам разные кампании",
  },
];

/** A row that was copied whole. */
const isCopy = (one: Payment, other: Payment): boolean =>
  one.amount !== undefined &&
  one.amount === other.amount &&
  one.currency === other.currency &&
  one.creator === other.creator &&
  one.market === other.market &&
  (one.campaign ?? "") === (other.campaign ?? "") &&
  one.dueOn === other.dueOn;

/** Rows that people added, in a money in which nothing is agreed with that creator and market. */
function strangeMoney(standing: readonly Payment[]): readonly (readonly [Payment, string])[] {
  const owed = new Map<string, Set<string>>();
  const whose = ({ creator, market = "" }: Payment) => `${creator.toLowerCase()}|${market}`;
  for (const one of standing)
    if (!one.isOwn) owed.set(whose(one), new Set([...(owed.get(whose(one)) ?? []), one.currency]));
  return standing.flatMap((one) => {
    const agreed = owed.get(whose(one));
    return one.isOwn && agreed?.size && !agreed.has(one.currency) ? [[one, [...agreed].join(", ")] as const] : [];
  });
}
