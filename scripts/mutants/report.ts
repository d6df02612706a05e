/** Mutants of the reader → which the tests caught, by folder, and those that lived, by file and line. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { seeded } from "../../test/domain/reading/seeded.ts";
import { root } from "../build.ts";
import { type Mutant, mutantsOf } from "./mutations.ts";
import { testsOf, type Verdict } from "./run.ts";
import { typesOf } from "./types.ts";

const READING = "src/domain/reading";
const TESTS = "test/domain/reading";
/** They measure time, or read so many cells that a mutant would cost seconds. */
const LEFT_OUT = /linear|robustness|metamorphic/;

export type Asked = { readonly sample: number | undefined; readonly seed: number; readonly only: string };

export async function reportMutants({ sample, seed, only }: Asked): Promise<void> {
  const all = filesIn(READING).flatMap((file) => mutantsOf(file, readFileSync(join(root, file), "utf8")));
  const asked = all.filter(({ file }) => file.includes(only));
  const mutants = sample === undefined ? asked : chosen(asked, sample, seed);
  const tests = await testsOf(filesIn(TESTS).filter((file) => file.endsWith(".test.ts") && !LEFT_OUT.test(file)));
  if ((await tests.run(undefined)) !== "lived") throw new Error("The tests fail without a mutant.");
  const verdicts: (readonly [Mutant, Verdict])[] = [];
  for (const mutant of mutants) verdicts.push([mutant, await tests.run(mutant)]);
  await tests.end();
  const types = typesOf(READING);
  const judged = verdicts.map(
    ([mutant, verdict]) => [mutant, verdict === "lived" && types.refuse(mutant) ? "refused" : verdict] as const,
  );
  types.end();
  print(judged, all.length);
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join(folder, file))
    .sort();

/** `count` of them without repeating, the same ones for the same seed. */
function chosen(mutants: readonly Mutant[], count: number, seed: number): readonly Mutant[] {
  const random = seeded(seed);
  const left = [...mutants];
  return Array.from({ length: Math.min(count, left.length) }, () =>
    left.splice(Math.floor(random() * left.length), 1),
  ).flat();
}

function print(verdicts: readonly (readonly [Mutant, Verdict])[], all: number): void {
  const lived = verdicts.filter(([, verdict]) => verdict === "lived");
  const refused = verdicts.filter(([, verdict]) => verdict === "refused").length;
  const share = (count: number, of: number): string =>
    `${count} of ${of} (${Math.round((100 * count) / Math.max(of, 1))} %)`;
  console.log(
    `\nMutants of ${READING}: ${verdicts.length} of ${all}, ${share(verdicts.length - lived.length, verdicts.length)} caught, ${refused} of them by the types alone`,
  );
  const folders = [...new Set(verdicts.map(([mutant]) => folderOf(mutant)))].sort();
  for (const folder of folders) {
    const own = verdicts.filter(([mutant]) => folderOf(mutant) === folder);
    const caught = own.filter(([, verdict]) => verdict !== "lived").length;
    console.log(`  ${folder.padEnd(46)} ${share(caught, own.length)}`);
  }
  for (const [mutant] of lived)
    console.log(
      `  lived: ${mutant.file}:${mutant.line} ${mutant.kind}: ${short(mutant.was)} → ${short(mutant.text) || "(left out)"}`,
    );
}

const folderOf = ({ file }: Mutant): string => relative(READING, dirname(file)) || ".";
const short = (text: string): string => {
  const line = text.replace(/\s+/g, " ");
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
};
