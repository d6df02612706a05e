/** A definition → the formula that a script may write: English name, `;` between arguments, no decimals, no `{}`. */
import { MARKETS_NAME } from "../domain/config/config.ts";
import { type Doubt, doubt } from "../domain/doubt.ts";
import { CREATORS_NAME } from "../domain/people/creatorColumns.ts";
import { type Meaning, meaningLabel, metricOfMeaning } from "../domain/sheets/meanings.ts";
import { columnName, columnsOf, letterOf, type Table, type TableColumn } from "../domain/sheets/table/table.ts";
import { type ArgumentName, argumentOf, nameOf } from "./arguments.ts";
import type { Definition } from "./define.ts";

/** `=CPE(C2; E2; B2; MARKETS)`, each argument as `typed` gives it; what is undefined at the end is left out. */
export function formulaOf({ name, args }: Definition, typed: (argument: ArgumentName) => string | undefined): string {
  const given = args.map((argument) => typed(argument) ?? "");
  while (given.length && given[given.length - 1] === "") given.pop();
  return `=${name}(${given.join("; ")})`;
}

/** `=CPE(rate; results; market; MARKETS)`: what to type, without an address that may be another's. */
export const formulaInWords = (definition: Definition): string => {
  const { optionalFrom = definition.args.length } = definition;
  const needed = definition.args.filter((name, at) => at < optionalFrom || name === "market" || name === "markets");
  return `=${definition.name}(${needed.map((name) => (name === "markets" ? MARKETS_NAME : nameOf(name))).join("; ")})`;
};

/**
 * Where the formula is to stand: `row` counts from 1, `at` from 0; `market` is that of a row without such a cell. In
 * the row of the headings it is for all rows below, and gives its own heading first.
 */
export type FormulaPlace = {
  readonly table: Table;
  readonly row: number;
  readonly at: number;
  readonly market: { readonly cell: boolean; readonly code: string | undefined };
  /** Whether the sheet has a table of creators to be handed over. */
  readonly hasCreators?: boolean;
};

/** The formula for a row of the team's own sheet, or why there can be none. */
export function ownFormula(definition: Definition, place: FormulaPlace): string | Doubt {
  const { table, row, at, market, hasCreators } = place;
  const isForAll = row === table.header + 1;
  const block = definition.args.includes("results") ? blockIn(definition, table, isForAll, at) : undefined;
  if (block && at >= block.first && at <= block.last) return insideBlock(table, at);
  const cell = (meaning: Meaning) => {
    const [column] = columnsOf(table, meaning);
    return column && rangeOf({ first: column.at, last: column.at }, row, isForAll);
  };
  const ofMarket = market.cell ? cell("market") : market.code && `"${market.code}"`;
  const person = hasCreators ? (cell("creator") ?? cell("handle")) : undefined;
  const typed = (argument: ArgumentName): string | undefined => {
    const { column } = argumentOf(argument);
    if (argument === "markets") return MARKETS_NAME;
    if (argument === "creators") return person && CREATORS_NAME;
    if (argument === "creator") return person;
    if (argument === "market") return ofMarket;
    if (argument === "results") return block && rangeOf(block, row, isForAll);
    if (argument === "headings") return headingsOf(definition, table, block);
    return column && cell(column);
  };
  const { args, optionalFrom = args.length } = definition;
  const missing = args
    .slice(0, optionalFrom)
    .find((argument) => typed(argument) === undefined && !isPlanned(argument, block));
  return missing ? lacking(missing) : formulaOf(definition, typed);
}

type BlockPlace = {
  readonly first: number;
  readonly last: number;
  readonly needsHeadings: boolean;
  readonly hasPlans: boolean;
};

/**
 * One cell of results stands alone, as it is typed; all else is a block from its first to its last column, and to the
 * platform wherever that is: it decides what is counted and what is usual. `own` is the formula's column.
 */
function blockIn(definition: Definition, table: Table, isForAll: boolean, own: number): BlockPlace | undefined {
  const figures = table.columns.filter((column) => isFigure(column, definition));
  const texts = columnsOf(table, "results");
  if (!figures.length && !texts.length) return undefined;
  const rates = definition.args.includes("rate") ? columnsOf(table, "rate") : [];
  const products = definition.args.includes("rate") ? columnsOf(table, "productValue") : [];
  const currencies = definition.args.includes("rate") ? columnsOf(table, "currency") : [];
  const hasUnit = rates.some(({ heading }) => heading.unit.currency ?? heading.unit.scale);
  const needsRate = rates.length > 1 || products.length > 0 || currencies.length > 0 || hasUnit;
  const needsHeadings = isForAll || figures.length > 0 || texts.length > 1 || needsRate;
  const beside = needsHeadings
    ? [...columnsOf(table, "platform"), ...columnsOf(table, "date"), ...columnsOf(table, "format")]
    : [];
  const core = [...figures, ...texts, ...(needsRate ? [...rates, ...products, ...currencies] : [])].map(({ at }) => at);
  const [first, last] = [Math.min(...core), Math.max(...core)];
  const near = beside.filter(({ at, meaning }) => {
    const isBetween = (own > at && own < first) || (own < at && own > last);
    return (at >= first - 1 && at <= last + 1) || (meaning === "platform" && !isBetween);
  });
  const all = [...core, ...near.map(({ at }) => at)];
  return {
    first: Math.min(...all),
    last: Math.max(...all),
    needsHeadings,
    hasPlans: figures.some(({ meaning }) => metricOfMeaning(meaning)?.isPlan),
  };
}

function isFigure({ meaning }: TableColumn, { args }: Definition): boolean {
  const metric = metricOfMeaning(meaning);
  if (metric) return !metric.isPlan || args.includes("kpis");
  return meaning === "followers" || meaning === "audience";
}

/** "M5:P5", "M5"; for all rows "M3:P". */
function rangeOf(
  { first, last }: { readonly first: number; readonly last: number },
  row: number,
  isForAll: boolean,
): string {
  if (isForAll) return `${letterOf(first)}${row}:${letterOf(last)}`;
  return first === last ? `${letterOf(first)}${row}` : `${letterOf(first)}${row}:${letterOf(last)}${row}`;
}

/** "M$3:P$3", over two rows where the headings are in two. */
function headingsOf({ args }: Definition, table: Table, block: BlockPlace | undefined): string | undefined {
  const rows = [table.top + 1, table.header + 1] as const;
  const of = (first: number, last: number) => `${letterOf(first)}$${rows[0]}:${letterOf(last)}$${rows[1]}`;
  if (block) {
    const isOne = block.first === block.last && rows[0] === rows[1];
    return block.needsHeadings
      ? isOne
        ? `${letterOf(block.first)}$${rows[1]}`
        : of(block.first, block.last)
      : undefined;
  }
  const [rate] = args.includes("results") ? [] : columnsOf(table, "rate");
  const hasUnit = rate && (rate.heading.unit.currency ?? rate.heading.unit.scale) !== undefined;
  return rate && hasUnit ? `${letterOf(rate.at)}$${rows[1]}` : undefined;
}

/** Targets may stand in columns of their own. */
const isPlanned = (argument: ArgumentName, block: BlockPlace | undefined): boolean =>
  argument === "kpis" && block?.hasPlans === true;

function lacking(argument: ArgumentName): Doubt {
  const { column } = argumentOf(argument);
  const meaning: Meaning = column ?? "results";
  const label = meaningLabel(meaning);
  if (argument === "market")
    return doubt(
      "no row names its market: say it in “Set up this sheet”",
      "рынок строк не указан: выберите его в «Настроить таблицу»",
    );
  return argument === "results"
    ? doubt("no column holds results or figures", "нет столбца с результатами или показателями")
    : doubt(`no column means “${label.en}”`, `нет столбца «${label.ru}»`);
}

function insideBlock(table: Table, at: number): Doubt {
  const column = table.columns.find((one) => one.at === at);
  const name = column ? columnName(column) : { en: letterOf(at), ru: letterOf(at) };
  return doubt(
    `the column ${name.en} lies between the figures: put the formula to the right of them`,
    `столбец ${name.ru} стоит между показателями: поставьте формулу правее`,
  );
}
