/** What a column of a generated sheet may be called, and what its cells may hold: mostly what it should, sometimes not. */
import fc from "fast-check";
import type { Cell } from "../../../src/domain/cell.ts";

type Kind = { readonly headings: readonly string[]; readonly cell: fc.Arbitrary<Cell> };

const grouped = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, ",");
const mostly = (usual: fc.Arbitrary<Cell>, ...odd: readonly Cell[]): fc.Arbitrary<Cell> =>
  fc.oneof({ weight: 9, arbitrary: usual }, { weight: 1, arbitrary: fc.constantFrom(...odd) });

const ODD_COUNTS: readonly Cell[] = [
  "hidden",
  "n/a",
  "12%",
  1.5,
  "~50k",
  "48.2K",
  "1,2 млн",
  "-1",
  "#N/A",
  true,
  "10-20k",
  "1210 (24h)",
  "as agreed",
  new Date("2026-10-14T00:00:00Z"),
];
const count = (most: number): fc.Arbitrary<Cell> =>
  mostly(
    fc.integer({ min: 1, max: most }).chain((value) => fc.constantFrom<Cell>(value, grouped(value), String(value))),
    ...ODD_COUNTS,
  );
const share: fc.Arbitrary<Cell> = mostly(
  fc.integer({ min: 11, max: 95 }).map((value) => `${value / 10}%`),
  "n/a",
  "high",
  "≥ 3%",
  "140%",
);
const words = fc.constantFrom<Cell>(
  "nice to work with",
  "call her on Friday",
  "любит утро",
  "see thread",
  "n/a",
  "late again",
);
const days = fc.integer({ min: 1, max: 28 });
const day = days.map((one) => `2026-10-${String(one).padStart(2, "0")}`);

/** Every sort but the last two means something. */
export const kinds = {
  market: {
    headings: ["Market", "Country", "Страна", "Рынок", "GEO"],
    cell: mostly(fc.constantFrom<Cell>("US", "Россия", "USA", "РФ"), "N/A", "Mars", "🇺🇸 US", "Рoссия"),
  },
  rate: {
    headings: ["Rate", "Fee (USD)", "Стоимость, ₽", "cost", "Rate ($K)", "Гонорар"],
    cell: mostly(
      fc.integer({ min: 2, max: 900 }),
      "$1,200",
      "45к",
      "gifted",
      "TBD",
      "500 EUR",
      "$800–1,000",
      "incl.",
      "$500 + product",
      "-5",
      1200,
    ),
  },
  product: {
    headings: ["Product value", "Стоимость товара"],
    cell: mostly(fc.integer({ min: 20, max: 300 }), "n/a", "serum set"),
  },
  currency: {
    headings: ["Currency", "Валюта"],
    cell: mostly(fc.constantFrom<Cell>("USD", "€", "руб.", "RUB"), "pesos", "TBD", "-"),
  },
  kpis: {
    headings: ["KPIs", "Цели", "Targets"],
    cell: mostly(
      fc.integer({ min: 10, max: 90 }).map((value) => `reach ${value}k`),
      "3 stories",
      "be nice",
    ),
  },
  results: {
    headings: ["Results", "Результаты", "Stats"],
    cell: mostly(
      fc.integer({ min: 10, max: 900 }).map((value) => `clicks ${value}`),
      "great!",
      "likes 500; reach 10k",
      "saves 40",
      12_000,
    ),
  },
  likes: { headings: ["Likes", "Лайки", "likes_count", "Number of likes", "Curtidas"], cell: count(90_000) },
  comments: { headings: ["Comments", "Комментарии", "Kommentare"], cell: count(900) },
  engagements: { headings: ["Engagements", "Вовлечения"], cell: count(90_000) },
  views24: { headings: ["24h views", "Просмотры 24ч"], cell: count(90_000) },
  views: { headings: ["Views (7d)", "Просмотры", "avg_views", "Video views"], cell: count(900_000) },
  reach: { headings: ["Reach", "Охват", "IG Reach", "Reichweite", "Охват (тыс.)"], cell: count(9_000) },
  tiktok: { headings: ["TikTok Reach", "Охват TikTok"], cell: count(900_000) },
  planned: { headings: ["Planned reach", "Охват план", "Target ER"], cell: share },
  plannedLikes: { headings: ["Likes plan", "Лайки план"], cell: count(9_000) },
  er: { headings: ["ER %", "engagement_rate", "ER"], cell: share },
  cpe: { headings: ["CPE", "Стоимость вовлечения"], cell: mostly(fc.constantFrom<Cell>(0.2, 0.35, 1.1), "#DIV/0!") },
  women: {
    headings: ["Women %", "Доля женщин"],
    cell: mostly(
      fc.integer({ min: 20, max: 90 }).map((value) => `${value}%`),
      "mostly moms",
    ),
  },
  real: {
    headings: ["Real followers", "Живые подписчики"],
    cell: fc.integer({ min: 40, max: 98 }).map((value) => `${value}%`),
  },
  followers: {
    headings: ["Followers", "Подписчики (тыс.)", "follower_count", "Subs"],
    cell: mostly(fc.integer({ min: 3, max: 900 }), "~48", "n/a", "hidden"),
  },
  date: {
    headings: ["Post date", "Дата выхода", "Date"],
    cell: mostly(
      day,
      new Date("2026-10-05T00:00:00Z"),
      "Oct 14",
      "5 окт",
      "soon",
      "after payday",
      "31/02/2026",
      "10/14/2026",
      "TBD",
    ),
  },
  plannedDate: { headings: ["Planned date", "Дедлайн"], cell: mostly(day, "when ready") },
  month: {
    headings: ["Month", "Месяц"],
    cell: mostly(fc.constantFrom<Cell>("October 2026", "Сентябрь 2026", "10.2026"), 10, "Q4"),
  },
  status: {
    headings: ["Status", "Статус"],
    cell: mostly(fc.constantFrom<Cell>("live", "posted", "вышло", "planned"), "перенос", "Zebra", "отмена"),
  },
  posted: { headings: ["Posted", "Вышло"], cell: fc.constantFrom<Cell>(true, false) },
  campaign: { headings: ["Campaign", "Кампания"], cell: fc.constantFrom<Cell>("Autumn", "Осень") },
  platform: { headings: ["Platform", "Площадка"], cell: fc.constantFrom<Cell>("Instagram", "TikTok", "VK") },
  notes: { headings: ["Notes", "E-mail", "Niche", "Комментарий"], cell: words },
  unknown: { headings: ["Vibe", "Zodiac", "Настроение", "Q?"], cell: words },
  wrong: { headings: ["Saves", "Shares", "Репосты"], cell: words },
} as const satisfies Readonly<Record<string, Kind>>;

export type KindName = keyof typeof kinds;
