/** Market parameters: money and the standard terms, "write it down, use it for everyone". */
import { count, currency, day, list, positive, share, text } from "../kind.ts";
import { parameter } from "./parameter.ts";

const DAYS = 365;

export const money = {
  currency: parameter({
    kind: currency,
    label: { en: "Currency", ru: "Валюта" },
    about: { en: "Rates typed without a currency are in this one.", ru: "Ставки без знака валюты читаются в ней." },
    fresh: { US: "USD", RU: "RUB", KZ: "KZT", UK: "GBP", DE: "EUR", BR: "BRL" },
  }),
  fxToBase: parameter({
    kind: positive,
    label: { en: "Base currency for 1 unit", ru: "Базовой валюты за 1 единицу" },
    about: {
      en: "Exchange rate to the team's base currency; may be a formula. Used for totals only.",
      ru: "Курс к базовой валюте команды; можно формулой. Только для итогов.",
    },
    fresh: { US: 1 },
    optional: true,
  }),
  fxAsOf: parameter({
    kind: day,
    label: { en: "Exchange rate of", ru: "Курс на дату" },
    about: { en: "The day of that exchange rate.", ru: "Дата этого курса." },
    optional: true,
  }),
  budgetSize: parameter({
    kind: text,
    label: { en: "Usual budget", ru: "Обычный бюджет" },
    about: { en: "A note on what a partnership costs here.", ru: "Заметка, сколько здесь стоит интеграция." },
    fresh: { US: "Larger budgets, longer approval", RU: "Меньше бюджеты, быстрее сроки" },
    optional: true,
  }),
};

export const terms = {
  prepayShare: parameter({
    kind: share,
    label: { en: "Paid upfront", ru: "Предоплата" },
    about: { en: "Share of the amount that is paid on signing.", ru: "Доля суммы, которая платится при подписании." },
    fresh: { any: 0, US: 0, RU: 0.5 },
    source: {
      en: "RU: as managers describe it; strength: medium.",
      ru: "РФ: так описывают менеджеры; надёжность средняя.",
    },
  }),
  netDays: parameter({
    kind: count(DAYS),
    label: { en: "Rest due, days after publication", ru: "Остаток, дней после выхода" },
    about: { en: "0 means on publication.", ru: "0 значит в день выхода." },
    fresh: { any: 30, US: 30, RU: 0 },
    source: {
      en: "US: net-30 is still the most common, 45–60 is growing (Digiday, 2026-01-28); strength: medium.",
      ru: "США: чаще всего net-30, растёт 45–60 (Digiday, 28.01.2026); надёжность средняя.",
    },
  }),
  revisionRounds: parameter({
    kind: count(20),
    label: { en: "Revision rounds", ru: "Раундов правок" },
    about: { en: "Rounds that the rate includes.", ru: "Сколько раундов правок входит в ставку." },
    fresh: { any: 2, US: 2, RU: 1 },
  }),
  contractForm: parameter({
    kind: text,
    label: { en: "Form of contract", ru: "Форма договора" },
    about: {
      en: "What both sides sign. Ad marking rules out a verbal deal in Russia.",
      ru: "Что подписывают стороны. Устно в РФ нельзя: маркировка рекламы.",
    },
    fresh: {
      any: "written contract",
      US: "written contract, e-signed",
      RU: "краткая письменная оферта или договор и акт",
      KZ: "письменный договор",
      DE: "schriftlicher Vertrag",
    },
  }),
  documents: parameter({
    kind: list,
    label: { en: "Documents", ru: "Документы" },
    about: { en: "What the creator sends for the payment.", ru: "Что креатор присылает для оплаты." },
    fresh: {
      US: "W-9",
      RU: "чек самозанятого на каждый платёж",
    },
    optional: true,
  }),
  paymentMethods: parameter({
    kind: list,
    label: { en: "Payment methods", ru: "Способы оплаты" },
    about: { en: "How the money reaches the creator.", ru: "Как деньги приходят к креатору." },
    fresh: {
      any: "bank transfer",
      US: "ACH, PayPal",
      RU: "банковский перевод, карта самозанятого",
      KZ: "банковский перевод",
      DE: "Überweisung",
    },
  }),
  usageRights: parameter({
    kind: text,
    label: { en: "Usage rights", ru: "Права на контент" },
    about: {
      en: "How the brand may use the content, and how long.",
      ru: "Как и сколько бренд может использовать контент.",
    },
    optional: true,
  }),
  exclusivityDays: parameter({
    kind: count(DAYS),
    label: { en: "Exclusivity, days", ru: "Эксклюзивность, дней" },
    about: { en: "Days without ads for competitors.", ru: "Сколько дней без рекламы конкурентов." },
    fresh: { any: 0 },
  }),
};
