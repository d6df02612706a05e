/**
 * `npm run mutants`: single-point mutants of the reader, each run against its tests. `-- --sample 60 --seed 7` takes that
 * many by chance, `-- --only clauses` those whose path holds the word.
 */
import { parseArgs } from "node:util";
import { reportMutants } from "./report.ts";

const { values } = parseArgs({
  options: { sample: { type: "string" }, seed: { type: "string" }, only: { type: "string" } },
});
await reportMutants({
  sample: values.sample === undefined ? undefined : Number(values.sample),
  seed: Number(values.seed ?? 1),
  only: values.only ?? "",
});
