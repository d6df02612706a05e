/**
 * `npm run warehouse:check`: what is handed out, by others' engines: the reader in QuickJS, the wrapper by Dataform, the
 * SQL by Google's own reference of its language. `--keep FOLDER` keeps what is fetched for the next time. Exit code 1 where
 * something is wrong, 2 where an engine is not to be had.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Bundle, buildBundle } from "../bundle.ts";
import { openBundle } from "../local/bundleDoor.ts";
import { filesOf } from "../write.ts";
import { analyse } from "./analyse.ts";
import { DATAFORM, dataformProblems } from "./dataform.ts";
import { type Engine, GOOGLESQL, startEngine } from "./engine.ts";
import { figuresByGoogle } from "./execute.ts";
import { fetched } from "./fetch.ts";
import { answersCompared, openQuickJs, QUICKJS } from "./quickjs.ts";
import { statementsOf } from "./statements.ts";

const ROWS = 400;
/** Nothing that stands in an address may end a text of SQL, or begin JavaScript in a wrapper. */
const registry = `https://docs.google.com/spreadsheets/d/it's"odd\\\`\${1 + 1}`;

const { values } = parseArgs({ options: { keep: { type: "string" } } });
const folder = values.keep ?? (await mkdtemp(join(tmpdir(), "crossmarket-check-")));
try {
  const bundle = await buildBundle();
  const files = filesOf({ registry, bucket: "bucket", location: "EU", ...bundle }, bundle.script);
  const done = [await reader(bundle), await wrapper(files), await sql(files, bundle)];
  process.exitCode = done.includes("wrong") ? 1 : done.includes("not to be had") ? 2 : 0;
} finally {
  if (values.keep === undefined) await rm(folder, { recursive: true, force: true });
}

type Outcome = "right" | "wrong" | "not to be had";

/** Fetches what a check needs and lets it tell; whoever cannot have it is told what was not proven. */
async function withPackages(
  [name, packages, unproven]: readonly [name: string, packages: readonly string[], unproven: string],
  check: (folder: string) => Promise<boolean>,
): Promise<Outcome> {
  const own = join(folder, name.toLowerCase());
  if (await fetched(own, packages)) return (await check(own)) ? "right" : "wrong";
  console.log(`${name} could not be fetched: ${unproven}`);
  return "not to be had";
}

function reader({ script }: Bundle): Promise<Outcome> {
  return withPackages(["QuickJS", QUICKJS, "the reader was tried in Node alone."], async (own) => {
    const run = await openQuickJs(own);
    const { values, differing, milliseconds } = answersCompared(script, run);
    console.log(
      `the reader in QuickJS: ${values} values of cells, columns and settings, ${differing} differ from Node's (${Math.round(milliseconds)} ms)`,
    );
    return differing === 0 && values > 0;
  });
}

function wrapper(files: Readonly<Record<string, string>>): Promise<Outcome> {
  return withPackages(["Dataform", DATAFORM, "its wrapper was not compiled."], async (own) => {
    const problems = await dataformProblems(own, files);
    console.log(`dataform compile: 2 actions, ${problems.length} problems`);
    for (const line of problems) console.log(`  ${line}`);
    return problems.length === 0;
  });
}

async function sql(files: Readonly<Record<string, string>>, bundle: Bundle): Promise<Outcome> {
  const unproven = "the SQL for BigQuery was not checked by it; the tests run the same roll-up in DuckDB.";
  let isThere = true;
  const outcome = await withPackages(["GoogleSQL", GOOGLESQL, unproven], async (own) => {
    const engine = await startEngine(own).catch(() => undefined);
    isThere = engine !== undefined;
    return engine !== undefined && (await check(engine, files, bundle).finally(engine.stop)) === 0;
  });
  if (isThere) return outcome;
  console.log(`GoogleSQL does not run on this computer: ${unproven}`);
  return "not to be had";
}

/** What the README tells people to run. */
function statementsIn(readme: string): string {
  return [...readme.matchAll(/`((?:SELECT|DELETE) [^`]+)`/g)].map(([, sql]) => `${sql};`).join("\n");
}

async function check(engine: Engine, files: Readonly<Record<string, string>>, { script }: Bundle): Promise<number> {
  let wrong = 0;
  for (const file of ["setup.sql", "refresh.sql", "rollup.sql", "README.md"]) {
    const text = files[file] ?? "";
    const statements = statementsOf(file === "README.md" ? statementsIn(text) : text);
    const found = await analyse(engine, statements);
    console.log(`${file}: ${statements.length} statements analysed, ${found.length} wrong`);
    for (const line of found) console.log(`  ${line}`);
    wrong += found.length;
  }
  const { numbers, unknown, words, worst, differing } = await figuresByGoogle(engine, openBundle(script), ROWS);
  console.log(
    `${ROWS} rows of text: ${numbers} numbers, ${unknown} unknown and ${words} words are the add-on's own (largest difference ${worst.toExponential(1)}), ${differing.length} differ`,
  );
  for (const line of differing.slice(0, 20)) console.log(`  ${line}`);
  return wrong + differing.length > 0 ? 1 : 0;
}
