/**
 * `npm run warehouse:check`: the SQL that is handed out, by Google's own reference of its language. `--engine FOLDER`
 * takes one that was fetched before. Exit code 1 where something is wrong, 2 where there is no engine to ask.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildBundle } from "../bundle.ts";
import { openBundle } from "../local/bundleDoor.ts";
import { readmeOf } from "../readme.ts";
import { refreshSql } from "../sql/refresh.ts";
import { rollupSql } from "../sql/rollup.ts";
import { setupSql } from "../sql/setup.ts";
import { analyse } from "./analyse.ts";
import { type Engine, fetchEngine, startEngine } from "./engine.ts";
import { figuresByGoogle } from "./execute.ts";
import { statementsOf } from "./statements.ts";

const ROWS = 400;
const { values } = parseArgs({ options: { engine: { type: "string" } } });

const folder = values.engine ?? (await mkdtemp(join(tmpdir(), "crossmarket-googlesql-")));
try {
  const isThere = values.engine !== undefined || (await fetchEngine(folder));
  const engine = isThere ? await startEngine(folder).catch(() => undefined) : undefined;
  if (engine) process.exitCode = await check(engine).finally(engine.stop);
  else {
    console.log(
      "GoogleSQL could not be fetched or does not run on this computer, so the SQL for BigQuery was not checked by it; the tests run the same roll-up in DuckDB.",
    );
    process.exitCode = 2;
  }
} finally {
  if (values.engine === undefined) await rm(folder, { recursive: true, force: true });
}

/** What the README tells people to run. */
function statementsIn(readme: string): string {
  return [...readme.matchAll(/`((?:SELECT|DELETE) [^`]+)`/g)].map(([, sql]) => `${sql};`).join("\n");
}

async function check(engine: Engine): Promise<number> {
  const { script, hash, name } = await buildBundle();
  const setting = { registry: `https://docs.google.com/spreadsheets/d/it's"odd`, bucket: "bucket", location: "EU" };
  const files = {
    "setup.sql": setupSql({ ...setting, name, hash }),
    "refresh.sql": refreshSql(hash),
    "rollup.sql": rollupSql,
    "README.md": statementsIn(readmeOf({ ...setting, name, hash })),
  };
  let wrong = 0;
  for (const [file, text] of Object.entries(files)) {
    const statements = statementsOf(text);
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
