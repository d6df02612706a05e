/** Market parameters: how long things take, and the rhythm that is the same everywhere. */
import { days, weekday, workWeek } from "../dayKinds.ts";
import { count, number } from "../kind.ts";
import { parameter } from "./parameter.ts";

const HOURS = 24 * 60;
const DAYS = 365;

export const time = () => ({
  approvalDays: parameter({
    kind: count(DAYS),
    label: { en: "Our approval, working days", ru: "Согласование у нас, рабочих дней" },
    about: { en: "How long our side takes to approve a draft.", ru: "Сколько мы согласуем черновик." },
    fresh: { any: 5, RU: 2 },
  }),
  feedbackHours: parameter({
    kind: count(HOURS),
    label: { en: "Feedback promised within, hours", ru: "Ответ обещан за, часов" },
    about: { en: "What the brief promises the creator.", ru: "Что бриф обещает блогеру." },
    fresh: { any: 72, RU: 24 },
  }),
  turnaroundDays: parameter({
    kind: count(DAYS),
    label: { en: "From brief to live, days", ru: "От брифа до выхода, дней" },
    about: { en: "How long it usually takes.", ru: "Сколько это обычно занимает." },
    fresh: { any: 21, RU: 10 },
  }),
  productionDays: parameter({
    kind: count(DAYS),
    label: { en: "Time for the draft, days", ru: "Время на черновик, дней" },
    about: { en: "From the agreement to the first draft.", ru: "От договорённости до первого черновика." },
    fresh: { any: 7, RU: 5 },
  }),
  shippingDays: parameter({
    kind: count(DAYS),
    label: { en: "Delivery of the product, days", ru: "Доставка продукта, дней" },
    about: {
      en: "How long a parcel takes; blank where nothing is sent.",
      ru: "Сколько идёт посылка; пусто, если ничего не отправляете.",
    },
    optional: true,
  }),
  crossBorderBuffer: parameter({
    kind: number(0, 5, { en: "a share such as 35%", ru: "доля, например 35%" }, "0%"),
    label: { en: "Extra time across borders", ru: "Запас времени между странами" },
    about: {
      en: "Added when brand and creator sit in different markets.",
      ru: "Добавляется, если бренд и блогер на разных рынках.",
    },
    fresh: { any: 0.35 },
  }),
  workWeek: parameter({
    kind: workWeek,
    label: { en: "Working days", ru: "Рабочие дни" },
    about: { en: "Dates in briefs fall on these days.", ru: "Даты в брифах приходятся на эти дни." },
    fresh: { any: { en: "Mon–Fri", ru: "Пн–Пт" } },
  }),
  holidays: parameter({
    kind: days,
    label: { en: "Days off", ru: "Выходные дни" },
    about: {
      en: "Beside the public holidays, which are known for the markets that come with the add-on: dates, or spans such as 2027-01-04 – 2027-01-08.",
      ru: "Помимо государственных праздников, которые известны для встроенных рынков: даты или отрезки вроде 2027-01-04 – 2027-01-08.",
    },
    optional: true,
  }),
  workdays: parameter({
    kind: days,
    label: { en: "Worked all the same", ru: "Рабочие выходные и праздники" },
    about: {
      en: "Holidays or weekend days on which this market works, as dates or spans.",
      ru: "Праздники и выходные, в которые этот рынок работает: даты или отрезки.",
    },
    optional: true,
  }),
  briefDay: parameter({
    kind: weekday,
    label: { en: "Brief goes out on", ru: "День отправки брифа" },
    about: { en: "The shared rhythm: brief on Monday…", ru: "Общий ритм: бриф в понедельник…" },
    fresh: { any: { en: "Mon", ru: "Пн" } },
  }),
  feedbackDay: parameter({
    kind: weekday,
    label: { en: "Feedback on", ru: "День обратной связи" },
    about: { en: "…feedback on Friday…", ru: "…обратная связь в пятницу…" },
    fresh: { any: { en: "Fri", ru: "Пт" } },
  }),
  launchOffset: parameter({
    kind: count(52),
    label: { en: "Launch, weeks after feedback", ru: "Выход, недель после ответа" },
    about: { en: "…launch the week after.", ru: "…выход на следующей неделе." },
    fresh: { any: 1 },
  }),
  checkInEveryDays: parameter({
    kind: count(DAYS),
    label: { en: "Check-in every, days", ru: "Созвон с блогером раз в, дней" },
    about: { en: "How often we talk with each creator.", ru: "Как часто мы говорим с каждым блогером." },
    fresh: { any: 30 },
  }),
  cohortCallDay: parameter({
    kind: weekday,
    label: { en: "Cohort call on", ru: "День общего созвона рынка" },
    about: { en: "The monthly call of the market's creators.", ru: "Ежемесячный созвон блогеров рынка." },
    optional: true,
  }),
});
