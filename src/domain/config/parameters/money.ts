/** Market parameters: money and the standard terms, "write it down, use it for everyone". */
import { day } from "../dayKinds.ts";
import { count, currency, list, part, positive, text } from "../kind.ts";
import { parameter } from "./parameter.ts";

const DAYS = 365;

export const money = () => ({
  currency: parameter({
    kind: currency,
    label: { en: "Currency", ru: "Валюта" },
    about: { en: "Rates typed without a currency are in this one.", ru: "Ставки без знака валюты читаются в ней." },
    fresh: { US: "USD", UK: "GBP", DE: "EUR", BR: "BRL", RU: "RUB", KZ: "KZT" },
  }),
  fxToBase: parameter({
    kind: positive,
    label: { en: "Exchange rate", ru: "Курс валюты" },
    about: {
      en: "How much of the team's base currency one unit is worth; may be a formula. For totals only.",
      ru: "Сколько базовой валюты команды стоит одна единица; можно формулой. Только для итогов.",
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
    fresh: {
      US: { en: "larger budgets, longer approval", ru: "бюджеты больше, согласование дольше" },
      RU: { en: "smaller budgets, shorter deadlines", ru: "бюджеты меньше, сроки короче" },
    },
    optional: true,
  }),
});

export const terms = () => ({
  prepayShare: parameter({
    kind: part,
    label: { en: "Paid upfront", ru: "Предоплата" },
    about: { en: "Share of the amount that is paid on signing.", ru: "Доля суммы, которую платим при подписании." },
    fresh: { any: 0, RU: 0.5 },
    notes: {
      RU: {
        en: "Half upfront, as managers describe it; strength: medium.",
        ru: "Половина вперёд: так описывают менеджеры; надёжность средняя.",
      },
    },
  }),
  netDays: parameter({
    kind: count(DAYS),
    label: { en: "Rest due, days after publication", ru: "Остаток, дней после выхода" },
    about: { en: "0 means on the day of publication.", ru: "0 — в день выхода." },
    fresh: { any: 30, US: 30, RU: 0 },
    notes: {
      US: {
        en: "Net 30 is still the most common, 45–60 is growing (Digiday, 28 Jan 2026); strength: medium.",
        ru: "Чаще всего 30 дней, всё больше 45–60 (Digiday, 28.01.2026); надёжность средняя.",
      },
    },
  }),
  revisionRounds: parameter({
    kind: count(20),
    label: { en: "Rounds of revision", ru: "Раунды правок" },
    about: { en: "How many the rate includes.", ru: "Сколько их входит в стоимость." },
    fresh: { any: 2, RU: 1 },
  }),
  contractForm: parameter({
    kind: text,
    label: { en: "Form of contract", ru: "Форма договора" },
    about: {
      en: "What both sides sign. Ad marking rules out a verbal deal in Russia.",
      ru: "Что подписывают стороны. Устно в России нельзя: маркировка рекламы.",
    },
    fresh: {
      any: {
        en: "written contract",
        ru: "письменный договор",
      },
      US: { en: "written contract, e-signed", ru: "письменный договор с электронной подписью" },
      RU: { en: "short written offer, or contract and act", ru: "краткая письменная оферта или договор и акт" },
    },
  }),
  documents: parameter({
    kind: list,
    label: { en: "Documents", ru: "Документы" },
    about: { en: "What the creator sends for the payment.", ru: "Что блогер присылает для оплаты." },
    fresh: {
      US: { en: "W-9", ru: "форма W-9" },
      UK: { en: "invoice", ru: "счёт" },
      DE: { en: "invoice", ru: "счёт" },
      BR: { en: "invoice (nota fiscal)", ru: "счёт (nota fiscal)" },
      RU: { en: "receipt of the self-employed for every payment", ru: "чек самозанятого на каждый платёж" },
      KZ: { en: "invoice; act of work done", ru: "счёт; акт выполненных работ" },
    },
    optional: true,
  }),
  paymentMethods: parameter({
    kind: list,
    label: { en: "Payment methods", ru: "Способы оплаты" },
    about: { en: "How the money reaches the creator.", ru: "Как деньги приходят к блогеру." },
    fresh: {
      any: { en: "bank transfer", ru: "банковский перевод" },
      US: { en: "ACH, PayPal", ru: "ACH, PayPal" },
      UK: { en: "bank transfer, PayPal", ru: "банковский перевод, PayPal" },
      DE: { en: "bank transfer, PayPal", ru: "банковский перевод, PayPal" },
      BR: { en: "Pix, bank transfer", ru: "Pix, банковский перевод" },
      RU: {
        en: "bank transfer, transfer to a card (for the self-employed)",
        ru: "банковский перевод, перевод на карту (для самозанятых)",
      },
    },
  }),
});
