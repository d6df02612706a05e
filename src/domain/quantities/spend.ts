/** Rate → what a partnership costs: cash, what comes on top of it and the value of the product, or why that is not known. */
import { type Doubt, doubt } from "../doubt.ts";
import { formatMoneyRange } from "../format.ts";
import { costName, flags, type RateReading } from "../reading/index.ts";
import type { Language } from "../text.ts";

export type Money = { readonly amount: number; readonly currency: string };

/** The one amount of a rate cell, without product value. */
export function amountOf(rate: RateReading): Money | Doubt {
  const blocking = rate.flags?.find((flag) => flags[flag].blocks && flag !== "product_value_missing");
  if (blocking) return { doubt: flags[blocking].found };
  if (rate.amount !== undefined) return { amount: rate.amount, currency: rate.currency };
  return whyNoAmount(rate);
}

/** Cash, what comes on top of it, and product value (of the rate or of its own column); barter without a value is not free. */
export function spendOf(rate: RateReading, productValue?: number): Money | Doubt {
  const cash = amountOf(rate);
  if ("doubt" in cash) return cash;
  const product = productValue ?? rate.productValue;
  if (rate.status === "noncash" && product === undefined)
    return doubt("needs the product's value", "нужна стоимость продукта");
  const costs = costsOnTop(cash.amount, rate);
  if ("doubt" in costs) return costs;
  const extra = costs.reduce((sum, { amount }) => sum + amount, 0);
  const amount = Number((cash.amount + extra + (product ?? 0)).toPrecision(15));
  return { amount, currency: cash.currency };
}

/** A cost on top of an amount; `share` is a fraction of it. */
export type Cost = { readonly what: string; readonly share?: number; readonly amount: number };

type Costly = Pick<RateReading, "taxRate" | "vat" | "addOns" | "extras">;

/** Tax and other costs on top of an amount, where the share or the amount of each of them is written. */
export function costsOnTop(amount: number, { taxRate, vat, addOns = [], extras }: Costly): readonly Cost[] | Doubt {
  if (vat === "on_top" && taxRate === undefined)
    return doubt("VAT comes on top, its rate is not written", "НДС сверху, ставка не указана");
  const tax = vat === "on_top" ? "vat" : extras?.includes("npd_on_top") ? "selfEmployed" : "tax";
  const costs: Cost[] = taxRate === undefined ? [] : [{ what: tax, share: taxRate, amount: amount * taxRate }];
  for (const { what, share, amount: sum, on } of addOns) {
    if (on === "within") continue;
    if (share === undefined && sum === undefined) {
      const { en, ru } = costName(what);
      return doubt(`${en} comes on top, how much is not written`, `сверху ${ru}, сколько — не указано`);
    }
    costs.push({
      what,
      ...(sum === undefined && share !== undefined ? { share } : {}),
      amount: sum ?? amount * (share ?? 0),
    });
  }
  return costs;
}

function whyNoAmount({ status, min, max, items, currency, currencySource, unread }: RateReading): Doubt {
  if (!currency && currencySource === "text")
    return doubt("the currency of the rate is not known", "валюта ставки неизвестна");
  if (status === "range") {
    const span = (language: Language) => formatMoneyRange(min, max, currency, language);
    return doubt(`rate is a range: ${span("en")}`, `ставка — диапазон: ${span("ru")}`);
  }
  if (status === "multi" || items?.length)
    return doubt("rate is a price list without quantities", "ставка — прайс без количества");
  if (status === "perf") return doubt("rate depends on the result", "ставка зависит от результата");
  if (status === "missing" && unread?.length)
    return doubt(`not understood: ${unread.join(", ")}`, `не понято: ${unread.join(", ")}`);
  if (status === "missing") return doubt("no rate yet", "ставки ещё нет");
  return doubt("rate cannot be read", "ставку не удалось прочитать");
}
