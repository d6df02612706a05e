/**
 * `npm run selftest` writes `selftest/`: what the add-on leans on, as a script to paste into an empty spreadsheet at
 * Google. `npm run selftest -- REPORT.csv` takes the report that it made there as `test/workbench/live.json`.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../build.ts";
import type { Contract } from "./contract.ts";
import { cells } from "./contracts/cells.ts";
import { copies } from "./contracts/copies.ts";
import { formulas } from "./contracts/formulas.ts";
import { google } from "./contracts/google.ts";
import { lines } from "./contracts/lines.ts";
import { marks } from "./contracts/marks.ts";
import { selection } from "./contracts/selection.ts";
import { services } from "./contracts/services.ts";
import { sheets } from "./contracts/sheets.ts";
import { unwatched } from "./contracts/unwatched.ts";
import { readReport } from "./report.ts";

export const contracts: readonly Contract[] = [
  ...google,
  ...cells,
  ...sheets,
  ...marks,
  ...lines,
  ...selection,
  ...copies,
  ...services,
];
export { formulas, unwatched };

/** A report that came back from Google. */
export const LIVE = join(root, "test/workbench/live.json");

/** The sources as functions, before the script that runs them. */
export function selftestCode(): string {
  const asFunctions = (list: readonly Contract[]) =>
    list.map(
      ({ name, source, expected, proof }) =>
        `{ name: ${JSON.stringify(name)}, proof: ${JSON.stringify(proof)}, expected: ${JSON.stringify(expected)}, run: function (book, sheet, event) { ${source} } },`,
    );
  const inCells = formulas.map(
    ({ expected, ...more }) => `${JSON.stringify({ ...more, expected: { value: expected } })},`,
  );
  return [
    readFileSync(join(root, "scripts/selftest/runner.js"), "utf8"),
    "const CONTRACTS = [",
    ...asFunctions(contracts),
    "];",
    "const UNWATCHED = [",
    ...asFunctions(unwatched),
    "];",
    "const FORMULAS = [",
    ...inCells,
    "];",
    "",
  ].join("\n");
}

/** Writes the files of a project at Google; the permissions are those of the add-on. */
export function writeSelftest(folder = join(root, "selftest")): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "Code.js"), selftestCode());
  writeFileSync(join(folder, "appsscript.json"), readFileSync(join(root, "appsscript.json"), "utf8"));
  copyFileSync(join(root, "scripts/selftest/raw.txt"), join(folder, "Raw.html"));
  return folder;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [, , report] = process.argv;
  if (report === undefined)
    console.log(`Written: ${writeSelftest()}. Paste its three files into an empty new spreadsheet.`);
  else {
    writeFileSync(LIVE, `${JSON.stringify(readReport(readFileSync(report, "utf8")), null, 2)}\n`);
    console.log(`Written: ${LIVE}. The tests say now where the workbench differs.`);
  }
}
