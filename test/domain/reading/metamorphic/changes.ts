/** Cells and rewritings → the readings that change in silence. */
import { type Reading, readText } from "../cases.ts";
import { clausesOf } from "./clauses.ts";
import type { CellText } from "./repositoryCells.ts";
import { type Rewriting, rewritings } from "./rewritings.ts";

export type Check = { readonly cell: CellText; readonly rewriting: Rewriting; readonly rewritten: string };
export type Change = Check & { readonly before: Reading; readonly after: Reading };

/** Every cell with every rewriting that makes another text of it. */
export const checksOf = (cells: readonly CellText[]): readonly Check[] =>
  cells.flatMap((cell) =>
    rewritings.flatMap((rewriting) => {
      const rewritten = rewriting.rewrite(cell.text);
      const isMeant = rewritten !== cell.text && (!rewriting.isOfOrder || areIndependent(cell));
      return isMeant ? [{ cell, rewriting, rewritten }] : [];
    }),
  );

/** The change of a check whose reading states other numbers without a new doubt; undefined where there is none. */
export function silentChange(check: Check): Change | undefined {
  const { cell, rewritten } = check;
  const [before, after] = [readText(cell, cell.text), readText(cell, rewritten)];
  const isSame = numbersOf(before).join("\n") === numbersOf(after).join("\n");
  return isSame || hasNewDoubt(before, after) ? undefined : { ...check, before, after };
}

/** A new flag, or something unread that was not. */
function hasNewDoubt(before: Reading, after: Reading): boolean {
  const unread = (before.unread ?? []).map(bare).join(" ");
  return (
    (after.flags ?? []).some((flag) => !before.flags?.includes(flag)) ||
    (after.unread ?? []).some((stretch) => !unread.includes(bare(stretch)))
  );
}

const bare = (stretch: string): string => stretch.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** What a reading says in figures (amounts with their currency, dates and terms included), in no order. */
function numbersOf({ flags: _flags, unread: _unread, ...said }: Reading): readonly string[] {
  const found: string[] = [];
  const collect = (value: unknown, path: string): void => {
    if (Array.isArray(value)) for (const one of value) found.push(`${path}: ${JSON.stringify(one)}`);
    else if (typeof value === "object" && value !== null)
      for (const [key, one] of Object.entries(value)) collect(one, `${path}.${key}`);
    else if (value !== undefined) found.push(`${path}: ${value}`);
  };
  collect(said, "");
  return found.sort();
}

/** Clauses are independent where the cell says just what each of them says alone, and no two the same. */
function areIndependent(cell: CellText): boolean {
  const alone = clausesOf(cell.text).map((clause) => numbersOf(readText(cell, clause)));
  const whole = numbersOf(readText(cell, cell.text));
  return alone.every(({ length }) => length > 0) && [...alone.flat()].sort().join("\n") === whole.join("\n");
}
