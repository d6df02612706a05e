/** Menu: a column for each chosen metric in every table, one formula a row; what is there already is completed. */
import { isBlank } from "../domain/cell.ts";
import { counted } from "../domain/counted.ts";
import { type Doubt, isDoubt } from "../domain/doubt.ts";
import type { Partnership } from "../domain/sheets/partnership.ts";
import { letterOf } from "../domain/sheets/table/table.ts";
import type { Language } from "../domain/text.ts";
import { readFormulaChoices } from "../domain/validation.lazy.ts";
import type { Definition } from "../functions/define.ts";
import { type FormulaPlace, ownFormula } from "../functions/formula.ts";
import { functions } from "../functions/index.ts";
import { book, bookLanguage } from "./book.ts";
import { meets, requireOpen } from "./closed.ts";
import { type ColumnToWrite, widthOf, writeColumns } from "./formulaColumns.ts";
import { lockedBriefly } from "./lock.ts";
import { hasCreators } from "./people.ts";
import { readConfigTab, readTable, requireTeam, type TeamTable } from "./team.ts";
import { openDialog } from "./windows.ts";

const chosenAtFirst = ["CPE", "AUDIENCE_QUALITY", "ENGAGEMENT_QUALITY", "KPI_STATUS"];

/** The dialog's content: what can be inserted, and what is ticked at first. */
export function formulaChoices(): string {
  const language = bookLanguage();
  const offered = Object.values(functions).flatMap(({ name, header, about }) =>
    header ? [{ name, header: header[language], about: about[language], chosen: chosenAtFirst.includes(name) }] : [],
  );
  return JSON.stringify({ language, formulas: offered });
}

/** Without answers it asks; with them it inserts. */
export function insertFormulas(answers?: string): string | undefined {
  const language = bookLanguage();
  if (typeof answers !== "string") {
    openDialog("formulas", { en: "Insert formulas", ru: "Вставить формулы" }[language], 420, 460);
    return undefined;
  }
  const chosen = readFormulaChoices(answers, language).formulas.map((name) => definitionOf(name, language));
  return lockedBriefly(language, () => {
    const { config } = readConfigTab();
    const { tables } = requireTeam(config);
    requireOpen(
      tables.map(({ sheet }) => sheet),
      language,
      (cells) => tables.some((team) => isInserted(team, cells)),
    );
    const isWithCreators = chosen.some(({ args }) => args.includes("creators")) && hasCreators();
    const done = tables.map((table) => insertInto(table, chosen, isWithCreators, language));
    const message = done.map((one) => report(one, tables.length > 1, language)).join(" ");
    book().toast(message, "Crossmarket", 10);
    return JSON.stringify({ message });
  });
}

/** Whether cells stand where columns are inserted or completed: right of the table, or in one that was inserted before. */
function isInserted({ sheet, table, rows }: TeamTable, cells: GoogleAppsScript.Spreadsheet.Range): boolean {
  if (cells.getSheet().getSheetId() !== sheet.getSheetId()) return false;
  const height = { first: table.header + 1, last: table.end };
  const own = table.columns.filter(({ inserted }) => inserted).map(({ at }) => ({ first: at + 1, last: at + 1 }));
  const beyond = { first: widthOf(rows) + 1, last: Number.POSITIVE_INFINITY };
  return [...own, beyond].some((columns) => meets(cells, height, columns));
}

function definitionOf(name: string, language: Language): Definition {
  const definition = functions[name.toUpperCase()];
  if (definition?.header) return definition;
  const names = Object.values(functions)
    .filter(({ header }) => header)
    .map((one) => one.name)
    .join(", ");
  throw new Error(
    {
      en: `There is no formula “${name}” to insert. There are ${names}.`,
      ru: `Формулы «${name}» для вставки нет. Есть ${names}.`,
    }[language],
  );
}

type Inserted = {
  readonly tab: string;
  readonly written: readonly string[];
  readonly present: readonly string[];
  /** Letters of the columns that were written. */
  readonly letters: readonly string[];
  readonly refused: readonly { readonly name: string; readonly why: Doubt }[];
  /** Deals of several posts, whose figures one row does not hold. */
  readonly deals: number;
};

/**
 * One formula a row: an array formula in the first row is torn apart by “Sort range”, and one cell typed into its column
 * empties all of it, while a formula a row moves with its row and a typed cell stands for itself. A deal of several
 * posts gets none: no row of it holds all of its figures. Google calls each formula by itself, which it does not do for
 * thousands of them: a long table gets one in the row of its headings, which sorting leaves where it is.
 */
function insertInto(
  team: TeamTable,
  chosen: readonly Definition[],
  isWithCreators: boolean,
  language: Language,
): Inserted {
  const read = readTable(team);
  const single = read.partnerships.filter(({ rows }) => rows.length === 1);
  const isLong = single.length > MOST_FORMULAS;
  const places = isLong
    ? single.slice(0, 1).map((one) => ({ ...placeOf(team, one), row: team.table.header + 1 }))
    : single.map((one) => placeOf(team, one));
  const columns: ColumnToWrite[] = [];
  const refused: Inserted["refused"][number][] = [];
  for (const definition of chosen) {
    const formulas = new Map<number, string>();
    const earlier = new Map<number, string>();
    let why: Doubt | undefined;
    for (const place of places) {
      const formula = ownFormula(definition, { ...place, hasCreators: isWithCreators });
      if (isDoubt(formula)) why ??= formula;
      else formulas.set(place.row, formula);
      const before = isWithCreators ? ownFormula(definition, place) : formula;
      if (!isDoubt(before) && before !== formula) earlier.set(place.row, before);
    }
    if (formulas.size) columns.push({ definition, formulas, earlier, currencyOf: currencies(single) });
    else if (why) refused.push({ name: definition.name, why });
  }
  const { written, present, places: at } = writeColumns(team, columns, language);
  return {
    tab: team.name,
    written,
    present,
    letters: at.map(letterOf),
    refused,
    deals: read.partnerships.length - single.length,
  };
}

const MOST_FORMULAS = 1_000;

const placeOf = ({ table, rows }: TeamTable, { row, market, places }: Partnership): FormulaPlace => ({
  table,
  row,
  at: Number.POSITIVE_INFINITY,
  market: { cell: places.market !== undefined && !isBlank(rows[row - 1]?.[places.market.at]), code: market?.code },
});

function currencies(partnerships: readonly Partnership[]): (row: number) => string | undefined {
  const byRow = new Map(partnerships.map(({ row, rate }) => [row, rate.currency || undefined]));
  return (row) => byRow.get(row);
}

function report(
  { tab, written, present, letters, refused, deals }: Inserted,
  severalTabs: boolean,
  language: Language,
): string {
  const list = (names: readonly string[]) => names.join(", ");
  const without = deals ? counted(deals, dealsWithout) : { en: "", ru: "" };
  const en = [
    written.length ? `Inserted in ${list(letters)}: ${list(written)}.` : "Nothing was inserted.",
    present.length ? `Already there: ${list(present)}.` : "",
    ...refused.map(({ name, why }) => `${name}: ${why.doubt.en}.`),
    without.en,
  ];
  const ru = [
    written.length ? `Вставлено в ${list(letters)}: ${list(written)}.` : "Ничего не вставлено.",
    present.length ? `Уже есть: ${list(present)}.` : "",
    ...refused.map(({ name, why }) => `${name}: ${why.doubt.ru}.`),
    without.ru,
  ];
  const said = { en, ru }[language].filter(Boolean).join(" ");
  return severalTabs ? { en: `“${tab}”: ${said}`, ru: `«${tab}»: ${said}` }[language] : said;
}

const dealsWithout = {
  en: {
    one: "{0} deal of several posts has no formula: no single row holds its figures, the roll-up does.",
    other: "{0} deals of several posts have no formula: no single row holds their figures, the roll-up does.",
  },
  ru: {
    one: "{0} сделка из нескольких постов осталась без формулы: все её показатели вместе видны только в сводке.",
    few: "{0} сделки из нескольких постов остались без формул: все их показатели вместе видны только в сводке.",
    many: "{0} сделок из нескольких постов остались без формул: все их показатели вместе видны только в сводке.",
    other: "{0} сделки из нескольких постов остались без формул: все их показатели вместе видны только в сводке.",
  },
} as const;
