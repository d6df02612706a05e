/** How far a candidate's figures are from ours. */
import type { FigureValues } from "./rows.ts";

export const TOLERANCE = 1e-9;

/** The figures that a candidate gives and that differ by more than the tolerance, relative to their size. */
export function differences(ours: FigureValues, theirs: FigureValues): string[] {
  return [...theirs].flatMap(([key, value]) => {
    const own = ours.get(key);
    if (own === undefined || value === undefined) return own === value ? [] : [`${key}: ${own} and ${value}`];
    return Math.abs(own - value) <= TOLERANCE * Math.max(1, Math.abs(own)) ? [] : [`${key}: ${own} and ${value}`];
  });
}
