/** A Config tab as people left it → what a newer version adds to it, without touching anything that was typed. */
import { type Cell, isBlank, type Rows, textOf } from "../cell.ts";
import type { Language } from "../text.ts";
import { findMarket, readConfig } from "./config.ts";
import { freshCell, freshRow, isShipped, titleRow } from "./fresh.ts";
import { shippedConfig } from "./market.ts";
import { shippedKeys } from "./parameters/index.ts";
import { anyColumn, rowKey, titleColumn, widthOf } from "./table.ts";

export type ConfigUpdate = {
  /** Rows of parameters that the table lacks, under a title, for its end. */
  readonly added: Cell[][];
  /** Columns of markets in which nothing was typed yet, and new ones for `codes`; `column` counts from 1. */
  readonly filled: readonly { readonly column: number; readonly cells: Cell[] }[];
};

type Wanted = { readonly codes?: readonly string[]; readonly language?: Language };

/** `codes` are the markets that the team works in: those that the table lacks become columns. */
export function completedConfig(rows: Rows, { codes = [], language = "en" }: Wanted = {}): ConfigUpdate {
  const any = anyColumn(rows);
  const width = widthOf(rows);
  const typed = (rows[0] ?? []).slice(0, width).map(textOf);
  const keys = rows.map(([key]) => key);
  const isUntouched = (column: number) => rows.slice(1).every((row) => isBlank(row[column]));
  const config = readConfig(rows);
  const named = typed.map((head, column) =>
    column > any && head !== "" && isUntouched(column) ? codeOf(head, typed) : head,
  );
  const lacking = [...new Set(codes)].filter((code) => !named.includes(code) && !findMarket(config, code));
  const header = [...named, ...lacking];
  const isFilled = (column: number) => column >= width || (named[column] !== "" && isUntouched(column));
  return {
    added: missingRows(keys, header, language),
    filled: header.flatMap((code, column) =>
      column > any && isFilled(column)
        ? [{ column: column + 1, cells: keys.map((key, row) => (row === 0 ? code : shippedCell(key, code, language))) }]
        : [],
    ),
  };
}

/** "Germany" typed as a head is the market DE, unless there is a column DE already. */
function codeOf(head: string, header: readonly string[]): string {
  const code = findMarket(shippedConfig(), head)?.code;
  return code && isShipped(code) && !header.includes(code) ? code : head;
}

function missingRows(keys: readonly Cell[], header: readonly Cell[], language: Language): Cell[][] {
  const present = new Set(keys.map(rowKey));
  const rows = shippedKeys()
    .filter((key) => !present.has(key))
    .map((key) => freshRow(key, header, language));
  return rows.length ? [titleRow(header, titleColumn(header), addedLater[language]), ...rows] : [];
}

const shippedCell = (cell: Cell, code: string, language: Language): Cell => {
  const key = rowKey(cell);
  return key ? freshCell(key, code, language) : "";
};

const addedLater = { en: "New in this version", ru: "Новое в этой версии" };
