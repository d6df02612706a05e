/** The Currency column of a row → what bare amounts of that row are in; a sign beside an amount and a heading's unit beat it. */
import { type Cell, isBlank, textOf } from "../../cell.ts";
import type { RateReading, ReadingMarket } from "../../reading/index.ts";
import { isCurrencyCode, UNKNOWN_CURRENCY } from "../../tables/currencies.ts";
import type { Text } from "../../text.ts";
import { type CellDoubt, doubtOf } from "../doubt.ts";
import { partsOf } from "../headings/parts.ts";
import { columnName, type TableColumn } from "../table/table.ts";

export type RowCurrency = {
  /** Undefined where nothing is typed, and the market's currency is meant; `UNKNOWN` where nobody knows which. */
  readonly code: string | undefined;
  readonly column?: TableColumn | undefined;
  readonly cell?: Cell;
  readonly doubts: readonly CellDoubt[];
};

export const noCurrency: RowCurrency = { code: undefined, doubts: [] };

/** The currency of an amount that nobody knows: it is never taken for the market's. */
export const UNKNOWN = "";

export function currencyIn(
  cells: readonly Cell[],
  column: TableColumn | undefined,
  { locale }: ReadingMarket,
): RowCurrency {
  const cell = column && cells[column.at];
  if (!column || isBlank(cell) || DASHES.test(textOf(cell))) return { ...noCurrency, column, cell };
  const code = typeof cell === "string" ? currencyNamed(cell, locale) : undefined;
  if (code) return { code, column, cell, doubts: [] };
  return {
    code: UNKNOWN,
    column,
    cell,
    doubts: [doubtOf(column, cell, "currency_unknown", "unread", unknown(column, cell))],
  };
}

const DASHES = /^[-–—]+$/;

/** "EUR", "€", "dollars", "руб.", "US-Dollar": one currency and nothing else. */
function currencyNamed(text: string, locale: string): string | undefined {
  const parts = partsOf(text.replace(/-/g, " "), locale);
  const keys = new Set(parts.map((part) => (part.role === "currency" ? part.key : "")));
  const [only = ""] = keys;
  if (keys.size === 1 && only && only !== UNKNOWN_CURRENCY) return only;
  const code = text.trim().toUpperCase();
  return isCurrencyCode(code) ? code : undefined;
}

/** A column without a currency of its own, as if its heading said that of the row. */
export const inRowCurrency = (column: TableColumn, { code }: RowCurrency): TableColumn =>
  code && !column.heading.unit.currency
    ? { ...column, heading: { ...column.heading, unit: { ...column.heading.unit, currency: code } } }
    : column;

/** Whether an amount of this column that has no sign is in a currency that nobody knows. */
export const isOpen = (column: TableColumn, { code }: RowCurrency): boolean =>
  code === UNKNOWN && !column.heading.unit.currency;

/** The amounts of a reading whose currency is not known, taken out. */
export function withoutAmounts(rate: RateReading): RateReading {
  const { amount, min, max, openRange: _, items, cpm, cpv, cpc, cpa, cpe, cap, productValue, ...rest } = rate;
  const sums = [amount || undefined, min, max, items, cpm, cpv, cpc, cpa, cpe, cap, productValue];
  const isMoney = sums.some((one) => one !== undefined);
  return isMoney ? { ...rest, status: "error", currency: UNKNOWN, currencySource: "text" } : rate;
}

export const openCurrency = (amounts: TableColumn, cell: Cell, { column }: RowCurrency): CellDoubt => {
  const { en, ru } = columnName(column ?? amounts);
  return doubtOf(amounts, cell, "currency_open", "unread", [
    { en: "the currency of this amount is not known", ru: "неизвестно, в какой валюте эта сумма" },
    {
      en: `correct ${en}, or type the sign with the amount`,
      ru: `исправьте ${ru} или впишите знак валюты рядом с суммой`,
    },
  ]);
};

/** What the column says of a rate that was read: something else than the sign does, or nothing at all. */
export function beside(
  rate: RateReading,
  from: TableColumn,
  own: RowCurrency,
  market: ReadingMarket,
): readonly CellDoubt[] {
  const { code, column, cell } = own;
  if (!column || rate.status === "missing" || code === UNKNOWN) return [];
  if (code !== undefined && rate.currency !== code)
    return [doubtOf(column, cell, "two_currencies", "doubt", contradiction(from, rate.currency, column, code))];
  const isAssumed =
    code === undefined && rate.currencySource === "market" && rate.status !== "error" && market.currency;
  return isAssumed ? [doubtOf(column, cell, "no_currency", "note", assumed(column, market.currency))] : [];
}

const unknown = (column: TableColumn, cell: Cell): readonly [Text, Text] => {
  const { en, ru } = columnName(column);
  const typed = textOf(cell);
  return [
    {
      en: `${en} says “${typed}”, which is no currency that is known`,
      ru: `в столбце ${ru} — «${typed}», такая валюта неизвестна`,
    },
    { en: "type its code, such as USD or EUR", ru: "впишите код, например RUB или USD" },
  ];
};

const contradiction = (from: TableColumn, said: string, column: TableColumn, code: string): readonly [Text, Text] => {
  const [amount, own] = [columnName(from), columnName(column)];
  return [
    {
      en: `${amount.en} says ${said}, ${own.en} says ${code}: ${said} counts, it stands with the amount`,
      ru: `в столбце ${amount.ru} — ${said}, в столбце ${own.ru} — ${code}: учтено ${said}, как указано при сумме`,
    },
    { en: "correct the one that is wrong", ru: "исправьте то, что неверно" },
  ];
};

const assumed = (column: TableColumn, currency: string): readonly [Text, Text] => {
  const { en, ru } = columnName(column);
  return [
    {
      en: `no currency in ${en}: the amount is read in ${currency}, the market's`,
      ru: `в столбце ${ru} нет валюты: сумма прочитана в валюте рынка, ${currency}`,
    },
    { en: "type the currency if it is another", ru: "впишите валюту, если она другая" },
  ];
};
