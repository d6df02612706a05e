/** The money columns of a row → its rate and the value of its product, in the currency and the unit that the heading says. */
import { type Cell, isBlank } from "../../cell.ts";
import { type RateItem, type RateReading, type ReadingMarket, readRate } from "../../reading/index.ts";
import { type CellDoubt, doubtOf, flagDoubts, unreadDoubts } from "../doubt.ts";
import { isSmallUnit } from "../smallUnits.ts";
import { saysNothing } from "../table/holds.ts";
import { columnName, type TableColumn } from "../table/table.ts";
import { hasOwnScale } from "./figure.ts";

/** `column` is the one that was read, the first of several where all are blank. */
export type RateFound = {
  readonly rate: RateReading;
  readonly cell: Cell;
  readonly column: TableColumn | undefined;
  readonly doubts: readonly CellDoubt[];
};

/** Of rates in several currencies the one in the market's, else the first that is typed. */
export function readRates(row: readonly Cell[], columns: readonly TableColumn[], market: ReadingMarket): RateFound {
  const typed = columns.filter(({ at }) => !isBlank(row[at]));
  const column = typed.find(({ heading }) => heading.unit.currency === market.currency) ?? typed[0] ?? columns[0];
  if (!column) return { rate: readRate(undefined, market), cell: undefined, column, doubts: [] };
  const cell = row[column.at];
  const rate = inUnitOf(column, cell, market);
  return { ...rate, cell, column };
}

function inUnitOf(column: TableColumn, cell: Cell, market: ReadingMarket): Pick<RateFound, "rate" | "doubts"> {
  const { currency, scale } = column.heading.unit;
  const read = readRate(cell, currency ? { ...market, currency } : market);
  const rate: RateReading =
    currency && read.currencySource === "market" ? { ...read, currency, currencySource: "text" } : read;
  const doubts = [
    ...flagDoubts(column, cell, rate.flags, currency ?? market.currency),
    ...unreadDoubts(column, cell, rate),
  ];
  if (!scale || rate.amount === 0) return { rate, doubts };
  if (isPlain(cell) && !isLarge(rate)) return { rate: times(rate, 10 ** scale), doubts };
  if ((typeof cell === "string" && hasOwnScale(cell)) || rate.amount === undefined) return { rate, doubts };
  const { amount: _, ...unsure } = rate;
  return {
    rate: { ...unsure, status: "error" },
    doubts: [...doubts, doubtOf(column, cell, "unit", "unread", unclearUnit(column, scale))],
  };
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

/**
 * A number is the value in the heading's currency, else the market's; a product's name has none. It is not added to a
 * rate in another currency.
 */
export function readProductValue(
  row: readonly Cell[],
  column: TableColumn | undefined,
  market: ReadingMarket,
  cash: RateReading,
): {
  readonly value?: number;
  readonly doubts: readonly CellDoubt[];
} {
  const cell = column && row[column.at];
  if (!column || saysNothing(cell)) return { doubts: [] };
  const { rate, doubts } = inUnitOf(column, cell, market);
  if (cash.currency !== market.currency && cash.status !== "missing")
    return { doubts: [...doubts, doubtOf(column, cell, "product_currency", "doubt", notAdded(column, cash.currency))] };
  const isOurs = rate.currency === market.currency && rate.amount !== undefined && rate.status === "ok";
  if (isOurs && rate.amount !== undefined) return { value: rate.amount, doubts };
  return {
    doubts: doubts.length
      ? doubts
      : [doubtOf(column, cell, "product_value", "unread", noValue(column, market.currency))],
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

const notAdded = (column: TableColumn, currency: string) => {
  const { en, ru } = columnName(column);
  return [
    {
      en: `the rate is in ${currency}, so the value in ${en} is not added to it`,
      ru: `ставка в ${currency}, поэтому стоимость из столбца ${ru} к ней не прибавлена`,
    },
    { en: "type both in the market's currency", ru: "впишите обе суммы в валюте рынка" },
  ] as const;
};

const noValue = (column: TableColumn, currency: string) => {
  const { en, ru } = columnName(column);
  return [
    {
      en: `${en} holds no amount in ${currency || "the market's currency"}`,
      ru: `в столбце ${ru} нет суммы в валюте ${currency || "рынка"}`,
    },
    { en: "type what the product is worth, such as 120", ru: "впишите стоимость товара, например 8 000" },
  ] as const;
};
