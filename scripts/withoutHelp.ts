/** Build plugin: leaves out of the script what only README, tests and the declarations' documentation read. */
import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

/** The `examples` of a definition as the formatter writes them: on one line, or up to a line that closes the list. */
const EXAMPLES = /^ {2}examples: \[(.*\],|[\s\S]*?\n {2}\],)$/m;
/** What an argument is, likewise: it stands in the declarations that the build writes. */
const ABOUT = /^ {4}about: \{(.*\},|[\s\S]*?\n {4}\},)$/gm;
const NOTHING = '{ en: "", ru: "" }';

export const withoutHelp: Plugin = {
  name: "without-help",
  setup({ onLoad }) {
    onLoad({ filter: /\/src\/functions\/\w+\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      const bare = path.endsWith("/arguments.ts") ? source.replace(ABOUT, `    about: ${NOTHING},`) : source;
      return { contents: bare.replace(EXAMPLES, "  examples: [],"), loader: "ts" };
    });
  },
};
