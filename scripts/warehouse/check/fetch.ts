/** What a check needs and the project does not: fetched into a folder of its own, so that nothing of the project changes. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** "name@1.2.3" into the folder; false where the registry does not give it. What is there already is taken as it is. */
export async function fetched(folder: string, packages: readonly string[]): Promise<boolean> {
  const names = packages.map((one) => one.slice(0, one.lastIndexOf("@")));
  if (names.every((name) => existsSync(join(folder, "node_modules", name)))) return true;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "package.json"), '{"private":true}');
  const flags = ["--no-save", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];
  const { status } = spawnSync("npm", ["install", ...flags, ...packages], {
    cwd: folder,
    stdio: "ignore",
    timeout: 300_000,
  });
  return status === 0;
}
