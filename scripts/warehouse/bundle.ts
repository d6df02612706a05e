/** src/warehouse → the one file that BigQuery loads, named by its hash: the reader of a warehouse and nothing that people read. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { root } from "../build.ts";
import { preparedModules } from "../preparedModules.ts";
import { withoutHelp } from "../withoutHelp.ts";
import { withoutPreparedWords } from "../withoutTypedWords.ts";

export type Bundle = {
  readonly script: string;
  /** Changes with the reader: what was read by another one is read again. */
  readonly hash: string;
  readonly name: string;
};

/** Groups of parameters that no figure looks at: to a warehouse their rows are people's own. */
const UNASKED =
  /\/src\/domain\/config\/parameters\/(?:brand|compliance|framing|platforms|team|time|finerBenchmarks)\.ts$/;
/** What the Config tab says of the others, and what a fresh one holds: only the tab's maker writes it. */
const TAB_TEXTS = /^( *)(about|notes|fresh): \{(?:.*\},|[\s\S]*?\n\1\},)$/gm;
/** Doubts are counted here and told by the add-on. */
const TOLD =
  /\/src\/domain\/(?:sheets\/(?:row\/\w+|table\/\w+|doubt|rowDoubt)|metrics\/\w+|quantities\/\w+|config\/(?:kind|dayKinds|factKinds|audienceTarget|parameters\/\w+))\.ts$/;
const RUSSIAN = /\bru: (?:"(?:[^"\\]|\\.)*"|`[^`]*`)/g;
const ENGLISH = /\ben: (?:"(?:[^"\\]|\\.)*"|`[^`]*`)/g;
const PAIRS = /\/src\/domain\/(?:tables\/flags|dates\/readDate|rollup\/figures|reading\/telling\/names)\.ts$/;
const PAIR = /\bt\(\s*"(?:[^"\\]|\\.)*",\s*"(?:[^"\\]|\\.)*",?\s*\)/g;
/** Engines of warehouses hold little memory, and the rows of hundreds of teams hardly repeat. */
const MOST = /const MOST = [\d_]+;/;

/** Leaves out what only people read. */
export const leanest: Plugin = {
  name: "leanest",
  setup({ onLoad }) {
    onLoad({ filter: UNASKED }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      const names = [...source.matchAll(/^export const (\w+)/gm)].map(([, name]) => name);
      return { contents: names.map((name) => `export const ${name} = () => ({});`).join("\n"), loader: "ts" };
    });
    onLoad({ filter: TOLD }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      const isIdentity = path.endsWith("/identity.ts");
      const bare = path.includes("/parameters/") ? withoutTexts(source, isIdentity) : source;
      return { contents: mute(bare, !isIdentity), loader: "ts" };
    });
    onLoad({ filter: PAIRS }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      return { contents: source.replace(PAIR, 't("", "")'), loader: "ts" };
    });
    onLoad({ filter: /\/src\/domain\/reading\/columns\/memory\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      if (!MOST.test(source))
        throw new Error(`${path} has no line "const MOST = …;" that the build could make smaller.`);
      return { contents: source.replace(MOST, "const MOST = 100;"), loader: "ts" };
    });
  },
};

/** Of a setting that Config lacks the prepared name is told. */
const mute = (source: string, whole: boolean): string => {
  const bare = source.replace(RUSSIAN, 'ru: ""');
  return whole ? bare.replace(ENGLISH, 'en: ""') : bare;
};

/** What the shipped markets are called is read, too: a country that a Config lacks is told from a slip of the fingers. */
const withoutTexts = (source: string, keepsFresh: boolean): string =>
  source.replace(TAB_TEXTS, (whole, indent: string, key: string) => {
    if (key === "about") return `${indent}about: { en: "", ru: "" },`;
    return key === "fresh" && keepsFresh ? whole : "";
  });

let made: Promise<Bundle> | undefined;

/** Built once a process. */
export const buildBundle = (): Promise<Bundle> => {
  made ??= bundled();
  return made;
};

async function bundled(): Promise<Bundle> {
  const { outputFiles } = await build({
    entryPoints: [join(root, "src/warehouse/index.ts")],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "Crossmarket",
    target: "es2020",
    charset: "utf8",
    minify: true,
    legalComments: "none",
    plugins: [preparedModules, withoutHelp, withoutPreparedWords, leanest],
  });
  const script = outputFiles[0]?.text ?? "";
  const hash = createHash("sha256").update(script).digest("hex").slice(0, 12);
  return { script, hash, name: `crossmarket-${hash}.js` };
}
