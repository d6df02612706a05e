/** A custom function, said once. Google, the README, the tests and the workbench are all told from here. */
import type { Cell } from "../domain/cell.ts";
import type { Market } from "../domain/config/config.ts";
import type { Doubt } from "../domain/doubt.ts";
import type { Creator } from "../domain/people/creator.ts";
import type { ReadingMarket } from "../domain/reading/index.ts";
import type { Block } from "../domain/sheets/block.ts";
import type { Language, Text } from "../domain/text.ts";
import type { ArgumentName } from "./arguments.ts";

/** One row of a call, as `run` gets it. */
export type Row = {
  /** The cell of each argument; undefined where nothing was typed. */
  readonly cell: (name: ArgumentName) => Cell;
  /** All cells of a wide argument. */
  readonly cells: (name: ArgumentName) => readonly Cell[];
  readonly market: Market | undefined;
  /** How cells of this market are read. */
  readonly reading: ReadingMarket;
  readonly language: Language;
  /** The block of results with its headings, where they are given. */
  readonly block: Block | undefined;
  /** Whom CREATORS has under the name of the row's creator. */
  readonly person: Creator | undefined;
  /** The MARKETS table as given, for the parameters that people added themselves. */
  readonly markets: readonly (readonly Cell[])[];
};

export type Value = Cell | Doubt;

/** A call as cells: "MARKETS" stands for a fresh config table, "CREATORS" for one with Mara K. in it; numbers are compared to the digits shown. */
export type Example = { readonly call: readonly (Cell | Cell[][])[] } & (
  | { readonly gives: Cell | Cell[][] }
  | { readonly fails: RegExp }
);

export type Definition = {
  readonly name: string;
  readonly about: Text;
  /** Names of the arguments in order; from `optionalFrom` on (counted from 0) they may be left out. */
  readonly args: readonly ArgumentName[];
  readonly optionalFrom?: number;
  /** How many columns the result has; 1 where left out. */
  readonly columns?: number;
  /** The header that "Insert formulas" writes; where left out, the function is not offered there. */
  readonly header?: Text;
  readonly format?: string;
  /** A sentence: its column is wide, and keeps the automatic format, since plain text would make text of its formulas. */
  readonly isText?: true;
  /** The value is in the currency of the rate: its format gets the sign. */
  readonly isMoney?: true;
  /** For README and tests alone: the build leaves them out of the script, so nothing in src may read them. */
  readonly examples: readonly Example[];
  /** What the creator's facts say is an answer before there are results. */
  readonly needsNoResults?: true;
  /** Gets no blank row; a doubt becomes a short text in the row's own cell. */
  readonly run: (row: Row) => Value | readonly Value[];
};

export const defineFunction = (definition: Definition): Definition => definition;
