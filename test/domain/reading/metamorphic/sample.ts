/** A fixed sample of checks, the same at every run. */
import { type Check, checksOf } from "./changes.ts";
import { repositoryCells } from "./repositoryCells.ts";
import { rewritings } from "./rewritings.ts";

const SEED = 400;

/** Random numbers from 0 up to 1, the same ones for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

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
