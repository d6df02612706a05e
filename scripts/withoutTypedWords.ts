/** Build plugin: a window writes money and reads none, so that of each currency it needs the sign alone. */
import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

/** What people type for a currency as the formatter writes it: on the row's line, or on one or two of its own. */
const TYPED = /\s*typed:\s*"(?:[^"\\]|\\.)*",?/g;
const EMPTY = /^ {2}[A-Z]+: \{\s*\},\n/gm;
const ONLY = /\s*only:\s*\{[^}]*\},?|\s*isThousands: true,?/g;

export const withoutTypedWords: Plugin = {
  name: "without-typed-words",
  setup({ onLoad }) {
    onLoad({ filter: /\/src\/domain\/tables\/currencies\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      return { contents: source.replace(TYPED, "").replace(ONLY, "").replace(EMPTY, ""), loader: "ts" };
    });
  },
};
