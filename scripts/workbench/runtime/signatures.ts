/** Google's own declarations, read from the types package: which methods there are, what they take, which enums exist. */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Interface → method → overloads → parameter types, in TypeScript's spelling. */
export type Signatures = Record<string, Record<string, string[][]>>;
export type GoogleTypes = {
  readonly signatures: Signatures;
  readonly enums: Record<string, string[]>;
  /** The names of all global services, those that the workbench lacks included. */
  readonly services: string[];
};

const files = ["spreadsheet", "base", "html", "charts", "cache", "lock", "properties", "script", "utilities"];

/** Reads the declarations of the services that the workbench stands in for. */
export const readGoogleTypes = (): GoogleTypes => {
  const folder = dirname(createRequire(import.meta.url).resolve("@types/google-apps-script/package.json"));
  const types: GoogleTypes = { signatures: {}, enums: {}, services: readServiceNames(folder) };
  for (const file of files)
    readDeclarations(readFileSync(join(folder, `google-apps-script.${file}.d.ts`), "utf8"), types);
  for (const [name, method, parameters] of documented) types.signatures[name]?.[method]?.push(parameters);
  return types;
};

/** Forms that Google's reference has and the types lack. */
const documented: readonly (readonly [name: string, method: string, parameters: string[]])[] = [
  ["ScriptApp", "getAuthorizationInfo", ["AuthMode", "string[]"]],
];

const readServiceNames = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".d.ts"))
    .flatMap((file) => [...readFileSync(join(folder, file), "utf8").matchAll(/^declare var ([A-Z]\w+):/gm)])
    .map(([, name = ""]) => name)
    .filter((name) => !/^(Date|.*Algorithm|Charset)/.test(name));

const readDeclarations = (text: string, types: GoogleTypes): void => {
  const aliases = new Map(
    [...text.matchAll(/^ *type (\w+) = ((?:"[^"]*"(?: \| )?)+);$/gm)].map(([, name = "", words = ""]) => [name, words]),
  );
  for (const [, kind, name = "", body = ""] of text.matchAll(
    /^ {8}(interface|enum) (\w+)[^{\n]*\{\n([\s\S]*?)^ {8}\}/gm,
  )) {
    const code = body.replace(/\/\*[\s\S]*?\*\//g, "");
    if (kind === "enum") types.enums[name] = [...code.matchAll(/^\s*(\w+)\s*[,=]/gm)].map(([, member = ""]) => member);
    else types.signatures[name] = { ...types.signatures[name], ...readMethods(code, aliases) };
  }
};

type Aliases = ReadonlyMap<string, string>;

const readMethods = (code: string, aliases: Aliases): Record<string, string[][]> => {
  // Without a prototype: there are methods named toString.
  const methods: Record<string, string[][]> = Object.create(null);
  for (const [, name = "", parameters = ""] of code.matchAll(/^ {12}(\w+)\(([\s\S]*?)\): [^;]+;/gm)) {
    methods[name] ??= [];
    methods[name].push(splitParameters(parameters).map((parameter) => parameterType(parameter, aliases)));
  }
  return methods;
};

/** "name: string, options: { a: string, b: string }" has two parameters. */
const splitParameters = (parameters: string): string[] => {
  const parts: string[] = [];
  let depth = 0;
  let part = "";
  for (const sign of parameters) {
    if ("{(<[".includes(sign)) depth++;
    if ("})>]".includes(sign)) depth--;
    if (sign === "," && depth === 0) {
      parts.push(part);
      part = "";
    } else part += sign;
  }
  return [...parts, part].map((text) => text.trim()).filter((text) => text !== "");
};

/** "row: Integer" → "Integer", "title?: string" → "string?", "...args: any[]" → "...any[]" */
const parameterType = (parameter: string, aliases: Aliases): string => {
  const [, rest = "", optional = "", type = "any"] = /^(\.\.\.)?\w+(\?)?:\s*([\s\S]+)$/.exec(parameter) ?? [];
  const known = type.replace(/\s+/g, " ").replace(/\w+(?!\[)/g, (word) => aliases.get(word) ?? word);
  return `${rest}${known}${optional}`;
};
