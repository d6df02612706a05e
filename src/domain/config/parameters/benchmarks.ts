/** Market parameters: what is usual in a market, so that like is compared with like. Each figure says how weak it is. */
import type { Text } from "../../text.ts";
import { day } from "../dayKinds.ts";
import { positive, positiveShare } from "../kind.ts";
import { parameter } from "./parameter.ts";

/** Rates travel with the platform; the price of a post does not. */
const fromTheUS = (en: string, ru: string): Text => ({
  en: `Taken over from the US (${en}): no figure of its own is known; very weak, replace it by your own medians.`,
  ru: `Взято по США (${ru}): своей цифры нет; очень слабая, замените своими медианами.`,
});
const guess = (en: string, ru: string): Text => ({
  en: `Own estimate (${en}); very weak, replace it by your own medians.`,
  ru: `Собственная оценка (${ru}); очень слабая, замените своими медианами.`,
});
const noPrice: Text = {
  en: "Blank on purpose: no price of this market is known, and one converted from another market would be a wrong number. Your own median comes by the menu, “Recalibrate benchmarks”.",
  ru: "Пусто намеренно: цены этого рынка неизвестны, а пересчёт с другого рынка дал бы неверную цифру. Своя медиана — в меню, «Пересчитать бенчмарки».",
};

const erByFollowers = fromTheUS("Instagram, 10–50k followers, 2.4 %", "Instagram, 10–50 тыс. подписчиков, 2,4 %");
const erByReach = fromTheUS("5 % by reach", "5 % по охвату");
const erByViews = fromTheUS("5.5 % by views", "5,5 % по просмотрам");

export const benchmarks = () => ({
  benchmarkER: parameter({
    kind: positiveShare,
    label: { en: "Usual ER by followers", ru: "Обычный ER по подписчикам" },
    about: { en: "Engagements ÷ followers, median.", ru: "Вовлечения ÷ подписчики, медиана." },
    fresh: { US: 0.024, UK: 0.024, DE: 0.024, BR: 0.024, RU: 0.04, KZ: 0.024 },
    notes: {
      US: {
        en: "Instagram, 10–50k followers: median 2.4 %, half of all between 1.5 and 3.6, 2025–26; publishers differ up to 10×; weak.",
        ru: "Instagram, 10–50 тыс. подписчиков: медиана 2,4 %, у половины от 1,5 до 3,6, 2025–26; источники расходятся до 10 раз; слабая.",
      },
      ...{ UK: erByFollowers, DE: erByFollowers, BR: erByFollowers, KZ: erByFollowers },
      RU: guess("VK by followers", "VK по подписчикам"),
    },
  }),
  benchmarkERByReach: parameter({
    kind: positiveShare,
    label: { en: "Usual ER by reach", ru: "Обычный ER по охвату" },
    about: { en: "Engagements ÷ reach, median.", ru: "Вовлечения ÷ охват, медиана." },
    fresh: { US: 0.05, UK: 0.05, DE: 0.05, BR: 0.05, RU: 0.06, KZ: 0.05 },
    notes: {
      US: { en: "Derived from CPM and CPE, Mar 2026; weak.", ru: "Выведено из CPM и CPE, март 2026; слабая." },
      ...{ UK: erByReach, DE: erByReach, BR: erByReach, KZ: erByReach },
      RU: guess("VK by reach", "VK по охвату"),
    },
  }),
  benchmarkERByViews: parameter({
    kind: positiveShare,
    label: { en: "Usual ER by views", ru: "Обычный ER по просмотрам" },
    about: { en: "Engagements ÷ views, median.", ru: "Вовлечения ÷ просмотры, медиана." },
    fresh: { US: 0.055, UK: 0.055, DE: 0.055, BR: 0.055, RU: 0.045, KZ: 0.055 },
    notes: {
      US: { en: "2025–26; weak.", ru: "2025–26; слабая." },
      ...{ UK: erByViews, DE: erByViews, BR: erByViews, KZ: erByViews },
      RU: guess("Telegram 4 %, YouTube 5 %", "Telegram 4 %, YouTube 5 %"),
    },
  }),
  benchmarkCPE: parameter({
    kind: positive,
    label: { en: "Usual CPE", ru: "Обычный CPE" },
    about: { en: "Cost per engagement, in the market's currency.", ru: "Цена вовлечения, в валюте рынка." },
    fresh: { US: 0.2, UK: 0.16, DE: 0.18, RU: 41.7 },
    notes: {
      US: { en: "Derived from CPM and ER by reach, Mar 2026; weak.", ru: "Из CPM и ER по охвату, март 2026; слабая." },
      UK: {
        en: "£8 per 1,000 reached and ER by reach 5 %; very weak.",
        ru: "Из CPM 8 £ и ER по охвату 5 %; очень слабая.",
      },
      DE: {
        en: "€9 per 1,000 reached and ER by reach 5 %; very weak.",
        ru: "Из CPM 9 € и ER по охвату 5 %; очень слабая.",
      },
      BR: noPrice,
      RU: {
        en: "Derived from CPM 2,500 ₽ and ER by reach 6 %; very weak.",
        ru: "Из CPM 2 500 ₽ и ER по охвату 6 %; очень слабая.",
      },
      KZ: noPrice,
    },
  }),
  benchmarkCPM: parameter({
    kind: positive,
    label: { en: "Usual CPM", ru: "Обычный CPM" },
    about: { en: "Cost per 1,000 people reached.", ru: "Цена 1 000 охвата." },
    fresh: { US: 10, UK: 8, DE: 9, RU: 2500 },
    notes: {
      US: {
        en: "Instagram, 10–50k followers, median; one open rate card, Mar 2026; weak to medium.",
        ru: "Instagram, 10–50 тыс. подписчиков, медиана; одна открытая таблица, март 2026; от слабой до средней.",
      },
      UK: {
        en: "The US figure of $10 at about £0.80 a dollar, rounded: assumes American prices; very weak.",
        ru: "10 $ по США примерно по 0,80 £ за доллар, округлено: цены как в США; очень слабая.",
      },
      DE: {
        en: "The US figure of $10 at about €0.90 a dollar, rounded: assumes American prices; very weak.",
        ru: "10 $ по США примерно по 0,90 € за доллар, округлено: цены как в США; очень слабая.",
      },
      BR: noPrice,
      RU: {
        en: "VK, derived from 2–8 ₽ a view (AdIndex, 20 Mar 2024); very weak.",
        ru: "VK, из 2–8 ₽ за просмотр (AdIndex, 20.03.2024); очень слабая.",
      },
      KZ: noPrice,
    },
  }),
  benchmarkCPV: parameter({
    kind: positive,
    label: { en: "Usual cost per view", ru: "Обычная цена просмотра" },
    about: {
      en: "For video and messengers, where views are counted and not people.",
      ru: "Для видео и мессенджеров, где считают просмотры, а не людей.",
    },
    fresh: { US: 0.012, UK: 0.01, DE: 0.011, RU: 4 },
    notes: {
      US: {
        en: "Between TikTok ($7 per 1,000) and YouTube ($17); one open rate card, Mar 2026; weak.",
        ru: "Между TikTok (7 $ за 1 000) и YouTube (17 $); одна открытая таблица, март 2026; слабая.",
      },
      UK: {
        en: "The US figure at about £0.80 a dollar, rounded: assumes American prices; very weak.",
        ru: "По США примерно по 0,80 £ за доллар, округлено: цены как в США; очень слабая.",
      },
      DE: {
        en: "The US figure at about €0.90 a dollar, rounded: assumes American prices; very weak.",
        ru: "По США примерно по 0,90 € за доллар, округлено: цены как в США; очень слабая.",
      },
      BR: noPrice,
      RU: {
        en: "Between YouTube (1–3 ₽) and VK (2–8 ₽), AdIndex, 20 Mar 2024; weak.",
        ru: "Между YouTube (1–3 ₽) и VK (2–8 ₽), AdIndex, 20.03.2024; слабая.",
      },
      KZ: noPrice,
    },
    optional: true,
  }),
  benchmarkViewRate: parameter({
    kind: positiveShare,
    label: { en: "Usual view rate", ru: "Обычная доля просмотров" },
    about: { en: "Views ÷ subscribers (Telegram's “ERR”).", ru: "Просмотры ÷ подписчики («ERR» в Telegram)." },
    fresh: { RU: 0.25 },
    notes: { RU: guess("Telegram", "Telegram") },
    optional: true,
  }),
  benchmarksAsOf: parameter({
    kind: day,
    label: { en: "Benchmarks checked on", ru: "Бенчмарки проверены" },
    about: { en: "Older than 90 days, a roll-up says so.", ru: "Если старше 90 дней, сводка об этом скажет." },
    fresh: {
      US: "2026-03-31",
      UK: "2026-03-31",
      DE: "2026-03-31",
      BR: "2026-03-31",
      RU: "2024-03-20",
      KZ: "2026-03-31",
    },
    optional: true,
  }),
});
