/** Doubts → the corrections that are certain: one spelling for another, in all cells of a column that hold it. */
import { many } from "../counted.ts";
import { fingerprint } from "../fingerprint.ts";
import type { Language } from "../text.ts";
import type { RowDoubt } from "./check/check.ts";
import { groupDoubts } from "./check/grouping.ts";
import type { TabRef } from "./row/context.ts";
import type { Correction } from "./setUp/setUp.ts";
import { spans } from "./spans.ts";
import { letterOf } from "./table/table.ts";

/** The cells of one correction; rows count from 1, `at` from 0. */
export type CertainCorrection = Correction & {
  readonly tab: TabRef;
  readonly at: number;
  readonly rows: readonly number[];
};

export function correctionsOf(doubts: readonly RowDoubt[], language: Language): readonly CertainCorrection[] {
  return groupDoubts(doubts.filter(({ suggestion }) => suggestion !== undefined)).map(({ first, doubts: alike }) => {
    const { tab, at, heading, cell, suggestion = "", found } = first;
    const rows = [...new Set(alike.map(({ row }) => row))].sort((one, other) => one - other);
    const letter = letterOf(at);
    const cells = many(rows.length, "cell")[language];
    return {
      id: fingerprint(JSON.stringify([tab.id, at, String(cell), suggestion])),
      group: `${tab.name}: ${heading}`,
      where: `${cells}: ${letter}${spans(rows)}`,
      from: String(cell),
      to: suggestion,
      why: found[language],
      tab,
      at,
      rows,
    };
  });
}
