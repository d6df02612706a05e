/** The built add-on: its code, its pages, its manifest, the functions it offers. */
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import vm from "node:vm";
import { fileError } from "./failure.ts";
import { readFunctions } from "./functions.ts";
import type { FunctionHelp } from "./types.ts";

export type Manifest = {
  readonly timeZone: string;
  /** Full addresses; undefined where the manifest lists none. */
  readonly scopes: readonly string[] | undefined;
  readonly advancedServices: readonly string[];
};

export type Addon = {
  readonly code: vm.Script;
  readonly functions: readonly FunctionHelp[];
  readonly manifest: Manifest;
  readonly htmlFile: (name: string) => string | undefined;
};

/** Throws one sentence where the add-on has not been built. */
export const readAddon = (dist: string): Addon => {
  const path = join(dist, "Code.js");
  if (!existsSync(path)) throw fileError(`There is no ${path}. Build the add-on first: npm run build.`);
  const source = readFileSync(path, "utf8");
  return {
    code: new vm.Script(source, { filename: "Code.js" }),
    functions: readFunctions(source),
    manifest: readManifest(join(dist, "appsscript.json")),
    htmlFile: (name) => {
      const file = join(dist, `${basename(name)}.html`);
      return existsSync(file) ? readFileSync(file, "utf8") : undefined;
    },
  };
};

type ManifestFile = {
  timeZone?: string;
  oauthScopes?: string[];
  dependencies?: { enabledAdvancedServices?: { userSymbol: string }[] };
};

const readManifest = (path: string): Manifest => {
  const file: ManifestFile = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};
  return {
    timeZone: file.timeZone ?? "Etc/UTC",
    scopes: file.oauthScopes,
    advancedServices: file.dependencies?.enabledAdvancedServices?.map(({ userSymbol }) => userSymbol) ?? [],
  };
};
