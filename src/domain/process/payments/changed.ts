/** A row and the instalment that it is now → what changed: was → now, the newest first. */
import { formatDay, formatMoney } from "../../format.ts";
import type { Language } from "../../text.ts";
import type { Instalment } from "./instalment.ts";
import type { PaymentRow } from "./readPayments.ts";

const KEPT = 3;

/** A run that ended between columns finds the same change again, or a part of it: it is not told twice. */
export function changedText(row: PaymentRow, one: Instalment, known: string, language: Language): string | undefined {
  const changes = [amountChange(row, one, language), dayChange(row, one, language)].filter(Boolean);
  const entries = known.split("; ").filter(Boolean);
  const newest = entries[0]?.split(", ") ?? [];
  if (changes.every((change) => newest.includes(change))) return known || undefined;
  return [changes.join(", "), ...entries].slice(0, KEPT).join("; ");
}

function amountChange(row: PaymentRow, one: Instalment, language: Language): string {
  if (row.amount === undefined || one.amount === undefined) return "";
  if (row.amount === one.amount && row.currency === one.currency) return "";
  const label = { en: "amount", ru: "сумма" }[language];
  return `${label} ${formatMoney(row.amount, row.currency, language)} → ${formatMoney(one.amount, one.currency, language)}`;
}

function dayChange({ dueOn }: PaymentRow, one: Instalment, language: Language): string {
  const isOpen = one.dueOn === undefined;
  if (dueOn === undefined || dueOn === one.dueOn || (isOpen && one.waitsFor !== "publication")) return "";
  const label = { en: "due", ru: "срок" }[language];
  const now = one.dueOn
    ? formatDay(one.dueOn, language)
    : { en: "after publication", ru: "после публикации" }[language];
  return `${label} ${formatDay(dueOn, language)} → ${now}`;
}
