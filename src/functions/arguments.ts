/** What a function's arguments may be: each said once, for help, calling, completion and README. */
import type { Meaning } from "../domain/sheets/meanings.ts";
import type { Text } from "../domain/text.ts";

export type Argument = {
  /** Its name in the formula bar, where the key of the table is not it. */
  readonly name?: string;
  /** For help and README: the build leaves it out of the script, so nothing that runs at Google may read it. */
  readonly about: Text;
  /** As it is typed into a formula of row 2. */
  readonly example: string;
  /** Takes one cell or a range with a row for every partnership. */
  readonly varies?: true;
  /** May be several columns wide: the facts of one row side by side. */
  readonly wide?: true;
  /** The column of the team's sheet that fills it in when a formula completes itself. */
  readonly column?: Meaning;
};

export const argumentTable = {
  rate: {
    about: {
      en: "What the creator is paid, as typed: $1,200 or 45 000 ₽.",
      ru: "Ставка как её пишут: $1,200 или 45 000 ₽.",
    },
    example: "C2",
    varies: true,
    column: "rate",
  },
  kpis: {
    about: { en: "The targets, as typed: reach 100k, ER ≥ 3%.", ru: "Цели как их пишут: охват 100к, ER ≥ 3%." },
    example: "D2",
    varies: true,
    column: "kpis",
  },
  results: {
    about: {
      en: "What was reached, as typed: reach 118k, likes 4,210. Several columns side by side will do.",
      ru: "Результаты как их пишут: охват 48к, лайки 2 140. Можно несколько столбцов рядом.",
    },
    example: "E2",
    varies: true,
    wide: true,
    column: "results",
  },
  headings: {
    about: {
      en: "The headings above the results where these are a column a figure: M$1:P$1.",
      ru: "Заголовки над результатами, если у каждого показателя свой столбец: M$1:P$1.",
    },
    example: "E$1",
    wide: true,
  },
  market: {
    about: { en: "The market: its code or name.", ru: "Рынок: код или название." },
    example: "B2",
    varies: true,
    column: "market",
  },
  markets: {
    about: { en: "The Config tab's table: type MARKETS.", ru: "Таблица вкладки Config: введите MARKETS." },
    example: "MARKETS",
  },
  creator: {
    about: {
      en: "The creator, whose facts in the Creators tab stand in where the row has none.",
      ru: "Блогер: чего нет в строке, берётся из его данных на вкладке Creators.",
    },
    example: "A2",
    varies: true,
    column: "creator",
  },
  creators: {
    about: { en: "The Creators tab's table: type CREATORS.", ru: "Таблица вкладки Creators: введите CREATORS." },
    example: "CREATORS",
  },
  basis: {
    about: { en: "By what: followers, reach or views.", ru: "По чему считать: followers, reach или views." },
    example: '"reach"',
  },
  match: {
    about: {
      en: "Demographics match 0–100, where the text has none.",
      ru: "Совпадение демографии 0–100, если его нет в тексте.",
    },
    example: "97",
    varies: true,
  },
  authenticity: {
    about: {
      en: "Share of real followers, where the text has none.",
      ru: "Доля живых подписчиков, если её нет в тексте.",
    },
    example: "85%",
    varies: true,
  },
  cell: {
    about: { en: "A rate, KPI or results cell.", ru: "Ячейка со ставкой, KPI или результатами." },
    example: "E2",
    varies: true,
  },
  metric: {
    name: "key",
    about: { en: "Which metric: reach, likes, er, cpe…", ru: "Какая метрика: reach, likes, er, cpe… или «охват»." },
    example: '"reach"',
  },
  column: {
    about: { en: "Whose cell it is: Rate, KPIs or Results.", ru: "Чья это ячейка: Rate, KPIs или Results." },
    example: '"Rate"',
  },
  parameter: {
    name: "key",
    about: { en: "The parameter's key in the Config tab.", ru: "Ключ параметра на вкладке Config." },
    example: '"netDays"',
  },
} as const satisfies Record<string, Argument>;

export type ArgumentName = keyof typeof argumentTable;

export const argumentOf = (name: ArgumentName): Argument => argumentTable[name];

export const nameOf = (name: ArgumentName): string => argumentOf(name).name ?? name;
