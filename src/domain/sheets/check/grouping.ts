/** Doubts of single cells → lines of the Check tab: what repeats is one line, the worst first. */
import { dayOf } from "../../day.ts";
import { shownCell } from "../../format.ts";
import type { Language } from "../../text.ts";
import type { DayOf } from "../row/context.ts";
import type { RowDoubt } from "./check.ts";

/** `doubts` are alike; the first stands for all. */
export type DoubtGroup = { readonly first: RowDoubt; readonly doubts: readonly RowDoubt[] };

const weights = { unread: 0, doubt: 1, note: 2 } as const;

/** Cells with a correction of their own stay apart, unless the very same was typed. */
export function groupDoubts(doubts: readonly RowDoubt[]): readonly DoubtGroup[] {
  const groups = new Map<string, RowDoubt[]>();
  for (const doubt of doubts) {
    const { tab, kind, at, found, suggestion, cell } = doubt;
    const key = [tab.id, kind, at, kind === "posts" ? "" : found.en, suggestion === undefined ? "" : String(cell)].join(
      "\n",
    );
    const known = groups.get(key);
    if (known) known.push(doubt);
    else groups.set(key, [doubt]);
  }
  return [...groups.values()]
    .map((list): DoubtGroup => ({ first: list[0] as RowDoubt, doubts: list }))
    .sort(
      (one, other) =>
        weights[one.first.weight] - weights[other.first.weight] || other.doubts.length - one.doubts.length,
    );
}

const TYPED_SHOWN = 3;

/** What was typed in the cells of a group: each once, the first ones. */
export function typedIn({ doubts }: DoubtGroup, language: Language, dayOfDate: DayOf = dayOf): string {
  const shown = doubts.map(({ cell }) => shortened(shownCell(cell, language, dayOfDate)));
  const typed = [...new Set(shown.filter(Boolean))];
  return typed.length > TYPED_SHOWN ? `${typed.slice(0, TYPED_SHOWN).join(" · ")} …` : typed.join(" · ");
}

const LONGEST = 90;
/** The link leads to the whole cell. */
const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text);
