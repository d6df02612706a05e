/** The bundle's custom functions: found by their JSDoc, made known to the engine, evaluated by whoever recalculates. */
import { allowNoArguments, declaration } from "./declare.ts";
import { addFunction, helpers, registries } from "./engine.ts";
import type { FunctionCall, FunctionHelp, FunctionResult } from "./types.ts";
import { decodeResult, encodeArgument } from "./wire.ts";

/** Every top-level declaration with `@customfunction` in the comment right above it. */
export const readFunctions = (code: string): FunctionHelp[] =>
  [...code.matchAll(/\/\*\*((?:[^*]|\*(?!\/))*)\*\/\s*function\s+(\w+)\s*\(([^)]*)\)/g)]
    .map(([, comment = "", name = "", parameters = ""]) => ({ comment: plainComment(comment), name, parameters }))
    .filter(({ comment, name }) => /^\s*@customfunction\b/im.test(comment) && !name.endsWith("_"))
    .map(({ comment, name, parameters }) => ({
      name,
      description: comment.split(/^\s*@/m)[0]?.trim().replace(/\s+/g, " ") ?? "",
      arguments: parameterNames(parameters).map((parameter) => argumentHelp(parameter, comment)),
    }));

type Evaluator = {
  readonly functions: () => readonly FunctionHelp[];
  readonly evaluate: (call: FunctionCall) => FunctionResult;
  readonly dateFormat: string;
};
let evaluator: Evaluator | undefined;
let registered: readonly FunctionHelp[] | undefined;

/** The engine's registry is one for the whole process; whoever recalculates says which functions there are and who answers. */
export const evaluatingWith = <Result>(current: Evaluator, action: () => Result): Result => {
  const previous = evaluator;
  evaluator = current;
  if (registered !== current.functions()) registerFunctions(current.functions());
  try {
    return action();
  } finally {
    evaluator = previous;
  }
};

/** Before a formula is compiled. Sheets' own functions keep their names. */
const registerFunctions = (functions: readonly FunctionHelp[]): void => {
  registered = functions;
  for (const help of functions) {
    const name = help.name.toUpperCase();
    if (builtIn.has(name)) continue;
    if (registries.functionRegistry.contains(name)) registries.functionRegistry.remove(name);
    addFunction(
      name,
      declaration(help, (...cells) => {
        if (!evaluator) return { value: "#ERROR!", message: "Nobody evaluates custom functions here." };
        const sent = cells.map((cell) => encodeArgument(cell, helpers.isDateTimeFormat));
        return decodeResult(evaluator.evaluate({ name: help.name, arguments: sent }), evaluator.dateFormat);
      }),
    );
    allowNoArguments(registries.functionRegistry, name);
  }
};

const builtIn: ReadonlySet<string> = new Set(registries.functionRegistry.getKeys());

/** " * Cost.\n * @param rate" → "Cost.\n@param rate" */
const plainComment = (comment: string): string => comment.replace(/^[ \t]*\*[ \t]?/gm, "").trim();

const parameterNames = (parameters: string): string[] =>
  parameters
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .split(",")
    .map((parameter) => parameter.split("=")[0]?.trim() ?? "")
    .filter((parameter) => parameter !== "");

const argumentHelp = (parameter: string, comment: string): FunctionHelp["arguments"][number] => {
  const name = parameter.replace(/^\.\.\./, "");
  const line = new RegExp(
    `^\\s*@param\\s+(?:\\{[^}]*\\}\\s+)?\\[?${name}\\b\\]?\\s*-?\\s*([\\s\\S]*?)(?=^\\s*@|$(?![\\s\\S]))`,
    "m",
  );
  const description = (line.exec(comment)?.[1] ?? "").trim().replace(/\s+/g, " ");
  return {
    name,
    description,
    optional: /\boptional\b|необязательн/i.test(description),
    repeating: parameter.startsWith("..."),
  };
};
