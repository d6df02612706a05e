/** Build plugin: leaves the examples of the custom functions out of the script; README and tests read them from the source. */
import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

/** The `examples` of a definition as the formatter writes them: on one line, or up to a line that closes the list. */
const EXAMPLES = /^ {2}examples: \[(.*\],|[\s\S]*?\n {2}\],)$/m;

export const withoutExamples: Plugin = {
  name: "without-examples",
  setup({ onLoad }) {
    onLoad({ filter: /\/src\/functions\/\w+\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      return { contents: source.replace(EXAMPLES, "  examples: [],"), loader: "ts" };
    });
  },
};
