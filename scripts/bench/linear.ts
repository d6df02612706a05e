/** Hostile cells are measured in a process of their own: collecting young objects is not what grows with a cell. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "../build.ts";

const YOUNG = 256; // MB

export function benchLinearity(): void {
  const flags = [`--min-semi-space-size=${YOUNG}`, `--max-semi-space-size=${YOUNG}`, "--expose-gc", "--import", "tsx"];
  const { status } = spawnSync(process.execPath, [...flags, join(root, "scripts/bench/linear/run.ts")], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) throw new Error("The hostile cells could not be measured.");
}
