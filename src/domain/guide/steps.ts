/** What to do first, and what there is to do every day, week and month: for the guide in the sheet and for the docs. */
import type { Text } from "../text.ts";

const t = (en: string, ru: string): Text => ({ en, ru });

/** `opens` is the item of the menu that a step begins with. */
export type Step = { readonly opens?: string; readonly name: Text; readonly about: Text };

export const firstSteps: readonly Step[] = [
  {
    opens: "setUp",
    name: t("Set up the sheet", "Настройте таблицу"),
    about: t(
      "Any table with creators and rates will do; nothing of yours is moved. You get a Config tab with your markets.",
      "Подойдёт любая таблица с блогерами и ставками; в ней ничего не переставляется. Появится вкладка Config с вашими рынками.",
    ),
  },
  {
    opens: "check",
    name: t("See what is read with doubt", "Посмотрите, что прочитано с сомнением"),
    about: t(
      "Each line says what was found and what to type. Corrections… writes the certain ones for you.",
      "В каждой строке — что найдено и что вписать. «Исправления…» впишет то, в чём нет сомнений.",
    ),
  },
  {
    opens: "insertFormulas",
    name: t("Insert formulas", "Вставьте формулы"),
    about: t(
      "Or type =CPE() in a row: it completes itself with your columns.",
      "Или введите =CPE() в строке: формула сама подставит ваши столбцы.",
    ),
  },
  {
    opens: "brief",
    name: t("Make your first brief", "Сделайте первый бриф"),
    about: t(
      "Put the cursor on a partnership. What is the same for the campaign is typed once.",
      "Поставьте курсор на строку с размещением. Общее для кампании вписывается один раз.",
    ),
  },
  {
    name: t("Look through Config", "Просмотрите Config"),
    about: t(
      "The benchmarks that come with it are weak: once you have some ten partnerships a market, take your own (Recalibrate benchmarks…).",
      "Бенчмарки в ней предварительные: когда на рынке наберётся с десяток размещений, возьмите свои («Пересчитать бенчмарки…»).",
    ),
  },
];

export const dailyWork: readonly Step[] = [
  {
    opens: "today",
    name: t("Every morning", "Каждое утро"),
    about: t(
      "Who has to move, what is due, what is to be paid. Can refresh itself.",
      "Чей ход, что горит, что оплатить. Страница может обновляться сама.",
    ),
  },
  {
    opens: "partnership",
    name: t("Whenever something happens", "Когда что-то произошло"),
    about: t(
      "One click writes it into Activity; typing a line there does the same.",
      "Одно нажатие записывает это в Activity; можно и вписать строку там самому.",
    ),
  },
  {
    opens: "payments",
    name: t("On payday", "В день выплат"),
    about: t(
      "Bring Payments up to date, pay, type the day. Run it whenever rates or dates change.",
      "Обновите Payments, оплатите, впишите день. Запускайте, когда меняются ставки или даты.",
    ),
  },
  {
    opens: "week",
    name: t("Every Monday", "Каждый понедельник"),
    about: t("Send each market its week.", "Отправьте каждому рынку его неделю."),
  },
  {
    opens: "rollup",
    name: t("Every month", "Каждый месяц"),
    about: t(
      "Roll-up, then Scorecard, then the market's call with its agenda.",
      "Сводка, затем оценки, затем созвон рынка по повестке.",
    ),
  },
];
