/** Trigger: puts the menu into the spreadsheet, in the language of its locale. */
import { bookLanguage } from "./book.ts";

const items = [
  { run: "today", label: { en: "Today", ru: "Сегодня" } },
  { run: "setUp", label: { en: "Set up this sheet…", ru: "Настроить таблицу…" } },
  { run: "brief", label: { en: "Brief…", ru: "Бриф…" } },
  { run: "creators", label: { en: "Creators…", ru: "Креаторы…" } },
  { run: "creatorCard", label: { en: "Creator\u2019s card", ru: "Карточка креатора" } },
  { run: "activity", label: { en: "Activity", ru: "Журнал" } },
  { run: "scorecard", label: { en: "Scorecard", ru: "Оценки креаторов" } },
  { run: "payments", label: { en: "Payments", ru: "Выплаты" } },
  { run: "rollup", label: { en: "Monthly roll-up…", ru: "Сводка за месяц…" } },
  {
    run: "week",
    label: { en: "Week as message, calendar, board…", ru: "Неделя сообщением, в календарь, на доску…" },
  },
  { run: "everyMonth", label: { en: "Every month by itself…", ru: "Каждый месяц сама…" } },
  { run: "sop", label: { en: "Process document (SOP)…", ru: "Документ о процессе (SOP)…" } },
  { run: "cohort", label: { en: "Cohort agenda…", ru: "Повестка общего созвона…" } },
  { run: "recalibrate", label: { en: "Recalibrate benchmarks…", ru: "Пересчитать бенчмарки…" } },
  { run: "insertFormulas", label: { en: "Insert formulas…", ru: "Вставить формулы…" } },
  { run: "check", label: { en: "Check this sheet", ru: "Проверить таблицу" } },
  { run: "corrections", label: { en: "Corrections…", ru: "Исправления…" } },
] as const;

export function onOpen(): void {
  const language = bookLanguage();
  const menu = SpreadsheetApp.getUi().createMenu("Crossmarket");
  for (const { run, label } of items) menu.addItem(label[language], run);
  menu.addToUi();
}
