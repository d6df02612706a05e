/** Parameters of the brand itself: typed once under `*`, so that no brief asks for them again. */
import { color, count, country, language, text, webAddress } from "../kind.ts";
import { parameter } from "./parameter.ts";

const DAYS = 365;

export const brand = () => ({
  brand: parameter({
    kind: text,
    label: { en: "Brand", ru: "Бренд" },
    about: { en: "The name that briefs carry.", ru: "Имя, которое стоит в брифах." },
    optional: true,
    once: true,
  }),
  contact: parameter({
    kind: text,
    label: { en: "Contact", ru: "Контакт" },
    about: { en: "Who writes to creators, and where.", ru: "Кто пишет блогерам и с какого адреса." },
    optional: true,
    once: true,
  }),
  whoDecides: parameter({
    kind: text,
    label: { en: "Who decides", ru: "Кто решает" },
    about: { en: "The one person who has the last word.", ru: "Кто принимает окончательное решение." },
    optional: true,
    once: true,
  }),
  channel: parameter({
    kind: text,
    label: { en: "One channel", ru: "Единый канал связи" },
    about: { en: "Where all messages go: mail, a chat…", ru: "Куда идут все сообщения: почта, чат…" },
    optional: true,
    once: true,
  }),
  usageRights: parameter({
    kind: text,
    label: { en: "Usage rights", ru: "Права на контент" },
    about: {
      en: "How the brand may use the content, and how long.",
      ru: "Как и сколько бренд может использовать контент.",
    },
    optional: true,
    once: true,
  }),
  exclusivityDays: parameter({
    kind: count(DAYS),
    label: { en: "Exclusivity, days", ru: "Эксклюзивность, дней" },
    about: { en: "Days without ads for competitors.", ru: "Сколько дней без рекламы конкурентов." },
    fresh: { any: 0 },
    once: true,
  }),
  ourCountry: parameter({
    kind: country,
    label: { en: "Our country", ru: "Наша страна" },
    about: {
      en: "Where the brand sits: with a creator abroad everything takes longer.",
      ru: "Где находится бренд: с блогером из другой страны сроки длиннее.",
    },
    optional: true,
    once: true,
  }),
  brandColour: parameter({
    kind: color,
    label: { en: "Brand colour", ru: "Цвет бренда" },
    about: {
      en: "Of the headings in documents, such as #0f766e.",
      ru: "Цвет заголовков в документах, например #0f766e.",
    },
    optional: true,
    once: true,
  }),
  logoAddress: parameter({
    kind: webAddress,
    label: { en: "Address of the logo", ru: "Адрес логотипа" },
    about: { en: "A picture for the head of documents.", ru: "Картинка для шапки документов." },
    optional: true,
    once: true,
  }),
  sopLink: parameter({
    kind: webAddress,
    label: { en: "Our process, for creators", ru: "Как мы работаем, для блогеров" },
    about: { en: "Where the public page about the process is.", ru: "Адрес открытой страницы о процессе." },
    optional: true,
    once: true,
  }),
  textLanguage: parameter({
    kind: {
      ...language,
      choices: [
        { en: "en", ru: "en" },
        { en: "ru", ru: "ru" },
      ],
    },
    label: { en: "Language of formulas", ru: "Язык формул" },
    about: { en: "In which formulas answer: en or ru.", ru: "На каком языке отвечают формулы: en или ru." },
    fresh: { any: { en: "en", ru: "ru" } },
    once: true,
  }),
});

/** What Set up asks for in its third step. */
export const brandKeys = [
  "brand",
  "contact",
  "whoDecides",
  "channel",
  "usageRights",
  "exclusivityDays",
  "ourCountry",
  "brandColour",
  "logoAddress",
  "sopLink",
] as const satisfies readonly (keyof ReturnType<typeof brand>)[];
