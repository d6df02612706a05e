/** The built add-on, made again where its source is newer. */
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const sources = ["src", "scripts/build.ts", "appsscript.json", "package-lock.json"];

/** The folder of the add-on that fits the source; throws what the build throws. */
export const freshDist = async (): Promise<string> => {
  const { build, root } = await import("../../../build.ts");
  const dist = join(root, "dist");
  const built = timeOf(join(dist, "Code.js"));
  if (sources.some((source) => newest(join(root, source)) > built)) await build(dist);
  return dist;
};

const timeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

const newest = (path: string): number => {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return stats?.mtimeMs ?? 0;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
};
