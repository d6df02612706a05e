/** Build plugin: leaves out of the script what only README, tests and the declarations' documentation read. */
import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

/** The `examples` of a definition as the formatter writes them: on one line, or up to a line that closes the list. */
const EXAMPLES = /^ {2}examples: \[(.*\],|[\s\S]*?\n {2}\],)$/m;
/** What an argument is, likewise: it stands in the declarations that the build writes. */
const ARGUMENT_ABOUT = /^ {4}about: \{(.*\},|[\s\S]*?\n {4}\},)$/gm;
/** What a rule of the grammar is called, and the cell that reads otherwise without it: its tests. */
const RULES = /\/src\/domain\/reading\/(?:columns\/rate\/rules\/\w+|phrases\/index)\.ts$/;
const RULE_EXAMPLE = /\bname: "(?:[^"\\]|\\.)*",\s*example: \["(?:[^"\\]|\\.)*",\s*"(?:[^"\\]|\\.)*",?\s*\],?\s*/g;
/** What a function is: only a dialog reads it besides, of those that it offers under a header. */
const FUNCTION_ABOUT = /^ {2}about: \{(.*\},|[\s\S]*?\n {2}\},)$/m;
/** What a column of the Creators tab is: its note, which only an action writes. */
const COLUMN_ABOUT = /^ {4}about: t\((.*\),|[\s\S]*?\n {4}\),)$/gm;
/** What a market parameter is and where its values come from: the Config tab's own words, which only an action writes. */
const PARAMETER_ABOUT = /^ {4}about: \{(.*\},|[\s\S]*?\n {4}\},)$/gm;
const PARAMETER_NOTES = /^ {4}notes: \{(.*\},|[\s\S]*?\n {4}\},)$/gm;
const NOTHING = 'about: { en: "", ru: "" },';

export const withoutHelp: Plugin = {
  name: "without-help",
  setup({ onLoad }) {
    onLoad({ filter: /\/src\/functions\/\w+\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      const help = path.endsWith("/arguments.ts")
        ? ARGUMENT_ABOUT
        : /^ {2}header:/m.test(source)
          ? /$^/
          : FUNCTION_ABOUT;
      const bare = source.replace(help, NOTHING);
      return { contents: bare.replace(EXAMPLES, "  examples: [],"), loader: "ts" };
    });
    onLoad({ filter: RULES }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      return { contents: source.replace(RULE_EXAMPLE, ""), loader: "ts" };
    });
  },
};

/** For what a formula loads, beside the actions' own file. */
export const withoutNotes: Plugin = {
  name: "without-notes",
  setup({ onLoad }) {
    onLoad({ filter: /\/src\/domain\/people\/columns\/\w+\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      return { contents: source.replace(COLUMN_ABOUT, NOTHING), loader: "ts" };
    });
    onLoad({ filter: /\/src\/domain\/config\/parameters\/\w+\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      return { contents: source.replace(PARAMETER_ABOUT, NOTHING).replace(PARAMETER_NOTES, ""), loader: "ts" };
    });
  },
};
