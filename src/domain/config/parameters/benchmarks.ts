/** Market parameters: what is usual in a market, so that like is compared with like. */
import { day, positive, positiveShare } from "../kind.ts";
import { parameter } from "./parameter.ts";

const weakRussian = {
  en: "RU: own estimate, very weak: replace it by your own medians. ",
  ru: "РФ: собственная оценка, очень слабая: замените своими медианами. ",
};

export const benchmarks = {
  benchmarkER: parameter({
    kind: positiveShare,
    label: { en: "Usual ER by followers", ru: "Обычный ER по подписчикам" },
    about: { en: "Engagements ÷ followers, median.", ru: "Вовлечения ÷ подписчики, медиана." },
    fresh: { US: 0.024, RU: 0.04 },
    source: {
      en: `${weakRussian.en}US: Instagram micro 10–50k, p50 2.4 % (p25 1.5, p75 3.6), 2025–26; publishers differ up to 10×; weak.`,
      ru: `${weakRussian.ru}США: Instagram, микро 10–50 тыс., p50 2,4 % (p25 1,5, p75 3,6), 2025–26; издатели расходятся до 10 раз; слабая.`,
    },
  }),
  benchmarkERByReach: parameter({
    kind: positiveShare,
    label: { en: "Usual ER by reach", ru: "Обычный ER по охвату" },
    about: { en: "Engagements ÷ reach, median.", ru: "Вовлечения ÷ охват, медиана." },
    fresh: { US: 0.05, RU: 0.06 },
    source: {
      en: `${weakRussian.en}US: derived from CPM and CPE; weak.`,
      ru: `${weakRussian.ru}США: выведено из CPM и CPE; слабая.`,
    },
  }),
  benchmarkERByViews: parameter({
    kind: positiveShare,
    label: { en: "Usual ER by views", ru: "Обычный ER по просмотрам" },
    about: { en: "Engagements ÷ views, median.", ru: "Вовлечения ÷ просмотры, медиана." },
    fresh: { US: 0.055, RU: 0.045 },
    source: { en: `${weakRussian.en}US: 2025–26; weak.`, ru: `${weakRussian.ru}США: 2025–26; слабая.` },
  }),
  benchmarkCPE: parameter({
    kind: positive,
    label: { en: "Usual CPE", ru: "Обычный CPE" },
    about: { en: "Cost per engagement, in the market's currency.", ru: "Цена вовлечения, в валюте рынка." },
    fresh: { US: 0.2, RU: 41.7 },
    source: {
      en: "US: derived from CPM and ER by reach, Mar 2026; weak. RU: derived from CPM 2,500 ₽ and ER by reach 6 %; very weak.",
      ru: "США: из CPM и ER по охвату, март 2026; слабая. РФ: из CPM 2 500 ₽ и ER по охвату 6 %; очень слабая.",
    },
  }),
  benchmarkCPM: parameter({
    kind: positive,
    label: { en: "Usual CPM", ru: "Обычный CPM" },
    about: { en: "Cost per 1,000 people reached.", ru: "Цена 1 000 охвата." },
    fresh: { US: 10, RU: 2500 },
    source: {
      en: "US: Instagram micro p50, one open rubric, Mar 2026; medium to weak. RU: VK, derived from CPV 2–8 ₽ (AdIndex, 2024-03-20); very weak.",
      ru: "США: Instagram микро p50, одна открытая таблица, март 2026; средняя или слабая. РФ: VK, из CPV 2–8 ₽ (AdIndex, 20.03.2024); очень слабая.",
    },
  }),
  benchmarkViewRate: parameter({
    kind: positiveShare,
    label: { en: "Usual view rate", ru: "Обычная доля просмотров" },
    about: { en: "Views ÷ subscribers (Telegram's “ERR”).", ru: "Просмотры ÷ подписчики («ERR» в Telegram)." },
    fresh: { RU: 0.25 },
    source: { en: "RU: Telegram, own estimate; very weak.", ru: "РФ: Telegram, собственная оценка; очень слабая." },
    optional: true,
  }),
  benchmarksAsOf: parameter({
    kind: day,
    label: { en: "Benchmarks checked on", ru: "Бенчмарки проверены" },
    about: {
      en: "Older than 90 days, a roll-up says so.",
      ru: "Если старше 90 дней, сводка об этом скажет.",
    },
    fresh: { US: "2026-03-31", RU: "2024-03-20" },
    optional: true,
  }),
};
