/** A metric's number format with the currency of its row: 0.26 → $0.26, 17.57 → 17,57 ₽. */
import { signOf } from "../tables/currencies.ts";

export function metricFormat(format: string, currency: string | undefined): string {
  if (!currency || !/^[A-Z]{3}$/.test(currency)) return format;
  const { sign, leads } = signOf(currency, false);
  return leads ? `"${sign}"${format}` : `${format}" ${sign}"`;
}
