/** The column of the product's value → what is added to the rate of its row. */
import type { Cell } from "../../cell.ts";
import type { RateReading, ReadingMarket } from "../../reading/index.ts";
import { type CellDoubt, doubtOf } from "../doubt.ts";
import { saysNothing } from "../table/holds.ts";
import { columnName, type TableColumn } from "../table/table.ts";
import { noCurrency, type RowCurrency, UNKNOWN } from "./currency.ts";
import { inUnitOf } from "./money.ts";

/**
 * A number is the value in the currency of the heading, else of the row, else of the market; a product's name has none.
 * It is not added to a rate in another currency.
 */
export function readProductValue(
  row: readonly Cell[],
  column: TableColumn | undefined,
  market: ReadingMarket,
  cash: RateReading,
  own: RowCurrency = noCurrency,
): {
  readonly value?: number;
  readonly doubts: readonly CellDoubt[];
} {
  const cell = column && row[column.at];
  if (!column || saysNothing(cell)) return { doubts: [] };
  const { rate, doubts } = inUnitOf(column, cell, market, own);
  const currency = cash.status === "missing" ? market.currency : cash.currency;
  if (rate.currency === currency && rate.amount !== undefined && rate.status === "ok")
    return { value: rate.amount, doubts };
  const isAnother = currency !== market.currency || (rate.amount !== undefined && rate.currency !== currency);
  if (cash.status !== "missing" && currency !== UNKNOWN && isAnother)
    return { doubts: [...doubts, doubtOf(column, cell, "product_currency", "doubt", notAdded(column, currency))] };
  return {
    doubts: doubts.length
      ? doubts
      : [doubtOf(column, cell, "product_value", "unread", noValue(column, market.currency))],
  };
}

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
