/** The columns of a team's sheet: what each is called, in any order, in English and Russian. */
import type { Text } from "../text.ts";

export type Column = {
  readonly label: Text;
  /** Other headings that people give it; case, ё, spaces and what stands in parentheses do not matter. */
  readonly aliases: readonly string[];
};

export const columns = {
  creator: {
    label: { en: "Creator", ru: "Креатор" },
    aliases: [
      "creator name",
      "creators",
      "influencer",
      "blogger",
      "talent",
      "name",
      "handle",
      "блогер",
      "инфлюенсер",
      "автор",
      "имя",
      "имя креатора",
    ],
  },
  market: {
    label: { en: "Market", ru: "Рынок" },
    aliases: ["country", "region", "geo", "markets", "страна", "регион", "гео"],
  },
  rate: {
    label: { en: "Rate", ru: "Ставка" },
    aliases: ["rates", "fee", "price", "cost", "budget", "payment", "цена", "стоимость", "гонорар", "бюджет", "оплата"],
  },
  kpis: {
    label: { en: "KPIs", ru: "KPI" },
    aliases: ["kpi", "kpis", "targets", "target", "goals", "goal", "цели", "цель", "план", "показатели"],
  },
  results: {
    label: { en: "Results", ru: "Результаты" },
    aliases: ["result", "actuals", "fact", "performance", "stats", "результат", "итоги", "итог", "факт", "статистика"],
  },
  date: {
    label: { en: "Date", ru: "Дата" },
    aliases: [
      "month",
      "posted",
      "posted on",
      "published",
      "live date",
      "publication date",
      "месяц",
      "дата выхода",
      "вышло",
      "дата публикации",
      "выход",
    ],
  },
  campaign: {
    label: { en: "Campaign", ru: "Кампания" },
    aliases: ["campaigns", "project", "проект", "рк"],
  },
  platform: {
    label: { en: "Platform", ru: "Площадка" },
    aliases: ["platforms", "channel", "network", "соцсеть", "платформа", "канал"],
  },
  followers: {
    label: { en: "Followers", ru: "Подписчики" },
    aliases: ["subscribers", "audience size", "аудитория", "число подписчиков", "подписчиков"],
  },
  productValue: {
    label: { en: "Product value", ru: "Стоимость продукта" },
    aliases: ["product", "gift value", "barter", "barter value", "бартер", "продукт", "стоимость бартера"],
  },
} as const satisfies Record<string, Column>;

export type ColumnKey = keyof typeof columns;
export const columnKeys = Object.keys(columns) as ColumnKey[];
