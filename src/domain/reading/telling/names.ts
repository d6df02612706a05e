/** The words in which readings are told: names of countries, formats, months and bases in both languages. */
import { deliverables } from "../../tables/deliverables.ts";
import type { Language, Text } from "../../text.ts";
import { countryNames } from "../../words/phrasebook.prepared.ts";

const t = (en: string, ru: string): Text => ({ en, ru });

export const words = {
  deadline: t("deadline", "срок"),
  posted: t("posted", "вышло"),
  women: t("women", "женщины"),
  men: t("men", "мужчины"),
  from: t("from", "от"),
  upTo: t("up to", "до"),
  barter: t("no cash", "без денег"),
  productValue: t("product value", "товар на"),
  product: t("plus product", "плюс товар"),
  commission: t("commission", "комиссия"),
  noRate: t("no rate", "ставки нет"),
  unreadable: t("rate is not readable", "ставка не читается"),
  priceList: t("price list without a total", "прайс без итога"),
  prepay: t("prepay", "предоплата"),
  net: t("paid within days:", "оплата, дней:"),
  placement: t("placement", "размещение"),
  tax: t("tax on top", "налог сверху"),
  npd: t("self-employed tax on top", "НПД сверху"),
  rights: t("usage rights", "права на использование"),
  days: t("days", "дн."),
  onTop: t("on top", "сверху"),
  within: t("within the amount", "из этой суммы"),
  cap: t("at most", "не больше"),
  guaranteed: t("guaranteed:", "гарантировано:"),
  unread: t("not understood:", "не понято:"),
} satisfies Readonly<Record<string, Text>>;

export const per: Readonly<Record<"followers" | "reach" | "views", Text>> = {
  followers: t("by followers", "к подписчикам"),
  reach: t("by reach", "к охвату"),
  views: t("by views", "к просмотрам"),
};

export const units = { seconds: t("s", "с"), points: t("pp", "п.п.") } satisfies Readonly<Record<string, Text>>;

/** The three states of VAT. */
export const vatNames: Readonly<Record<"on_top" | "included" | "none", Text>> = {
  on_top: t("VAT on top", "НДС сверху"),
  included: t("VAT included", "с НДС"),
  none: t("no VAT", "без НДС"),
};

/** Costs besides the fee, and what is taken off it. */
const costs: Readonly<Record<string, Text>> = {
  agency: t("agency fee", "агентская комиссия"),
  management: t("management fee", "комиссия менеджера"),
  whitelisting: t("whitelisting", "вайтлистинг"),
  media: t("media spend", "рекламный бюджет"),
  levy: t("ad levy", "рекламный сбор"),
  shipping: t("shipping", "доставка"),
  payment: t("payment fee", "комиссия за перевод"),
  production: t("production", "продакшен"),
  deduction: t("deduction", "удержание"),
  net: t("net to the creator", "на руки"),
};

export const costName = (what: string): Text => costs[what] ?? { en: what, ru: what };

/** What is delivered, and what a price is for. */
export const whatNames: Readonly<Record<string, Text>> = {
  ...deliverables,
  usage_rights: t("usage rights", "права на использование"),
  production: t("production", "продакшен"),
  h: t("hour", "час"),
  d: t("day", "день"),
  week: t("week", "неделю"),
  month: t("month", "месяц"),
  quarter: t("quarter", "квартал"),
  year: t("year", "год"),
};

const capitals = (name: string): string =>
  name.length <= 3 ? name.toUpperCase() : name.replace(/(^|\s)\p{L}/gu, (letter) => letter.toUpperCase());

/** The first word that the vocabulary has for a country is its name. */
export function countryName(code: string, language: Language): string {
  const names = countryNames[language];
  const at = names.indexOf(`;${code} `);
  if (at < 0) return code;
  const from = at + code.length + 2;
  return capitals(names.slice(from, names.indexOf(";", from)).replace("*", ""));
}
