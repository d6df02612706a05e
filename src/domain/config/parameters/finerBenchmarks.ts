/** Benchmarks by platform, where a figure is known: rows of the Config tab beside the market's own, and as many more as a team types. */
import { once } from "../../once.ts";
import { platformName } from "../../tables/platformFacts.ts";
import type { Text } from "../../text.ts";
import { benchmarks } from "./benchmarks.ts";
import type { FreshColumn, Parameter, Parameters } from "./parameter.ts";

type Figure = { readonly [C in FreshColumn]?: number };

const rateCard: Text = {
  en: "Median of one open rate card, accounts of 10–50k, Mar 2026; weak.",
  ru: "Медиана одной открытой таблицы, аккаунты 10–50 тыс., март 2026; слабая.",
};
const fromRates: Text = {
  en: "Derived from CPM and ER by reach, Mar 2026; weak.",
  ru: "Из CPM и ER по охвату, март 2026; слабая.",
};
const adIndex: Text = {
  en: "Middle of the span that AdIndex gives, 20 Mar 2024; channel owners name 5–30 times less; weak.",
  ru: "Середина вилки AdIndex, 20.03.2024; владельцы каналов называют в 5–30 раз меньше; слабая.",
};
const guess: Text = {
  en: "Own estimate; very weak, replace it by your own medians.",
  ru: "Собственная оценка; очень слабая, замените своими медианами.",
};

/** Key of the market's own row → platform → figure and where it comes from. */
const figures: readonly (readonly [
  of: keyof ReturnType<typeof benchmarks>,
  platform: string,
  fresh: Figure,
  note: Text,
])[] = [
  ["benchmarkERByReach", "vk", { RU: 0.06 }, guess],
  ["benchmarkERByViews", "telegram", { RU: 0.04 }, guess],
  ["benchmarkERByViews", "youtube", { RU: 0.05 }, guess],
  ["benchmarkCPE", "instagram", { US: 0.2 }, fromRates],
  ["benchmarkCPE", "tiktok", { US: 0.13 }, fromRates],
  ["benchmarkCPE", "youtube", { US: 0.49 }, fromRates],
  ["benchmarkCPM", "instagram", { US: 10 }, rateCard],
  ["benchmarkCPM", "tiktok", { US: 7 }, rateCard],
  ["benchmarkCPM", "youtube", { US: 17 }, rateCard],
  ["benchmarkCPV", "tiktok", { US: 0.007 }, rateCard],
  ["benchmarkCPV", "youtube", { US: 0.017, RU: 2 }, rateCard],
  ["benchmarkCPV", "telegram", { RU: 4.5 }, adIndex],
  ["benchmarkCPV", "vk", { RU: 5 }, adIndex],
];

/** The price of a view is AdIndex's there, whatever the platform. */
const noteInRussia = (of: string, note: Text): Text => (of === "benchmarkCPV" ? adIndex : note);

/** "benchmarkCPM.TikTok": read like the market's own row, blank where nothing is known of the platform. */
export const finerBenchmarks = once((): Parameters => {
  const own: Parameters = benchmarks();
  const rows = figures.flatMap(([of, platform, fresh, note]): [string, Parameter][] => {
    const parameter = own[of];
    if (!parameter) return [];
    const { kind, label, about } = parameter;
    const name = { en: platformName(platform, "en"), ru: platformName(platform, "ru") };
    const notes = Object.fromEntries(
      Object.keys(fresh).map((column) => [column, column === "RU" ? noteInRussia(of, note) : note]),
    );
    const labels = { en: `${label.en}, ${name.en}`, ru: `${label.ru}, ${name.ru}` };
    return [[`${of}.${name.en}`, { kind, label: labels, about, fresh, notes, optional: true }]];
  });
  return Object.fromEntries(rows);
});
