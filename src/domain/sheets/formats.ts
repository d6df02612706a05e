/** A metric's number format with the currency of its row: 0.26 → $0.26, 17.57 → 17,57 ₽. */

/** Signs that stand before the amount, and those behind it; any other currency is named by its code. */
const before: Readonly<Record<string, string>> = {
  USD: "$",
  GBP: "£",
  BRL: "R$ ",
  INR: "₹",
  CAD: "CA$",
  AUD: "A$",
  JPY: "¥",
  CNY: "CN¥",
};
const behind: Readonly<Record<string, string>> = {
  EUR: "€",
  RUB: "₽",
  KZT: "₸",
  UAH: "₴",
  PLN: "zł",
  TRY: "₺",
  GEL: "₾",
};

export function metricFormat(format: string, currency: string | undefined): string {
  if (!currency || !/^[A-Z]{3}$/.test(currency)) return format;
  const sign = before[currency];
  return sign ? `"${sign}"${format}` : `${format}" ${behind[currency] ?? currency}"`;
}
