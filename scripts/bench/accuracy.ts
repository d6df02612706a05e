/** How right the reader is over cases: exact, wrong in silence, doubted for nothing; and what harmless rewritings change. */
import { type Case, caseFiles, caseFilesIn, casesAt, casesIn, judged } from "../../test/domain/reading/cases.ts";
import { type Change, checksOf, silentChange } from "../../test/domain/reading/metamorphic/changes.ts";
import { repositoryCells } from "../../test/domain/reading/metamorphic/repositoryCells.ts";

const SHOWN = 5;
/** What is tolerated: needless doubts, and silent changes among rewritings. */
const MOST_NEEDLESS = 0.03;
const MOST_SILENT = 0.001;

/** `folder`: further files of cases in the same shape. */
export function benchAccuracy(folder: string | undefined): void {
  console.log("\nReadings of the cases");
  const ours = caseFiles.map((file) => [file, casesIn(file)] as const);
  const others = folder ? caseFilesIn(folder).map((path) => [path, casesAt(path)] as const) : [];
  for (const [name, cases] of [...ours, ...others]) report(name, cases);
  reportRewritings();
}

function report(name: string, cases: readonly Case[]): void {
  const verdicts = cases.map((one) => ({ one, ...judged(one) }));
  const count = (of: "exact" | "silent" | "needless"): number => verdicts.filter((verdict) => verdict[of]).length;
  const needless = count("needless");
  console.log(
    `  ${name.padEnd(46)} ${count("exact")} of ${cases.length} exact   ${count("silent")} wrong in silence   ${needless} doubted for nothing (${percent(needless / cases.length)}, ${percent(MOST_NEEDLESS)} is tolerated)`,
  );
  for (const { one } of verdicts.filter(({ exact }) => !exact).slice(0, SHOWN))
    console.log(`    not exact: ${saying(one)}`);
}

function reportRewritings(): void {
  const cells = repositoryCells();
  const checks = checksOf(cells);
  const changes = checks.flatMap((check) => silentChange(check) ?? []);
  const byName = new Map<string, Change[]>();
  for (const change of changes)
    byName.set(change.rewriting.name, [...(byName.get(change.rewriting.name) ?? []), change]);
  const worst = [...byName].sort(([, one], [, other]) => other.length - one.length).slice(0, SHOWN);
  console.log(`\n${cells.length} cells of the repository said otherwise in ${checks.length} harmless ways`);
  console.log(
    `  ${changes.length} change in silence: ${percent(changes.length / checks.length)}, ${percent(MOST_SILENT)} is tolerated`,
  );
  for (const [name, list] of worst) {
    const [{ cell, rewritten }] = list as [Change];
    console.log(`  ${name.padEnd(46)} ${String(list.length).padStart(4)}   ${saying({ ...cell, text: rewritten })}`);
  }
}

const saying = ({ column, market, text }: Pick<Case, "column" | "market" | "text">): string =>
  `${column} ${market} ${JSON.stringify(text)}`;
const percent = (share: number): string => `${Number((100 * share).toFixed(2))} %`;
