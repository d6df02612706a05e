/** A rate's reading → words, part by part. */
import { formatMoney, formatShare } from "../../format.ts";
import type { Language } from "../../text.ts";
import type { RateItem, RateReading } from "../types.ts";
import { whatNames, words } from "./names.ts";

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
  if (rate.status === "missing") return rate.flags ? [] : [words.noRate[language]];
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

function performanceInWords({ commission, cpm, cpa, currency }: RateReading, language: Language): string[] {
  return [
    ...(commission === undefined ? [] : [`${words.commission[language]} ${formatShare(commission, language)}`]),
    ...(cpm === undefined ? [] : [`CPM ${formatMoney(cpm, currency, language)}`]),
    ...(cpa === undefined ? [] : [`CPA ${formatMoney(cpa, currency, language)}`]),
  ];
}

function termsInWords({ paymentTerms, placement, taxRate, extras = [] }: RateReading, language: Language): string[] {
  const [kind, number] = paymentTerms?.split("_") ?? [];
  const terms =
    kind === "prepay"
      ? [`${words.prepay[language]} ${number}\u00a0%`]
      : kind === "net"
        ? [`${words.net[language]} ${number}`]
        : [];
  const tax = taxRate === undefined ? [] : [`${words.tax[language]} ${formatShare(taxRate, language)}`];
  const named = extras.flatMap((extra) => extraInWords(extra, taxRate !== undefined, language));
  return [...terms, ...(placement ? [`${words.placement[language]} ${placement}`] : []), ...tax, ...named];
}

function extraInWords(extra: string, isTaxTold: boolean, language: Language): string[] {
  if (extra === "product") return [words.product[language]];
  if (extra === "ex_vat") return isTaxTold ? [] : [words.exVat[language]];
  if (extra === "npd_on_top") return isTaxTold ? [] : [words.npd[language]];
  if (!extra.startsWith("usage_rights")) return [];
  const days = extra.split("_")[2]?.replace("d", "");
  return [days ? `${words.rights[language]} ${days} ${words.days[language]}` : words.rights[language]];
}
