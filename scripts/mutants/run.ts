/** The reader's tests as one program, built anew with one file mutated and run at once. The tree stays as it is. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import vm from "node:vm";
import { type BuildContext, context, type Plugin } from "esbuild";
import { root } from "../build.ts";
import { type Mutant, mutated } from "./mutations.ts";

const MOST_TIME = 20_000;
const require = createRequire(import.meta.url);

/** `refused`: by the types alone. */
export type Verdict = "caught" | "refused" | "lived" | "timed out";
export type Tests = {
  readonly run: (mutant: Mutant | undefined) => Promise<Verdict>;
  readonly end: () => Promise<void>;
};

/** `files`: the tests, from the root. */
export async function testsOf(files: readonly string[]): Promise<Tests> {
  let current: Mutant | undefined;
  const mutating: Plugin = {
    name: "mutating",
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^vitest$/ }, () => ({ path: join(root, "scripts/mutants/vitest.ts") }));
      onLoad({ filter: /\/(src|test)\/domain\/reading\/.*\.ts$/ }, ({ path }) => {
        const source = readFileSync(path, "utf8");
        const text = current && path === join(root, current.file) ? mutated(source, current) : source;
        return { contents: text.replaceAll("import.meta.dirname", JSON.stringify(dirname(path))), loader: "ts" };
      });
    },
  };
  const build: BuildContext = await context({
    stdin: { contents: files.map((file) => `import "./${file}";`).join("\n"), resolveDir: root, loader: "ts" },
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    packages: "external",
    logLevel: "silent",
    plugins: [mutating],
  });
  const run = async (mutant: Mutant | undefined): Promise<Verdict> => {
    current = mutant;
    try {
      const { outputFiles } = await build.rebuild();
      const program = new vm.Script(`(function (require) {${outputFiles?.[0]?.text ?? ""}\n})`);
      return verdictOf(program);
    } catch {
      return "caught"; // it is no program any more
    }
  };
  return { run, end: () => build.dispose() };
}

function verdictOf(program: vm.Script): Verdict {
  try {
    const start = program.runInThisContext() as (load: typeof require) => void;
    (globalThis as { mutantRun?: () => void }).mutantRun = () => start(require);
    new vm.Script("mutantRun()").runInThisContext({ timeout: MOST_TIME });
    return "lived";
  } catch (error) {
    return (error as { code?: string }).code === "ERR_SCRIPT_EXECUTION_TIMEOUT" ? "timed out" : "caught";
  }
}
