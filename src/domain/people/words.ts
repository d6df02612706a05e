/** What stands in the columns that offer a few words → which of them is meant, in either language. */
import { type Cell, textOf } from "../cell.ts";
import type { Text } from "../text.ts";
import { creatorColumns } from "./creatorColumns.ts";

export type Vetted = "passed" | "failed" | "open";
export type Term = "test" | "longTerm";

const [passed, failed, open] = creatorColumns.vetted.choices;
const [test, longTerm] = creatorColumns.term.choices;

export const vettedWords: Readonly<Record<Vetted, Text>> = { passed, failed, open };
export const termWords: Readonly<Record<Term, Text>> = { test, longTerm };

/** Beside the words of the drop-down; the beginning of a word will do. */
const vettedAlso: Readonly<Record<Vetted, RegExp>> = {
  passed: /^(?:true|yes|y|ok|pass|approved|vetted|да|ок|пройден|прош[её]?л|прошла|одобрен|✅|✔|☑|\+)/i,
  failed: /^(?:no|n|fail|reject|declined|нет|не про|отказ|отклон|❌|✖)/i,
  open: /^(?:false|open|pending|in progress|todo|открыт|ждем|ждём|в процессе|в работе|на проверке)/i,
};
const termAlso: Readonly<Record<Term, RegExp>> = {
  longTerm: /^(?:long|ambassador|надолго|долг|амбассадор|постоян)/i,
  test: /^(?:test|trial|one[- ]?off|тест|разов|проб)/i,
};

export const vettedIn = (cell: Cell): Vetted | undefined => choiceIn(cell, vettedAlso);
export const termIn = (cell: Cell): Term | undefined => choiceIn(cell, termAlso);

function choiceIn<K extends string>(cell: Cell, words: Readonly<Record<K, RegExp>>): K | undefined {
  const typed = textOf(cell);
  return (Object.keys(words) as K[]).find((key) => words[key].test(typed));
}
