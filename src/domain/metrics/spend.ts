/** Rate → what a partnership costs: cash plus the value of the product, or why that is not known. */
import { type Doubt, doubt } from "../doubt.ts";
import { formatMoneyRange } from "../format.ts";
import { flags, type RateReading } from "../reading/index.ts";
import type { Language } from "../text.ts";

export type Money = { readonly amount: number; readonly currency: string };

/** The one amount of a rate cell, without product value. */
export function amountOf(rate: RateReading): Money | Doubt {
  const blocking = rate.flags?.find((flag) => flags[flag].blocks && flag !== "product_value_missing");
  if (blocking) return { doubt: flags[blocking].found };
  if (rate.amount !== undefined) return { amount: rate.amount, currency: rate.currency };
  return whyNoAmount(rate);
}

/** Cash + product value (typed in the rate or in a column of its own); barter without a value is not free. */
export function spendOf(rate: RateReading, productValue?: number): Money | Doubt {
  const cash = amountOf(rate);
  if ("doubt" in cash) return cash;
  const product = productValue ?? rate.productValue;
  if (rate.status === "noncash" && product === undefined)
    return doubt("needs the product's value", "нужна стоимость продукта");
  return { amount: cash.amount + (product ?? 0), currency: cash.currency };
}

function whyNoAmount({ status, min, max, items, currency, currencySource }: RateReading): Doubt {
  if (!currency && currencySource === "text")
    return doubt("the currency of the rate is not known", "валюта ставки неизвестна");
  if (status === "range") {
    const span = (language: Language) => formatMoneyRange(min, max, currency, language);
    return doubt(`rate is a range: ${span("en")}`, `ставка — диапазон: ${span("ru")}`);
  }
  if (status === "multi" || items?.length)
    return doubt("rate is a price list without quantities", "ставка — прайс без количества");
  if (status === "perf") return doubt("rate depends on the result", "ставка зависит от результата");
  if (status === "missing") return doubt("no rate yet", "ставки ещё нет");
  return doubt("rate cannot be read", "ставку не удалось прочитать");
}
