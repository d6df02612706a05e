/** A metric's number format with the currency of its row: 0.26 → $0.26, 17.57 → 17,57 ₽. */
import { signOf } from "../tables/currencies.ts";
import type { Language } from "../text.ts";

export function metricFormat(format: string, currency: string | undefined): string {
  if (!currency || !/^[A-Z]{3}$/.test(currency)) return format;
  const { sign, leads } = signOf(currency, false);
  return leads ? `"${sign}"${format}` : `${format}" ${sign}"`;
}

/** Money as people look at it: two decimals below 1,000, none from there on, four for the price of a view. */
export function moneyFormat(amount: number, currency: string | undefined, language: Language): string {
  const size = Math.abs(amount);
  const format = size >= 1000 ? "#,##0" : size < 0.1 && size > 0 ? "0.0000" : "0.00";
  if (!currency || language === "en") return metricFormat(format, currency);
  return `${format}" ${signOf(currency, false).sign}"`; // in Russian every sign follows its number
}
