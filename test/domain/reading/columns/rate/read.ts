/** A rate cell → its reading without what every reading has: the currency, where it is from, and empty lists. */
import { readRate } from "../../../../../src/domain/reading/index.ts";
import { markets } from "../../markets.ts";

export type Code = keyof typeof markets;

export function read(code: Code, cell: string): object {
  const { currency, currencySource, ...reading } = readRate(cell, markets[code]);
  return reading;
}

/** Status and amount alone, "missing" or "ok 500"; "…" behind it where something is not understood. */
export function brief(code: Code, cell: string): string {
  const { status, amount, unread, flags } = readRate(cell, markets[code]);
  return [status, amount, flags?.join(" "), unread && `… ${unread.join("; ")}`]
    .filter((part) => part !== undefined)
    .join(" ");
}
