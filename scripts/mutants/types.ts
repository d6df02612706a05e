/** The types are the first test: a mutant that no test catches may be one that the compiler refuses. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../build.ts";
import { type Mutant, mutated } from "./mutations.ts";

export type Types = { readonly refuse: (mutant: Mutant) => boolean; readonly end: () => void };

/** A copy of the source, in which one file at a time is mutated. The tree stays as it is. */
export function typesOf(folder: string): Types {
  const copy = mkdtempSync(join(tmpdir(), "mutants-"));
  cpSync(join(root, "src"), join(copy, "src"), { recursive: true });
  cpSync(join(root, "tsconfig.json"), join(copy, "tsconfig.json"));
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  const project = join(copy, "reading.json");
  writeFileSync(project, JSON.stringify({ extends: "./src/tsconfig.json", include: [folder], exclude: [] }));
  const isRefused = (): boolean => {
    try {
      execFileSync(join(root, "node_modules/.bin/tsc"), ["-p", project, "--noEmit"], { stdio: "ignore" });
      return false;
    } catch {
      return true;
    }
  };
  if (isRefused()) throw new Error("The types are wrong without a mutant.");
  const refuse = (mutant: Mutant): boolean => {
    const path = join(copy, mutant.file);
    const source = readFileSync(path, "utf8");
    writeFileSync(path, mutated(source, mutant));
    const is = isRefused();
    writeFileSync(path, source);
    return is;
  };
  return { refuse, end: () => rmSync(copy, { recursive: true }) };
}
