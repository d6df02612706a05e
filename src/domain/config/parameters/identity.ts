/** Market parameters: who and where a market is. */
import { language, list, locale, text, timeZone } from "../kind.ts";
import { parameter } from "./parameter.ts";

export const identity = {
  name: parameter({
    kind: text,
    label: { en: "Name", ru: "Название" },
    about: { en: "The market's name as people say it.", ru: "Название рынка, как его произносят." },
    fresh: {
      US: "United States",
      RU: "Россия",
      KZ: "Казахстан",
      UK: "United Kingdom",
      DE: "Deutschland",
      BR: "Brasil",
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
      US: "USA, U.S., America, United States of America, United States, США, Америка, Штаты",
      RU: "Russia, Россия, РФ, Russian Federation, Рус",
      KZ: "Kazakhstan, Казахстан, КЗ, РК, Қазақстан",
      UK: "United Kingdom, Great Britain, GB, Britain, England, Великобритания, Англия",
      DE: "Germany, Deutschland, Германия",
      BR: "Brazil, Brasil, Бразилия",
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
    fresh: { any: "en", US: "en", RU: "ru", KZ: "ru", UK: "en", DE: "de", BR: "pt" },
  }),
  locale: parameter({
    kind: locale,
    label: { en: "Locale", ru: "Локаль" },
    about: { en: "How numbers and dates are typed in this market.", ru: "Как на этом рынке пишут числа и даты." },
    fresh: { any: "en-US", US: "en-US", RU: "ru-RU", KZ: "ru-KZ", UK: "en-GB", DE: "de-DE", BR: "pt-BR" },
  }),
  timeZone: parameter({
    kind: timeZone,
    label: { en: "Time zone", ru: "Часовой пояс" },
    about: { en: "The creators' time zone, for the dates in briefs.", ru: "Часовой пояс креаторов, для дат в брифах." },
    fresh: {
      US: "America/New_York",
      RU: "Europe/Moscow",
      KZ: "Asia/Almaty",
      UK: "Europe/London",
      DE: "Europe/Berlin",
      BR: "America/Sao_Paulo",
    },
  }),
  platforms: parameter({
    kind: list,
    label: { en: "Platforms", ru: "Площадки" },
    about: { en: "Where partnerships run in this market.", ru: "Где на этом рынке выходят интеграции." },
    fresh: {
      US: "Instagram, TikTok, YouTube",
      RU: "VK, Telegram, YouTube, Dzen, RuTube",
      KZ: "Instagram, TikTok, Telegram",
    },
    optional: true,
  }),
};
