/** A fixed sample of checks, the same at every run. */

import { seeded } from "../seeded.ts";
import { type Check, checksOf } from "./changes.ts";
import { repositoryCells } from "./repositoryCells.ts";
import { rewritings } from "./rewritings.ts";

const SEED = 400;

/** `count` of them: each rewriting in turn, each with a cell by chance. */
export function sampleOfChecks(count: number): readonly Check[] {
  const random = seeded(SEED);
  const all = checksOf(repositoryCells());
  const groups = rewritings.map(({ name }) => all.filter(({ rewriting }) => rewriting.name === name));
  return Array.from({ length: count }, (_, turn) => {
    const group = groups[turn % groups.length] as readonly Check[];
    return group[Math.floor(random() * group.length)] as Check;
  });
}
