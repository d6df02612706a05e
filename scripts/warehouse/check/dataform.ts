/** The Dataform wrapper, compiled by Dataform itself: the actions that come out are the very statements of the SQL files. */
import { spawnSync } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { DATAFORM_CORE } from "../dataform.ts";

export const DATAFORM = ["@dataform/cli@3.0.69", `@dataform/core@${DATAFORM_CORE}`];

type Compiled = {
  readonly operations?: readonly {
    readonly target: { readonly name: string };
    readonly queries: readonly string[];
    readonly dependencyTargets?: readonly { readonly name: string }[];
  }[];
  readonly graphErrors?: { readonly compilationErrors?: readonly { readonly message: string }[] };
};

/** No account is asked: compiling needs none. What is wrong, a line each. */
export async function dataformProblems(folder: string, files: Readonly<Record<string, string>>): Promise<string[]> {
  const project = join(folder, "project");
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(project, path)), { recursive: true });
    await writeFile(join(project, path), content);
  }
  const command = join(folder, "node_modules/.bin/dataform");
  const { stdout, stderr, status } = spawnSync(command, ["compile", join(project, "dataform"), "--json"], {
    encoding: "utf8",
    maxBuffer: 64 * 2 ** 20,
    timeout: 120_000,
  });
  if (status !== 0) return [`dataform compile: ${stderr.trim() || stdout.trim().slice(0, 500)}`];
  return problemsIn(JSON.parse(stdout), files);
}

/** Setup comes before refresh, and each is its file's text. */
export function problemsIn(
  { operations = [], graphErrors }: Compiled,
  files: Readonly<Record<string, string>>,
): string[] {
  const found = (graphErrors?.compilationErrors ?? []).map(({ message }) => message);
  for (const action of ["setup", "refresh"]) {
    const made = operations.find(({ target }) => target.name === `crossmarket_${action}`);
    if (made?.queries.join("\n").trim() !== files[`${action}.sql`]?.trim())
      found.push(`crossmarket_${action} is not what ${action}.sql holds`);
  }
  const refresh = operations.find(({ target }) => target.name === "crossmarket_refresh");
  if (!refresh?.dependencyTargets?.some(({ name }) => name === "crossmarket_setup"))
    found.push("crossmarket_refresh does not wait for crossmarket_setup");
  return found;
}
