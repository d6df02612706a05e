/** What the window of Set up says. */
import { type CountedText, counted as inWords, nouns } from "../../../domain/counted.ts";
import type { Language, Text } from "../../../domain/text.ts";

const t = (en: string, ru: string): Text => ({ en, ru });

export const steps = {
  columns: t("Columns", "Столбцы"),
  markets: t("Markets", "Рынки"),
  brand: t("Brand", "Бренд"),
  done: t("Done", "Готово"),
} satisfies Readonly<Record<string, Text>>;

export const texts = {
  next: t("Next", "Далее"),
  back: t("Back", "Назад"),
  finish: t("Finish", "Завершить"),
  columnsTitle: t("Tables and columns found", "Найденные таблицы и столбцы"),
  columnsIntro: t(
    "See whether each column means what it should. Nothing is written before you finish.",
    "Проверьте, верно ли понят каждый столбец. До завершения в таблицу ничего не записывается.",
  ),
  onlyNew: t("Only what is new is asked.", "Спрашиваем только о новом."),
  reviewColumns: t("Review the columns", "Посмотреть все столбцы"),
  noTables: t(
    "No table of partnerships was found. It needs a row of headings with the creator and an amount or figures. Markets and brand can be set up all the same.",
    "Таблица с размещениями не найдена. Нужна строка заголовков: блогер и сумма или показатели. Рынки и бренд можно настроить и сейчас.",
  ),
  useTab: t("Use this tab", "Учитывать вкладку"),
  leftOut: t("Left out: none of its rows counts.", "Не учитывается: строки этой вкладки никуда не войдут."),
  fromSections: t("Market: from the section rows", "Рынок: из строк-разделов"),
  marketOfTab: t("Market of all its rows", "Рынок всех строк вкладки"),
  nextStepMarket: t("as chosen in the next step", "как на следующем шаге"),
  letter: t("Column", "Столбец"),
  heading: t("Heading", "Заголовок"),
  sample: t("For example", "Например"),
  means: t("Means", "Что в нём"),
  noHeading: t("no heading", "без заголовка"),
  decide: t("Please decide", "Нужно ваше решение"),
  read: t("Read", "Читаются"),
  unread: t("Not read", "Не читаются"),
  aboutDeal: t("The partnership", "О размещении"),
  figures: t("Figures", "Показатели"),
  targets: t("Targets", "План"),
  marketsTitle: t("Markets", "Рынки"),
  marketsIntro: t(
    "Each ticked market gets a column of benchmarks and rules in the Config tab. One is enough; others can follow later.",
    "Для каждого отмеченного рынка на вкладке Config будет столбец с нормами и правилами. Достаточно одного, остальные можно добавить позже.",
  ),
  takesTheRest: t("rows that name no market", "строки, где рынок не указан"),
  inConfig: t("in Config already", "уже на вкладке Config"),
  defaultMarket: t("Rows that name no market are counted for", "К какому рынку относить строки, где рынок не указан"),
  choose: t("Choose…", "Выберите…"),
  noMarket: t("Tick at least one market.", "Отметьте хотя бы один рынок."),
  noDefault: t("Choose the market of the rows that name none.", "Выберите рынок для строк, где он не указан."),
  brandTitle: t("Brand defaults", "Данные бренда"),
  brandIntro: t(
    "They stand in every new brief. Any of them may stay empty.",
    "Эти данные подставляются в каждый новый бриф. Любое поле можно оставить пустым.",
  ),
  summaryTitle: t("Nothing new to ask", "Новых вопросов нет"),
  summaryIntro: t(
    "All that was set up stays. Finish brings it up to date with the rows as they are now.",
    "Всё настроенное остаётся. «Завершить» обновит настройку по нынешним строкам.",
  ),
  doneTitle: t("The sheet is set up", "Таблица настроена"),
  whatNext: t("What next", "Что дальше"),
} satisfies Readonly<Record<string, Text>>;

/** The doors behind the buttons of the last step. */
export const nextActions = [
  {
    door: "insertFormulas",
    label: t("Insert formulas…", "Вставить формулы…"),
    about: t("CPE, audience quality and more, as columns", "CPE, качество аудитории и другое — столбцами"),
  },
  {
    door: "check",
    label: t("Check this sheet", "Проверить таблицу"),
    about: t("what could not be read, cell by cell", "что не удалось прочитать, по ячейкам"),
  },
  {
    door: "brief",
    label: t("Brief…", "Бриф…"),
    about: t("for the creator of the selected row", "для блогера из выбранной строки"),
  },
  {
    door: "rollup",
    label: t("Monthly roll-up…", "Сводка за месяц…"),
    about: t("what each market brought for its money", "что каждый рынок дал за свои деньги"),
  },
] as const;

const counted = {
  rows: nouns.row,
  columns: nouns.column,
  questions: {
    en: { one: "{0} to decide", other: "{0} to decide" },
    ru: { one: "{0} под вопросом", other: "{0} под вопросом" },
  },
  isRead: {
    en: { other: "{0} read" },
    ru: { one: "{0} читается", few: "{0} читаются", many: "{0} читаются", other: "{0} читаются" },
  },
  isUnread: {
    en: { other: "{0} not read" },
    ru: { one: "{0} не читается", few: "{0} не читаются", many: "{0} не читаются", other: "{0} не читаются" },
  },
  naming: {
    en: { none: "no rows yet", one: "{0} row names it", other: "{0} rows name it" },
    ru: { none: "строк пока нет", one: "{0} строка", few: "{0} строки", many: "{0} строк", other: "{0} строки" },
  },
  alike: {
    en: { one: "Same in {0} other column of this heading", other: "Same in {0} other columns of this heading" },
    ru: {
      one: "Так же ещё в {0} столбце с этим заголовком",
      other: "Так же ещё в {0} столбцах с этим заголовком",
    },
  },
  more: { en: { other: "{0} more" }, ru: { other: "ещё {0}" } },
} satisfies Readonly<Record<string, CountedText>>;

/** 3 and "rows" → "3 rows", "3 строки" */
export const many = (what: keyof typeof counted, number: number, language: Language): string =>
  inWords(number, counted[what])[language];

/** Sentences with names and numbers in them. */
export const say = {
  step: (number: number, title: Text): Text =>
    t(`Step ${number} of 4: ${title.en}`, `Шаг ${number} из 4: ${title.ru.toLowerCase()}`),
  headingsIn: (row: number): Text => t(`headings in row ${row}`, `заголовки в строке ${row}`),
  fromColumn: (letter: string, heading: string): Text =>
    t(`Market: from column ${letter}, “${heading}”`, `Рынок: из столбца ${letter}, «${heading}»`),
  ofTab: (tab: string): Text => t(`the market of “${tab}”`, `рынок вкладки «${tab}»`),
  meaningOf: (letter: string, heading: string): Text =>
    t(`What column ${letter} means: ${heading}`, `Что в столбце ${letter}: ${heading}`),
  inserted: (headings: string): Text =>
    t(`Inserted by Crossmarket, never read: ${headings}`, `Вставлены Crossmarket и не читаются: ${headings}`),
  passedOver: (tabs: number): Text => t(`Tabs passed over: ${tabs}`, `Пропущенные вкладки: ${tabs}`),
  named: (what: "read" | "unread" | "asked" | "markets", names: string): Text =>
    ({
      read: t(`Read: ${names}`, `Читаются: ${names}`),
      unread: t(`Not read: ${names}`, `Не читаются: ${names}`),
      asked: t(`Still to decide: ${names}`, `Ещё не решено: ${names}`),
      markets: t(`Markets: ${names}`, `Рынки: ${names}`),
    })[what],
};
