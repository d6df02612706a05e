/** Market parameters: how long things take, and the rhythm that is the same everywhere. */
import { count, days, number, weekday, workWeek } from "../kind.ts";
import { parameter } from "./parameter.ts";

const HOURS = 24 * 60;
const DAYS = 365;

export const time = {
  approvalDays: parameter({
    kind: count(DAYS),
    label: { en: "Our approval, working days", ru: "Согласование у нас, рабочих дней" },
    about: { en: "How long our side takes to approve a draft.", ru: "Сколько мы согласуем черновик." },
    fresh: { any: 5, US: 5, RU: 2 },
  }),
  feedbackHours: parameter({
    kind: count(HOURS),
    label: { en: "Feedback promised within, hours", ru: "Ответ обещан за, часов" },
    about: { en: "The promise that the brief makes to the creator.", ru: "Обещание креатору в брифе." },
    fresh: { any: 72, US: 72, RU: 24 },
  }),
  turnaroundDays: parameter({
    kind: count(DAYS),
    label: { en: "Brief → live, days", ru: "От брифа до выхода, дней" },
    about: { en: "Usual time from brief to publication.", ru: "Обычный срок от брифа до публикации." },
    fresh: { any: 21, US: 21, RU: 10 },
  }),
  crossBorderBuffer: parameter({
    kind: number(0, 5, { en: "a share such as 35%", ru: "доля, например 35%" }, "0%"),
    label: { en: "Extra time across borders", ru: "Запас времени между странами" },
    about: {
      en: "Added to the time when brand and creator sit in different markets.",
      ru: "Добавляется к сроку, если бренд и креатор на разных рынках.",
    },
    fresh: { any: 0.35 },
  }),
  workWeek: parameter({
    kind: workWeek,
    label: { en: "Working days", ru: "Рабочие дни" },
    about: { en: "Dates in briefs fall on these days.", ru: "Даты в брифах приходятся на эти дни." },
    fresh: { any: "Mon–Fri" },
  }),
  holidays: parameter({
    kind: days,
    label: { en: "Days off", ru: "Выходные дни" },
    about: {
      en: "Days off beside the public holidays that briefs know (US, RU, KZ, UK, DE, BR): dates, or spans such as 2027-01-04 – 2027-01-08.",
      ru: "Выходные помимо праздников, которые брифы знают сами (US, RU, KZ, UK, DE, BR): даты или отрезки вроде 2027-01-04 – 2027-01-08.",
    },
    optional: true,
  }),
  workdays: parameter({
    kind: days,
    label: { en: "Worked all the same", ru: "Рабочие, несмотря ни на что" },
    about: {
      en: "Holidays or weekend days on which this market works, as dates or spans.",
      ru: "Праздники и выходные, в которые этот рынок работает: даты или отрезки.",
    },
    optional: true,
  }),
  briefDay: parameter({
    kind: weekday,
    label: { en: "Brief goes out on", ru: "Бриф уходит в" },
    about: { en: "The shared rhythm: brief on Monday…", ru: "Общий ритм: бриф в понедельник…" },
    fresh: { any: "Mon" },
  }),
  feedbackDay: parameter({
    kind: weekday,
    label: { en: "Feedback on", ru: "Обратная связь в" },
    about: { en: "…feedback on Friday…", ru: "…обратная связь в пятницу…" },
    fresh: { any: "Fri" },
  }),
  launchOffset: parameter({
    kind: count(52),
    label: { en: "Launch, weeks after feedback", ru: "Запуск, недель после ответа" },
    about: { en: "…launch the week after.", ru: "…запуск на следующей неделе." },
    fresh: { any: 1 },
  }),
  checkInEveryDays: parameter({
    kind: count(DAYS),
    label: { en: "Check-in every, days", ru: "Созвон с креатором каждые, дней" },
    about: { en: "How often we talk with each creator.", ru: "Как часто мы говорим с каждым креатором." },
    fresh: { any: 30 },
  }),
  cohortCallDay: parameter({
    kind: weekday,
    label: { en: "Cohort call on", ru: "Общий созвон рынка в" },
    about: { en: "The monthly call of the market's creators.", ru: "Ежемесячный созвон креаторов рынка." },
    optional: true,
  }),
};
