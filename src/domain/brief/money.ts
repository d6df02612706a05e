/** Money in an agreement → text that loses no cent. */
import { formatMoney } from "../format.ts";
import type { Language } from "../text.ts";

/** 1250.5 USD → "$1,250.50"; whole amounts as everywhere: "45 000 ₽". */
export function exactMoney(amount: number, currency: string, language: Language): string {
  if (Number.isInteger(amount)) return formatMoney(amount, currency, language);
  const [whole = "", cents = ""] = Math.abs(amount).toFixed(2).split(".");
  const decimals = `${language === "ru" ? "," : "."}${cents}`;
  return formatMoney(Math.sign(amount) * Number(whole), currency, language).replace(
    /\d(?=\D*$)/,
    (digit) => digit + decimals,
  );
}
