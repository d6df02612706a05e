/** Figures of one piece among several: "2 reels, 12k views each" are 24k views, where it is known how many pieces there are. */
import type { Flag } from "../../../tables/flags.ts";
import { metricOf } from "../../../tables/metrics.ts";
import { isNumber, isTerm } from "../../atoms/atom.ts";
import type { Statement } from "../../clauses/statements.ts";
import type { Deliverables } from "../../types.ts";

/** Each figure of a piece is told for all of them, or left out where they cannot be added up. */
export function ofAllPieces(
  statements: readonly Statement[],
  deliverables: Deliverables,
  flags: Set<Flag>,
): readonly Statement[] {
  if (!statements.some(isOfOne)) return statements; // only quicker
  const counts = Object.values(deliverables);
  return statements.flatMap((statement) => {
    const { value } = statement;
    if (!value || !isOfOne(statement)) return [statement];
    const { unit, unsummable } = metricOf(value.key);
    if (unit !== "count") return [statement];
    const [count] = counts;
    const isKnown = counts.length === 1 && !unsummable && value.value !== undefined && value.max === undefined;
    flags.add(isKnown ? "summed_list" : "secondary_value");
    return isKnown ? [{ ...statement, value: { ...value, value: (value.value ?? 0) * (count ?? 1) } }] : [];
  });
}

/** A word such as "each" stands before the number, or behind it and its label. */
function isOfOne({ clause: { atoms }, at, labelAt }: Statement): boolean {
  const after = Math.max(at, labelAt) + 1;
  const isBehind = isTerm(atoms[after], "each") && !isNumber(atoms[after + 1]); // but "34 orders at $30"
  return isBehind || (isTerm(atoms[at - 1], "each") && !isNumber(atoms[at - 2]));
}
