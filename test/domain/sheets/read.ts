/** A sheet of a test → its partnerships, as a roll-up reads them. */
import type { Rows } from "../../../src/domain/cell.ts";
import type { Config } from "../../../src/domain/config/config.ts";
import { type Partnerships, readPartnerships } from "../../../src/domain/sheets/partnership.ts";
import { plainContext, type TableContext } from "../../../src/domain/sheets/row/context.ts";
import { findTables } from "../../../src/domain/sheets/table/find.ts";
import type { Table } from "../../../src/domain/sheets/table/table.ts";

export function firstTable(rows: Rows): Table {
  const [table] = findTables(rows);
  if (!table) throw new Error("no table");
  return table;
}

export const readSheet = (rows: Rows, config: Config, more: Partial<TableContext> = {}): Partnerships =>
  readPartnerships(rows, firstTable(rows), { ...plainContext(config), ...more });
