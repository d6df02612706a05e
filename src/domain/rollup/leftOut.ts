/** Partnerships of a month → which of them a roll-up leaves out, or counts without their spend, each with its reason. */
import type { Day, Month } from "../day.ts";
import { isDoubt } from "../doubt.ts";
import { spendOf } from "../quantities/spend.ts";
import { isOff, isOut } from "../sheets/isOut.ts";
import type { Partnership } from "../sheets/partnership.ts";
import { spans } from "../sheets/spans.ts";
import { type Language, quoted, type Text } from "../text.ts";

const t = (en: string, ru: string): Text => ({ en, ru });

/** In the order in which they are told. */
export const reasons = {
  market: t("market not known", "рынок неизвестен"),
  undated: t("no date", "нет даты"),
  planned: t("planned, not live yet", "в планах, ещё не вышло"),
  later: t("no date and not live yet", "без даты и ещё не вышло"),
  notLive: t("postponed, cancelled or returned", "перенос, отмена или возврат"),
  currency: t("counted without spend: another currency than the market's", "учтены без расхода: другая валюта"),
  noAmount: t("counted without spend: no sure amount", "учтены без расхода: сумма неясна"),
} as const satisfies Readonly<Record<string, Text>>;

export type Reason = keyof typeof reasons;
export type LeftOut = { readonly reason: Reason; readonly partnerships: readonly Partnership[] };

/** `counted` are the rows of the month that count; the others were left out before. */
export function leftOutOf(
  all: readonly Partnership[],
  counted: readonly Partnership[],
  { month, today, leavesUndated }: { readonly month: Month; readonly today: Day; readonly leavesUndated: boolean },
): readonly LeftOut[] {
  const known = new Set(counted);
  const of = (one: Partnership): Reason | undefined => {
    const isOfMonth = one.month === month;
    if (known.has(one)) return one.market ? spendReason(one) : "market";
    if (one.month !== undefined && !isOfMonth) return undefined;
    if (isOff(one)) return "notLive";
    if (one.month !== undefined) return "planned";
    if (!isOut(one, today)) return "later";
    return leavesUndated ? "undated" : undefined;
  };
  const byReason = new Map<Reason, Partnership[]>();
  for (const one of all) {
    const reason = of(one);
    if (reason) push(byReason, reason, one);
  }
  return (Object.keys(reasons) as Reason[]).flatMap((reason) => {
    const partnerships = byReason.get(reason);
    return partnerships ? [{ reason, partnerships }] : [];
  });
}

function spendReason({ rate, productValue, market }: Partnership): Reason | undefined {
  const spend = spendOf(rate, productValue);
  if (isDoubt(spend)) return "noAmount";
  return market?.values.currency && spend.currency !== market.values.currency ? "currency" : undefined;
}

/** "row 4", "rows 4, 7–9" */
export const rowsNamed = (partnerships: readonly Partnership[], language: Language): string => {
  const one = { en: "row", ru: "строка" };
  const more = { en: "rows", ru: "строки" };
  return `${(partnerships.length === 1 ? one : more)[language]} ${rowsInWords(partnerships, language)}`;
};

/** "4, 7–9", with the tab's name where there are several tabs. */
export function rowsInWords(partnerships: readonly Partnership[], language: Language): string {
  const byTab = new Map<string, number[]>();
  for (const { tab, row } of partnerships) push(byTab, tab.name, row);
  const inTab = (name: string, rows: string) => (byTab.size > 1 ? `${quoted([name])[language]} ${rows}` : rows);
  return [...byTab].map(([name, rows]) => inTab(name, spans(rows))).join("; ");
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
