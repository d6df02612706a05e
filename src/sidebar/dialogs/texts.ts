/** What the dialogs say. */
import { counted, many } from "../../domain/counted.ts";
import type { Language, Text } from "../../domain/text.ts";

const t = (en: string, ru: string): Text => ({ en, ru });

export const texts = {
  loading: t("One moment…", "Загружаю…"),
  month: t("Month", "Месяц"),
  undated: t("Rows without a date", "Строки без даты"),
  leave: t("Leave them out", "Не считать"),
  count: t("Count them in this month", "Считать в этом месяце"),
  replace: t("Replace the stored month", "Заменить записанный месяц"),
  switchOn: t("Switch on", "Включить"),
  switchOff: t("Switch off", "Выключить"),
  owner: t("Who switches it on", "Кто включает"),
  dayOfMonth: t("Day of the month", "Число месяца"),
  hour: t("Hour", "Час"),
  timeZone: t("Time zone", "Часовой пояс"),
  everyMonthIntro: t(
    "The last full month is rolled up in your name, with the choice for undated rows that was made last.",
    "Сводка за последний полный месяц делается от вашего имени; строки без даты — как выбрано в последний раз.",
  ),
  ownMedian: t("Own median", "Ваша медиана"),
  published: t("Published", "По рынку"),
  now: t("Now", "Сейчас"),
  becomes: t("Becomes", "Станет"),
  benchmark: t("Benchmark", "Бенчмарк"),
  rowsCount: t("Rows", "Строк"),
  take: t("Take", "Применить"),
  taken: t("taken", "применено"),
  recalibrateIntro: t(
    "Own medians over all months, weighed against what is published. What you take goes into the Config tab; the old value stays in the cell's note.",
    "Ваши медианы за все месяцы с поправкой на данные по рынку. Применённое попадёт на вкладку Config, прежнее значение останется в примечании к ячейке.",
  ),
  takeAll: t("Take all that are sure", "Применить все надёжные"),
  fromFewRows: t("Also medians of few rows", "Показать и медианы по немногим строкам"),
  fewMedians: t(
    "No median has enough rows behind it yet. Those of few rows can be shown, and each can be taken by itself.",
    "Пока ни за одной медианой нет достаточного числа строк. Медианы по немногим строкам можно показать и применить по одной.",
  ),
  noMedians: t(
    "No partnership has results to compute medians from yet.",
    "Пока нет размещений с результатами, по которым можно посчитать медианы.",
  ),
  rollUp: t("Make the roll-up", "Сделать сводку"),
  working: t("Working…", "Работаю…"),
  formulas: t("Formulas", "Формулы"),
  formulasIntro: t(
    "Each becomes a column to the right of the table, a formula in every row. It recalculates when the row or the Config tab changes.",
    "Каждая станет столбцом справа от таблицы, по формуле в строке. Формула пересчитывается, когда меняется строка или вкладка Config.",
  ),
  insert: t("Insert", "Вставить"),
  chooseOne: t("Tick at least one.", "Отметьте хотя бы одну."),
  correctionsIntro: t(
    "Each of these spellings can only mean one thing. Ctrl+Z takes the corrections back.",
    "Каждое из этих написаний можно понять только так. Отменить исправления: Ctrl+Z.",
  ),
  noCorrections: t(
    "There is no spelling that can be corrected with certainty. What is doubtful is listed by “Check this sheet”.",
    "Бесспорных исправлений нет. Сомнительное перечислит «Проверить таблицу».",
  ),
  chooseCorrection: t("Tick at least one correction.", "Отметьте хотя бы одно исправление."),
  copy: t("Copy", "Копировать"),
  copied: t("Copied.", "Скопировано."),
  notCopied: t("The browser did not allow it.", "Браузер не разрешил."),
  downloadPage: t("Download page", "Скачать страницу"),
  openDocument: t("Open the document", "Открыть документ"),
  createDocument: t("Create document", "Создать документ"),
  forWhom: t("For whom", "Для кого"),
  forCreators: t("For creators", "Для блогеров"),
  forTeam: t(
    "For the team: with red flags, thresholds, benchmarks",
    "Для команды: с признаками, порогами, бенчмарками",
  ),
  documentLanguage: t("Language", "Язык"),
  preview: t("Preview", "Предпросмотр"),
  linkBriefs: t(
    "Every brief links to it (address goes into Config)",
    "Давать ссылку на него в каждом брифе (адрес запишем в Config)",
  ),
  market: t("Market", "Рынок"),
  cohortIntro: t(
    "Praise carries names, everything else does not, and nobody’s money is told to the others.",
    "По именам — только похвала; о чьих-то деньгах другим не говорим.",
  ),
  all: t("All", "Все"),
  cancel: t("Cancel", "Отмена"),
  close: t("Close", "Закрыть"),
} satisfies Readonly<Record<string, Text>>;

/** What each window is, as the menu calls it: its first heading, for those who hear it. */
export const titles = {
  rollup: t("Monthly roll-up", "Сводка за месяц"),
  formulas: t("Insert formulas", "Вставить формулы"),
  everyMonth: t("Every month by itself", "Автосводка раз в месяц"),
  recalibrate: t("Recalibrate benchmarks", "Пересчитать бенчмарки"),
  corrections: t("Corrections", "Исправления"),
  sop: t("Process document", "Документ о процессе"),
  cohort: t("Cohort agenda", "Повестка общего созвона"),
} satisfies Readonly<Record<string, Text>>;

/** What the button of corrections says, by how many are ticked. */
export const correctionsAction = (ticked: number, language: Language): string =>
  counted(ticked, {
    en: { none: "Apply", one: "Apply {0} correction", other: "Apply {0} corrections" },
    ru: {
      none: "Применить",
      one: "Применить {0} исправление",
      few: "Применить {0} исправления",
      many: "Применить {0} исправлений",
      other: "Применить {0} исправления",
    },
  })[language];

/** Sentences with numbers in them. */
export const say = {
  open: (count: number): Text =>
    t(`Not agreed yet in Config: ${count} of its points.`, `На вкладке Config ещё не заполнено пунктов: ${count}.`),
  rows: (count: number): Text => many(count, "row"),
  inMonth: (rows: number, doubted: number): Text => {
    const all = many(rows, "row");
    return t(
      `${all.en} in this month, ${doubted} with doubts.`,
      `За этот месяц ${all.ru}, из них с сомнениями: ${doubted}.`,
    );
  },
  fewer: (stored: number, rows: number): Text => {
    const all = many(stored, "partnership");
    return t(
      `This month is stored with ${all.en}; the sheet now has ${rows}.`,
      `За этот месяц записано ${all.ru}; сейчас в таблице ${rows}.`,
    );
  },
  zone: (sheet: string): Text =>
    t(`Months follow the spreadsheet's time zone: ${sheet}.`, `Месяцы считаются по часовому поясу таблицы: ${sheet}.`),
  undated: (count: number): Text => counted(count, undatedRows),
};

const undatedRows = {
  en: {
    one: "{0} row has neither a date nor a publication date in its results.",
    other: "{0} rows have neither a date nor a publication date in their results.",
  },
  ru: {
    one: "У {0} строки нет ни даты в столбце, ни даты публикации в результатах.",
    other: "У {0} строк нет ни даты в столбце, ни даты публикации в результатах.",
  },
} as const;
