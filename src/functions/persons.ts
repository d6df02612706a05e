/** The creators of one call: CREATORS as it was handed over → the person that a row names. */
import { type Cell, isBlank, type Rows, textOf } from "../domain/cell.ts";
import type { Config, Market } from "../domain/config/config.ts";
import type { Creator } from "../domain/people/creator.ts";
import { peopleIn } from "../domain/people/peopleIn.ts";
import type { Definition } from "./define.ts";

/** Whom a row means; the table is read when the first row names somebody, and each person once. */
export type PersonOf = (name: Cell, market: Market | undefined) => Creator | undefined;

export function personFinder({ name, args }: Definition, table: Rows, config: () => Config): PersonOf {
  const at = args.indexOf("creators");
  const isGiven = table.some((row) => row.some((cell) => !isBlank(cell)));
  let find: ReturnType<typeof peopleIn>;
  return (typed, market) => {
    if (at < 0 || isBlank(typed)) return undefined;
    find ??= isGiven ? peopleIn(table, config()) : undefined;
    if (find) return find({ name: textOf(typed), market: market?.code });
    throw new Error(
      isGiven
        ? `${name}: argument ${at + 1} is no table of creators. Type CREATORS there (menu Crossmarket, “Creators…” makes it).`
        : `${name} is given a creator and needs CREATORS as argument ${at + 1}. Menu Crossmarket, “Creators…” makes it.`,
    );
  };
}
