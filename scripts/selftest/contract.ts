/** What the add-on leans on, said so that it can be asked of Google itself: a small script, and what it gives. */
import type { Json } from "../workbench/runtime/types.ts";

/**
 * documented: Google's reference says so. unproven: believed, from practice or public threads; a wording that nobody
 * documents is unproven, too. seen live: a report that came back says so, and `live.json` has it.
 */
export type Proof = "documented" | "seen live" | "unproven";

/** What came of a script: the value as JSON would hand it over, or the error's message. */
export type Outcome = { readonly value: Json } | { readonly throws: string };

export type Contract = {
  readonly name: string;
  /** Knows `book` and `sheet`: an empty "Sheet1" of 1,000 rows and 26 columns, the only tab. */
  readonly source: string;
  readonly expected: Outcome;
  readonly proof: Proof;
};

/** A formula in a cell: what the cell holds then. */
export type FormulaContract = {
  readonly name: string;
  readonly formula: string;
  readonly expected: Json;
  readonly proof: Proof;
};
