/** What a column of a team's tab may mean: one table of meanings, the metrics' own taken from the reader's table. */
import { isMetricKey, type MetricKey, metricKeys } from "../reading/index.ts";
import type { Text } from "../text.ts";

const t = (en: string, ru: string): Text => ({ en, ru });

/** Meanings that are no metric, in the order in which a drop-down shows them. */
export const plainMeanings = {
  creator: t("Creator", "Креатор"),
  handle: t("Handle", "Ник"),
  market: t("Market", "Рынок"),
  rate: t("Rate", "Ставка"),
  currency: t("Currency", "Валюта"),
  kpis: t("KPIs", "KPI"),
  results: t("Results", "Результаты"),
  audience: t("Audience", "Аудитория"),
  platform: t("Platform", "Площадка"),
  format: t("Format", "Формат"),
  followers: t("Followers", "Подписчики"),
  campaign: t("Campaign", "Кампания"),
  date: t("Date posted", "Дата выхода"),
  plannedDate: t("Planned date", "Плановая дата"),
  month: t("Month", "Месяц"),
  productValue: t("Product value", "Стоимость продукта"),
  status: t("Status", "Статус"),
  paymentStatus: t("Payment status", "Статус оплаты"),
  paidOn: t("Paid on", "Дата оплаты"),
  erid: t("Ad token", "Токен erid"),
  link: t("Link", "Ссылка"),
  notes: t("Notes", "Заметки"),
  unread: t("Not read", "Не читать"),
} as const satisfies Readonly<Record<string, Text>>;

export type PlainMeaning = keyof typeof plainMeanings;
/** "metric:likes" is a result, "plan:reach" a target. */
export type Meaning = PlainMeaning | `metric:${MetricKey}` | `plan:${MetricKey}`;

/** The metric that a meaning is a figure or a target of. */
export function metricOfMeaning(meaning: Meaning): { readonly key: MetricKey; readonly isPlan: boolean } | undefined {
  const [sort, key = ""] = meaning.split(":");
  return (sort === "metric" || sort === "plan") && isMetricKey(key) ? { key, isPlan: sort === "plan" } : undefined;
}

const plain: ReadonlySet<string> = new Set(Object.keys(plainMeanings));

export const isMeaning = (text: string): text is Meaning =>
  plain.has(text) || metricOfMeaning(text as Meaning) !== undefined;

/** How a meaning is called: "Likes", "Planned reach". */
export function meaningLabel(meaning: Meaning): Text {
  const metric = metricOfMeaning(meaning);
  if (!metric) return plainMeanings[meaning as PlainMeaning];
  const { label } = metricKeys[metric.key];
  return metric.isPlan
    ? t(`Target: ${label.en}`, `План: ${label.ru}`)
    : t(capitalised(label.en), capitalised(label.ru));
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Everything that a drop-down offers. */
export const allMeanings: readonly Meaning[] = [
  ...(Object.keys(plainMeanings) as PlainMeaning[]).filter((key) => key !== "unread"),
  ...(Object.keys(metricKeys) as MetricKey[])
    .filter((key) => key !== "followers")
    .map((key): Meaning => `metric:${key}`),
  ...(Object.keys(metricKeys) as MetricKey[]).filter((key) => key !== "followers").map((key): Meaning => `plan:${key}`),
  "unread",
];
