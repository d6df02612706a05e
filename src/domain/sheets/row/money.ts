/** The columns of rates of a row → its rate, in the currency and the unit that heading and row say. */
import { type Cell, isBlank } from "../../cell.ts";
import { type RateItem, type RateReading, type ReadingMarket, readRate } from "../../reading/index.ts";
import { isThousands } from "../../tables/currencies.ts";
import { type CellDoubt, doubtOf, flagDoubts, unreadDoubts } from "../doubt.ts";
import { isSmallUnit } from "../smallUnits.ts";
import { columnName, type TableColumn } from "../table/table.ts";
import {
  beside,
  inRowCurrency,
  isOpen,
  noCurrency,
  openCurrency,
  type RowCurrency,
  UNKNOWN,
  withoutAmounts,
} from "./currency.ts";
import { hasOwnScale } from "./figure.ts";

/** `column` is the one that was read, the first of several where all are blank. */
export type RateFound = {
  readonly rate: RateReading;
  readonly cell: Cell;
  readonly column: TableColumn | undefined;
  readonly doubts: readonly CellDoubt[];
};

/** Of rates in several currencies the one in the market's, else the first that is typed. */
export function readRates(
  row: readonly Cell[],
  columns: readonly TableColumn[],
  market: ReadingMarket,
  own: RowCurrency = noCurrency,
): RateFound {
  const typed = columns.filter(({ at }) => !isBlank(row[at]));
  const isLocal = (column: TableColumn) => inRowCurrency(column, own).heading.unit.currency === market.currency;
  const column = typed.find(isLocal) ?? typed[0] ?? columns[0];
  if (!column) return { rate: readRate(undefined, market), cell: undefined, column, doubts: [] };
  const cell = row[column.at];
  const { rate: read, doubts } = inUnitOf(column, cell, market, own);
  const rate = column.heading.vat === "excluded" ? withoutVat(read) : read;
  const isFor = !column.heading.unit.currency || columns.every(({ heading }) => heading.unit.currency);
  return { rate, doubts: isFor ? [...doubts, ...beside(rate, column, own, market)] : doubts, cell, column };
}

type Amount = Pick<RateFound, "rate" | "doubts">;

/** VAT comes on top of a price, as it does where the cell itself says so. */
function withoutVat(rate: RateReading): RateReading {
  const { status, extras = [] } = rate;
  const isPrice = status === "ok" || status === "range" || status === "multi";
  return isPrice && !extras.includes("ex_vat") ? { ...rate, extras: [...extras, "ex_vat"] } : rate;
}

/** An amount as its heading and the row's currency mean it; none where its currency is not known. */
export function inUnitOf(column: TableColumn, cell: Cell, market: ReadingMarket, own: RowCurrency): Amount {
  const found = inHeadingOf(inRowCurrency(column, own), cell, market);
  if (!isOpen(column, own) || found.rate.currencySource === "text") return found;
  const rate = withoutAmounts(found.rate);
  return rate === found.rate ? found : { rate, doubts: [...found.doubts, openCurrency(column, cell, own)] };
}

function inHeadingOf(column: TableColumn, cell: Cell, market: ReadingMarket): Amount {
  const { currency: named, scale } = column.heading.unit;
  const currency = named ?? market.currency;
  // "25" is no amount in roubles; below a heading that counts in thousands it is one
  const read = readRate(cell, { ...market, currency: scale && isThousands(currency) ? COUNTED_IN_ONES : currency });
  const rate: RateReading =
    read.currencySource === "market" ? { ...read, currency, currencySource: named ? "text" : "market" } : read;
  const doubts = [...flagDoubts(column, cell, rate.flags, currency), ...unreadDoubts(column, cell, rate)];
  if (!scale || rate.amount === 0) return { rate, doubts };
  if (isPlain(cell) && !isLarge(rate)) return { rate: times(rate, 10 ** scale), doubts };
  if ((typeof cell === "string" && hasOwnScale(cell)) || rate.amount === undefined) return { rate, doubts };
  const { amount: _, ...unsure } = rate;
  return {
    rate: { ...unsure, status: "error" },
    doubts: [...doubts, doubtOf(column, cell, "unit", "unread", unclearUnit(column, scale))],
  };
}

/** Any currency in which two digits are an amount. */
const COUNTED_IN_ONES = "USD";

/** A rate without a heading, in the currency of its row. */
export function readBare(cell: Cell, market: ReadingMarket, { code }: RowCurrency): RateReading {
  const rate = readRate(cell, code ? { ...market, currency: code } : market);
  return code === UNKNOWN && rate.currencySource === "market" ? withoutAmounts(rate) : rate;
}

/** Digits, marks and a currency sign alone: what the heading's unit is meant for. */
const isPlain = (cell: Cell): boolean => typeof cell === "number" || (typeof cell === "string" && !/\p{L}/u.test(cell));

/** "1,200" under "Rate ($K)" is more likely 1,200 than a million; ten times as much where the unit is a small one. */
const isLarge = ({ amount = 0, max = amount, currency }: RateReading): boolean =>
  max >= (isSmallUnit(currency) ? 10_000 : 1_000);

function times(rate: RateReading, factor: number): RateReading {
  const by = (value: number) => Number((value * factor).toPrecision(15));
  const item = (one: RateItem): RateItem => (one.unit === undefined ? one : { ...one, unit: by(one.unit) });
  return {
    ...rate,
    ...(rate.amount === undefined ? {} : { amount: by(rate.amount) }),
    ...(rate.min === undefined ? {} : { min: by(rate.min) }),
    ...(rate.max === undefined ? {} : { max: by(rate.max) }),
    ...(rate.items ? { items: rate.items.map(item) } : {}),
  };
}

const unclearUnit = (column: TableColumn, scale: number) => {
  const { en, ru } = columnName(column);
  const factor = 10 ** scale;
  return [
    {
      en: `the heading ${en} says × ${factor}; whether this amount is meant so is not clear`,
      ru: `заголовок ${ru} велит умножать на ${factor}; неясно, относится ли это к этой сумме`,
    },
    {
      en: "type one number, or the whole amount with its scale, such as 1.2K",
      ru: "впишите одно число или сумму целиком, например 1,2 тыс.",
    },
  ] as const;
};
