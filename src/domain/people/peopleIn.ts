/** The table that a formula is handed → whoever a row names: names are looked up at once, a person is read at the first need. */
import type { Rows } from "../cell.ts";
import type { Config } from "../config/config.ts";
import type { Creator } from "./creator.ts";
import { creatorTable } from "./creatorTable.ts";
import { creatorFinder, type Person } from "./identity.ts";
import { creatorContext, creatorReader, creatorRows } from "./readCreators.ts";
import { rowCells } from "./rowCells.ts";

/** Undefined where the rows are no table of creators. A formula does not know which day it is, so nothing is old. */
export function peopleIn(rows: Rows, config: Config): ((person: Person) => Creator | undefined) | undefined {
  const table = creatorTable(rows);
  if (!table) return undefined;
  const context = creatorContext(config, undefined);
  const named = creatorRows(rows, table).map((index) => {
    const { text, names, markets } = rowCells(rows[index] ?? [], table, context, []);
    return {
      row: index + 1,
      name: text("creator") ?? "",
      alsoKnownAs: names("alsoKnownAs"),
      markets: markets("market"),
    };
  });
  const find = creatorFinder(named);
  const read = creatorReader(rows, table, context);
  const known = new Map<number, Creator | undefined>();
  return (person) => {
    const row = find(person)?.row;
    if (row === undefined) return undefined;
    if (!known.has(row)) known.set(row, read(row - 1).creator);
    return known.get(row);
  };
}
