/** A rate's reading → words, part by part. */
import { formatMoney, formatNumber, formatShare } from "../../format.ts";
import { metricOf } from "../../tables/metrics.ts";
import type { Language } from "../../text.ts";
import type { AddOn, RateItem, RateReading } from "../types.ts";
import { costName, vatNames, whatNames, words } from "./names.ts";

export const rateInWords = (rate: RateReading, language: Language): string[] => [
  ...priceInWords(rate, language),
  ...(rate.items ?? []).map((item) => itemInWords(item, rate.currency, language)),
  ...performanceInWords(rate, language),
  ...(rate.productValue === undefined
    ? []
    : [`${words.productValue[language]} ${formatMoney(rate.productValue, rate.currency, language)}`]),
  ...termsInWords(rate, language),
];

function priceInWords(rate: RateReading, language: Language): string[] {
  const money = (amount: number): string => formatMoney(amount, rate.currency, language);
  const per = rate.per ? `${language === "ru" ? " за " : " per "}${whatNames[rate.per]?.[language] ?? rate.per}` : "";
  if (rate.status === "missing") return rate.flags || rate.unread ? [] : [words.noRate[language]];
  if (rate.status === "error") return [words.unreadable[language]];
  if (rate.status === "noncash") return [words.barter[language]];
  if (rate.status === "multi" && rate.amount === undefined) return [words.priceList[language]];
  if (rate.amount !== undefined) return [money(rate.amount) + per];
  if (rate.status !== "range") return [];
  const { min, max } = rate;
  if (min !== undefined && max !== undefined) return [`${money(min)}–${money(max)}${per}`];
  return min !== undefined
    ? [`${words.from[language]} ${money(min)}${per}`]
    : [`${words.upTo[language]} ${money(max ?? 0)}${per}`];
}

/** "2 × story $70" */
function itemInWords({ qty, what, unit }: RateItem, currency: string, language: Language): string {
  const name = what === undefined ? "" : (whatNames[what]?.[language] ?? what);
  const price = unit === undefined ? "" : formatMoney(unit, currency, language);
  return [qty === undefined ? "" : `${qty} ×`, name, price].filter(Boolean).join(" ");
}

function performanceInWords(rate: RateReading, language: Language): string[] {
  const { commission, cap, guaranteed, currency } = rate;
  const prices = (["cpm", "cpv", "cpc", "cpa", "cpe"] as const).flatMap((key) => {
    const price = rate[key];
    return price === undefined ? [] : [`${metricOf(key).label[language]} ${formatMoney(price, currency, language)}`];
  });
  return [
    ...(commission === undefined ? [] : [`${words.commission[language]} ${formatShare(commission, language)}`]),
    ...prices,
    ...(cap === undefined ? [] : [`${words.cap[language]} ${formatMoney(cap, currency, language)}`]),
    ...(guaranteed === undefined ? [] : [`${words.guaranteed[language]} ${formatNumber(guaranteed, language)}`]),
  ];
}

function termsInWords(rate: RateReading, language: Language): string[] {
  const { paymentTerms, placement, taxRate, extras = [], addOns = [] } = rate;
  const [kind, number] = paymentTerms?.split("_") ?? [];
  const terms =
    kind === "prepay"
      ? [`${words.prepay[language]} ${number}\u00a0%`]
      : kind === "net"
        ? [`${words.net[language]} ${number}`]
        : [];
  const tax = taxRate === undefined ? [] : [`${words.tax[language]} ${formatShare(taxRate, language)}`];
  const named = extras.flatMap((extra) => extraInWords(extra, taxRate !== undefined, language));
  const place = placement ? [`${words.placement[language]} ${placement}`] : [];
  const costs = addOns.map((addOn) => addOnInWords(addOn, rate.currency, language));
  return [...terms, ...place, ...vatInWords(rate, language), ...tax, ...costs, ...named];
}

/** A share that is told says by itself that it is on top. */
const vatInWords = ({ vat, taxRate }: RateReading, language: Language): string[] =>
  vat === undefined || (vat === "on_top" && taxRate !== undefined) ? [] : [vatNames[vat][language]];

/** "agency fee 15 % on top", "shipping on top", "net to the creator" */
function addOnInWords({ what, share, amount, on }: AddOn, currency: string, language: Language): string {
  const figure = share !== undefined ? formatShare(share, language) : "";
  const sum = amount !== undefined ? formatMoney(amount, currency, language) : "";
  const place = on === "top" ? words.onTop[language] : figure || sum ? words.within[language] : "";
  return [costName(what)[language], figure, sum, place].filter(Boolean).join(" ");
}

function extraInWords(extra: string, isTaxTold: boolean, language: Language): string[] {
  if (extra === "product") return [words.product[language]];
  if (extra === "npd_on_top") return isTaxTold ? [] : [words.npd[language]];
  if (!extra.startsWith("usage_rights")) return [];
  const days = extra.split("_")[2]?.replace("d", "");
  return [days ? `${words.rights[language]} ${days} ${words.days[language]}` : words.rights[language]];
}
