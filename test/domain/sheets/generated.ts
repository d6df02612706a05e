/** Sheets as teams might have them: headings out of the vocabularies, in any order, with units, dates, sections, posts and sums. */
import fc from "fast-check";
import type { Cell } from "../../../src/domain/cell.ts";

type Kind = { readonly headings: readonly string[]; readonly cell: fc.Arbitrary<Cell> };

const grouped = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, ",");
const count = (most: number): fc.Arbitrary<Cell> =>
  fc.integer({ min: 1, max: most }).chain((value) => fc.constantFrom<Cell>(value, grouped(value), String(value)));
const share: fc.Arbitrary<Cell> = fc.integer({ min: 11, max: 95 }).map((value) => `${value / 10}%`);
const blankable = (cell: fc.Arbitrary<Cell>): fc.Arbitrary<Cell> =>
  fc.oneof({ weight: 8, arbitrary: cell }, { weight: 1, arbitrary: fc.constant("") });
const words = fc.constantFrom<Cell>(
  "nice to work with",
  "call her on Friday",
  "любит утро",
  "see thread",
  "n/a",
  "late again",
);

/** What a column may be; every sort but the last means something. */
export const kinds = {
  market: {
    headings: ["Market", "Country", "Страна", "Рынок", "GEO"],
    cell: fc.constantFrom<Cell>("US", "Россия", "USA", "РФ"),
  },
  rate: {
    headings: ["Rate", "Fee (USD)", "Стоимость, ₽", "cost", "Rate ($K)", "Гонорар"],
    cell: fc.integer({ min: 2, max: 900 }),
  },
  kpis: {
    headings: ["KPIs", "Цели", "Targets"],
    cell: fc.integer({ min: 10, max: 90 }).map((value) => `reach ${value}k`),
  },
  results: {
    headings: ["Results", "Результаты", "Stats"],
    cell: fc.integer({ min: 10, max: 900 }).map((value) => `clicks ${value}`),
  },
  likes: { headings: ["Likes", "Лайки", "likes_count", "Number of likes", "Curtidas"], cell: count(90_000) },
  views24: { headings: ["24h views", "Просмотры 24ч"], cell: count(90_000) },
  views: { headings: ["Views (7d)", "Просмотры", "avg_views", "Video views"], cell: count(900_000) },
  reach: { headings: ["Reach", "Охват", "IG Reach", "Reichweite"], cell: count(900_000) },
  planned: { headings: ["Planned reach", "Охват план", "Target ER"], cell: share },
  er: { headings: ["ER %", "engagement_rate", "ER"], cell: share },
  women: { headings: ["Women %", "Доля женщин"], cell: fc.integer({ min: 20, max: 90 }).map((value) => `${value}%`) },
  followers: {
    headings: ["Followers", "Подписчики (тыс.)", "follower_count", "Subs"],
    cell: fc.integer({ min: 3, max: 900 }),
  },
  date: {
    headings: ["Post date", "Дата выхода", "Date"],
    cell: fc.integer({ min: 1, max: 28 }).map((day) => `2026-10-${String(day).padStart(2, "0")}`),
  },
  status: { headings: ["Status", "Статус"], cell: fc.constantFrom<Cell>("live", "posted", "вышло", "planned") },
  campaign: { headings: ["Campaign", "Кампания"], cell: fc.constantFrom<Cell>("Autumn", "Осень") },
  platform: { headings: ["Platform", "Площадка"], cell: fc.constantFrom<Cell>("Instagram", "TikTok", "VK") },
  notes: { headings: ["Notes", "E-mail", "Niche", "Комментарий"], cell: words },
  unknown: { headings: ["Vibe", "Zodiac", "Настроение", "Q?"], cell: words },
  wrong: { headings: ["Saves", "Shares", "Репосты"], cell: words },
} as const satisfies Readonly<Record<string, Kind>>;

export type KindName = keyof typeof kinds;

/** Rows with the headings first; sometimes below a title, with a section, a blank row, a sum. */
export const sheets: fc.Arbitrary<Cell[][]> = fc
  .record({
    names: fc.uniqueArray(fc.constantFrom(...(Object.keys(kinds) as KindName[])), { minLength: 3, maxLength: 10 }),
    creatorAt: fc.integer({ min: 0, max: 3 }),
    creator: fc.constantFrom("Creator", "Influencer Name", "Блогер", "Handle"),
    title: fc.boolean(),
    extras: fc.subarray(["section", "blank", "total", "header"] as const),
    count: fc.integer({ min: 2, max: 6 }),
  })
  .chain(({ names, creatorAt, creator, title, extras, count: height }) => {
    const ordered: readonly (KindName | "creator")[] = [
      ...names.slice(0, creatorAt),
      "creator",
      ...names.slice(creatorAt),
    ];
    const heading = (name: KindName | "creator") =>
      name === "creator" ? fc.constant(creator) : fc.constantFrom(...kinds[name].headings);
    const cell = (name: KindName | "creator", row: number): fc.Arbitrary<Cell> =>
      name === "creator" ? fc.constant(`Person ${String.fromCharCode(65 + row)}`) : blankable(kinds[name].cell);
    const rows = Array.from({ length: height }, (_, row) => fc.tuple(...ordered.map((name) => cell(name, row))));
    return fc.tuple(fc.tuple(...ordered.map(heading)), ...rows).map(([head, ...body]): Cell[][] => {
      const width = head.length;
      const line = (at: number, text: string): Cell[] =>
        Array.from({ length: width }, (_, i) => (i === at ? text : ""));
      const at = ordered.indexOf("creator");
      const added = extras.map((extra): Cell[] => {
        if (extra === "section") return line(at, "— VIP —");
        if (extra === "total") return line(at, "Total");
        return extra === "header" ? [...head] : line(at, "");
      });
      return [
        ...(title ? [["Our tracker"], []] : []),
        [...head],
        ...body.slice(0, 1),
        ...added,
        ...body.slice(1),
      ] as Cell[][];
    });
  });
