/** What one formula costs before it computes: evaluating the script in a fresh context and calling CPE once. */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import { build as bundle } from "esbuild";
import { build, root } from "../build.ts";
import { compare } from "./measure.ts";

const CALL = 'CPE("$1,200", "likes 4,210; comments 187; saves 640")';

export async function benchLoad(): Promise<void> {
  await build();
  const path = join(root, "dist/Code.js");
  const code = new vm.Script(`${readFileSync(path, "utf8")};${CALL}`);
  const eager = new vm.Script(
    `${await withEagerZod()};${CALL.replace("CPE(", "Crossmarket.call(Crossmarket.functions.CPE, [").replace(/\)$/, "])")}`,
  );
  const empty = new vm.Script("undefined");
  const fresh = (script: vm.Script) => () => script.runInContext(vm.createContext({}));
  console.log(`Code.js: ${(statSync(path).size / 1024).toFixed(1)} KB`);
  compare("Fresh context, script evaluated, CPE called once", 60, [
    { name: "an empty script", run: fresh(empty) },
    { name: "Code.js", run: fresh(code) },
    { name: "Code.js with the whole of zod, evaluated at once", run: fresh(eager) },
  ]);
}

/** The same bundle as it would be with `import { z } from "zod"` at the top. */
async function withEagerZod(): Promise<string> {
  const { outputFiles } = await bundle({
    stdin: {
      contents: 'import { z } from "zod"; export { z }; export * from "./src/main.ts";',
      resolveDir: root,
      loader: "ts",
    },
    bundle: true,
    write: false,
    format: "iife",
    globalName: "Crossmarket",
    target: "es2020",
    charset: "utf8",
    minify: true,
  });
  return outputFiles[0]?.text ?? "";
}
