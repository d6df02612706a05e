/** Build plugins: what people type for a currency is left out where it is not read, or read in another place. */
import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

/** What people type for a currency as the formatter writes it: on the row's line, or on one or two of its own. */
const TYPED = /\s*typed:\s*"(?:[^"\\]|\\.)*",?/g;
const EMPTY = /^ {2}[A-Z]+: \{\s*\},\n/gm;
const ONLY = /\s*only:\s*\{[^}]*\},?/g;
const THOUSANDS = /\s*isThousands: true,?/g;

/** A window writes money and reads none, so that of each currency it needs the sign alone. */
export const withoutTypedWords: Plugin = {
  name: "without-typed-words",
  setup({ onLoad }) {
    onLoad({ filter: /\/src\/domain\/tables\/currencies\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      const signs = source.replace(TYPED, "").replace(ONLY, "").replace(THOUSANDS, "").replace(EMPTY, "");
      return { contents: signs, loader: "ts" };
    });
  },
};

/** A script has these words in its book of phrases, which the build prepared out of the whole table. */
export const withoutPreparedWords: Plugin = {
  name: "without-prepared-words",
  setup({ onLoad }) {
    onLoad({ filter: /\/src\/domain\/tables\/currencies\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      return { contents: source.replace(TYPED, "").replace(ONLY, ""), loader: "ts" };
    });
  },
};
