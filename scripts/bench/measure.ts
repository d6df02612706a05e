/** Timing side by side: each candidate in turn, round after round, so that a noisy machine slows them all alike. */

export type Candidate = { readonly name: string; readonly run: () => unknown };

/** Prints each candidate's median time and its ratio to the first one's. */
export function compare(title: string, rounds: number, candidates: readonly Candidate[]): void {
  const times = candidates.map(({ run }) => {
    run(); // warm: file caches and the compiler's first look are no part of what is compared
    return [] as number[];
  });
  for (let round = 0; round < rounds; round++) {
    for (const [i, { run }] of candidates.entries()) times[i]?.push(timed(run));
  }
  const medians = times.map(middle);
  const first = medians[0] ?? Number.NaN;
  console.log(`\n${title} (${rounds} rounds, medians)`);
  for (const [i, { name }] of candidates.entries()) {
    const time = medians[i] ?? Number.NaN;
    console.log(`  ${name.padEnd(46)} ${time.toFixed(2).padStart(9)} ms   × ${(time / first).toFixed(2)}`);
  }
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

const middle = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
