/** Market parameters: who and where a market is. */
import { language, list, locale, text, timeZone } from "../kind.ts";
import { parameter } from "./parameter.ts";

export const identity = () => ({
  name: parameter({
    kind: text,
    label: { en: "Name", ru: "Название" },
    about: { en: "What the market is called in documents.", ru: "Как называть рынок в документах." },
    fresh: {
      US: { en: "United States", ru: "США" },
      UK: { en: "United Kingdom", ru: "Великобритания" },
      DE: { en: "Germany", ru: "Германия" },
      BR: { en: "Brazil", ru: "Бразилия" },
      RU: { en: "Russia", ru: "Россия" },
      KZ: { en: "Kazakhstan", ru: "Казахстан" },
    },
  }),
  aliases: parameter({
    kind: list,
    label: { en: "Also typed as", ru: "Пишут также" },
    about: {
      en: "What people type in the Market column for this market; case, spaces and dots do not matter.",
      ru: "Что пишут в столбце «Рынок» для этого рынка; регистр, пробелы и точки не важны.",
    },
    fresh: {
      US: "USA, U.S., America, United States of America, United States, США, Америка, Штаты, Соединённые Штаты",
      UK: "United Kingdom, Great Britain, GB, GBR, Britain, England, Великобритания, Британия, Англия",
      DE: "Germany, Deutschland, DEU, GER, Германия, ФРГ",
      BR: "Brazil, Brasil, BRA, Бразилия",
      RU: "Russia, RUS, Россия, РФ, Russian Federation, Российская Федерация, Рус",
      KZ: "Kazakhstan, KAZ, Казахстан, КЗ, РК, Қазақстан, Qazaqstan",
    },
    optional: true,
  }),
  lead: parameter({
    kind: text,
    label: { en: "Market lead", ru: "Ответственный за рынок" },
    about: {
      en: "The person who knows the market and says when the process should be tweaked.",
      ru: "Тот, кто знает рынок и говорит, когда процесс пора поправить.",
    },
    optional: true,
  }),
  language: parameter({
    kind: language,
    label: { en: "Language", ru: "Язык" },
    about: { en: "The language of briefs and of texts in cells.", ru: "Язык брифов и текстов в ячейках." },
    fresh: { any: "en", DE: "de", BR: "pt", RU: "ru", KZ: "ru" },
  }),
  locale: parameter({
    kind: locale,
    label: { en: "Locale", ru: "Локаль" },
    about: { en: "How numbers and dates are typed in this market.", ru: "Как на этом рынке пишут числа и даты." },
    fresh: { any: "en-US", UK: "en-GB", DE: "de-DE", BR: "pt-BR", RU: "ru-RU", KZ: "ru-KZ" },
  }),
  timeZone: parameter({
    kind: timeZone,
    label: { en: "Time zone", ru: "Часовой пояс" },
    about: {
      en: "Where the creators are: the dates of briefs are theirs.",
      ru: "Где живут блогеры: даты в брифах — по их времени.",
    },
    fresh: {
      US: "America/New_York",
      UK: "Europe/London",
      DE: "Europe/Berlin",
      BR: "America/Sao_Paulo",
      RU: "Europe/Moscow",
      KZ: "Asia/Almaty",
    },
  }),
  platforms: parameter({
    kind: list,
    label: { en: "Platforms", ru: "Площадки" },
    about: { en: "Where partnerships run in this market.", ru: "Где на этом рынке выходят интеграции." },
    fresh: {
      US: "Instagram, TikTok, YouTube",
      UK: "Instagram, TikTok, YouTube",
      DE: "Instagram, TikTok, YouTube",
      BR: "Instagram, TikTok, YouTube",
      RU: "VK, Telegram, YouTube, Dzen, RuTube",
      KZ: "Instagram, TikTok, Telegram",
    },
    optional: true,
  }),
});
