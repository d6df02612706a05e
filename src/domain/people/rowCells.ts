/** One row of the Creators tab, cell by cell: what each sort of cell says, and the doubts of those that say nothing. */
import { type Cell, isBlank, isDate, textOf } from "../cell.ts";
import type { Config, Market } from "../config/config.ts";
import { listed } from "../config/kind.ts";
import { marketProposal } from "../config/proposal.ts";
import { readDate } from "../dates/readDate.ts";
import { type Day, dayOrText } from "../day.ts";
import { isDoubt } from "../doubt.ts";
import { formatDay } from "../format.ts";
import { type CellDoubt, doubtOf, type Weight } from "../sheets/doubt.ts";
import { readHeading } from "../sheets/headings/heading.ts";
import { marketNamed } from "../sheets/marketNames.ts";
import type { DayOf } from "../sheets/row/context.ts";
import type { TableColumn } from "../sheets/table/table.ts";
import type { Text } from "../text.ts";
import { looksLikeAccount } from "./accounts.ts";
import type { CreatorKey } from "./creatorColumns.ts";
import type { CreatorTable } from "./creatorTable.ts";
import { readScore, scoreTodo } from "./score.ts";

/** What reading depends on beside the cells; without `today` nothing is old and nothing is to come. */
export type CreatorContext = {
  readonly config: Config;
  readonly today: Day | undefined;
  readonly dayOfDate: DayOf;
  /** BCP-47, of the spreadsheet. */
  readonly locale: string;
};

export const columnAt = ({ headings }: CreatorTable, at: number): Pick<TableColumn, "at" | "heading"> => ({
  at,
  heading: readHeading(headings[at] ?? ""),
});

/** The cells of one row; every doubt goes into the list. */
export type RowCells = ReturnType<typeof rowCells>;

export function rowCells(row: readonly Cell[], table: CreatorTable, context: CreatorContext, doubts: CellDoubt[]) {
  const { config, today, dayOfDate, locale } = context;
  const cellOf = (key: CreatorKey): Cell => {
    const at = table.places[key];
    return at === undefined || isBlank(row[at]) ? undefined : row[at];
  };
  const tell = (key: CreatorKey, kind: string, weight: Weight, texts: readonly [Text, Text], shown = cellOf(key)) =>
    doubts.push(doubtOf(columnAt(table, table.places[key] ?? 0), shown, kind, weight, texts));
  const text = (key: CreatorKey): string | undefined => dayOrText(cellOf(key), dayOfDate) || undefined;
  return {
    cellOf,
    tell,
    text,
    /** "a, b" or, where an item has a comma, "a; b, c" */
    names: (key: CreatorKey): readonly string[] => listed(text(key) ?? "") ?? [],
    /** Digits of an account never leave the cell. */
    guarded: (key: CreatorKey): string | undefined => {
      if (!looksLikeAccount(cellOf(key))) return text(key);
      tell(key, "account", "unread", [accountFound, accountTodo], "");
      return undefined;
    },
    score: (key: CreatorKey): number | undefined => {
      const score = readScore(cellOf(key));
      if (!isDoubt(score)) return score;
      tell(key, "score", "unread", [score.doubt, scoreTodo]);
      return undefined;
    },
    /** A day to come is told, except where days to come are meant. */
    day: (key: CreatorKey, isPast: boolean): Day | undefined => {
      const read = readDate(cellOf(key), { locale, dayOfDate, near: today });
      if (read.kind === "doubt") tell(key, "date", "unread", [read.found, read.todo]);
      const day = read.kind === "day" ? read.day : read.kind === "month" ? `${read.month}-01` : undefined;
      if (!isPast || !day || !today || day <= today) return day;
      tell(key, "future", "doubt", [futureDay(day), futureTodo]);
      return undefined;
    },
    markets: (key: CreatorKey): readonly string[] => {
      const typed = isDate(cellOf(key)) ? "" : textOf(cellOf(key));
      if (typed === "" || ALL.test(typed)) return [];
      const whole = marketNamed(typed, config);
      if (whole) return [whole.code];
      return parted(typed, /[,;/|&+\n]|\s(?:and|и)\s/i).map((name) => {
        const market = marketNamed(name, config);
        if (!market) tell(key, `market ${name}`, "unread", unknownMarket(name, config));
        return market?.code ?? name;
      });
    },
  };
}

/** The market whose ways of writing the row has: its first one that Config knows. */
export const marketOfRow = (markets: readonly string[], config: Config): Market | undefined =>
  config.markets.find(({ code }) => markets.includes(code));

/** "US, RU" as people call them. */
export const marketsInWords = (markets: readonly string[], config: Config): string =>
  markets.map((code) => config.markets.find((one) => one.code === code)?.values.name ?? code).join(", ");

const ALL = /^(?:\*|all|any|все|любой|alle|todos)$/i;

const parted = (typed: string, by: RegExp): readonly string[] =>
  typed
    .split(by)
    .map((part) => part.trim())
    .filter(Boolean);

const accountFound: Text = {
  en: "this looks like a card or an account number",
  ru: "похоже на номер карты или счёта",
};
const accountTodo: Text = {
  en: "delete it here and in File, Version history; say how you pay in words, and keep numbers where only those who pay see them",
  ru: "удалите его отсюда; способ оплаты укажите словами, а номера храните там, где их видят только те, кто платит",
};

const futureDay = (day: Day): Text => ({
  en: `${formatDay(day, "en")} is still to come`,
  ru: `${formatDay(day, "ru")} ещё не наступило`,
});
const futureTodo: Text = {
  en: "type the day on which it happened",
  ru: "впишите день, когда это было",
};

function unknownMarket(name: string, config: Config): readonly [Text, Text] {
  const known = config.markets.map(({ code }) => code).join(", ");
  const proposal = marketProposal(name, config);
  const near = proposal && "market" in proposal ? proposal.market.code : undefined;
  return [
    { en: `unknown market “${name}”`, ru: `неизвестный рынок «${name}»` },
    near
      ? { en: `type ${near}, if that is meant`, ru: `впишите ${near}, если имелся в виду он` }
      : {
          en: `type one of ${known}; blank means all markets`,
          ru: `впишите один из рынков: ${known}; пусто — все рынки`,
        },
  ];
}
