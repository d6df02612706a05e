/** A source file → its single-point mutants: one operator, number, condition or rule of a list is another one. */
import { codeOf, pastBracket } from "./tokens.ts";

export type Mutation = {
  readonly kind: string;
  readonly from: number;
  readonly to: number;
  readonly text: string;
};
export type Mutant = Mutation & { readonly file: string; readonly line: number; readonly was: string };

const operators: Readonly<Record<string, readonly string[]>> = {
  "<": ["<="],
  "<=": ["<"],
  ">": [">="],
  ">=": [">"],
  "===": ["!=="],
  "!==": ["==="],
  "&&": ["||"],
  "||": ["&&"],
  "+": ["-"],
  "-": ["+"],
};
const kindOf = (operator: string): string =>
  /[<>]/.test(operator) ? "border" : /=/.test(operator) ? "equality" : /[&|]/.test(operator) ? "logic" : "sum";

const OPERATOR = / (<=?|>=?|[!=]==|&&|\|\||[+-]) (?=\S)|(?<=\n +)(&&|\|\|) (?=\S)/g;
const NUMBER = /(?<![\w.$])\d+(?:_\d{3})*(?![\w.:]|\s*:)/g;
const BOOLEAN = /(?<![\w.]|free: )(?:true|false)(?!\w|\s*[;)]?\s*=>)/g;
const CONDITION = /(?<!\w)(?:if|while) \(/g;

export function mutantsOf(file: string, source: string): readonly Mutant[] {
  const code = withoutTypes(codeOf(source));
  const all = [
    ...ofOperators(code),
    ...ofNumbers(code),
    ...ofBooleans(code),
    ...ofConditions(code),
    ...ofLists(source, code),
  ];
  const lines = source.split("\n");
  return all
    .map((one) => ({
      ...one,
      file,
      line: source.slice(0, one.from).split("\n").length,
      was: source.slice(one.from, one.to),
    }))
    .filter(({ line, text }) => text === ALWAYS || !lines[line - 1]?.endsWith("// only quicker"));
}

/** What is only quicker gives the same readings where it is not taken, and others where it always is. */
const ALWAYS = "true as boolean";

export const mutated = (source: string, { from, to, text }: Mutant): string =>
  source.slice(0, from) + text + source.slice(to);

/** Types and imports say nothing at run time. */
const withoutTypes = (code: string): string =>
  code.replace(/^(?:export )?type [^=]*=[^;]*;|^import [^;]*;|\breadonly \w+\??: [^;,\n]*/gm, (text) =>
    text.replace(/[^\n]/g, " "),
  );

const ofOperators = (code: string): Mutation[] =>
  [...code.matchAll(OPERATOR)].flatMap((match) => {
    const operator = match[1] ?? match[2] ?? "";
    const from = match.index + match[0].indexOf(operator);
    return (operators[operator] ?? []).map((text) => ({
      kind: kindOf(operator),
      from,
      to: from + operator.length,
      text,
    }));
  });

/** "?? 0", "{ value = 0 }": nothing in place of what only the types allow to be missing. */
const NOTHING = /(?:\?\?|[{[,] ?\w+ =) $/;

/** A constant becomes one more, one less or ten times itself; 0 and 1 at indices become their neighbour. */
const ofNumbers = (code: string): Mutation[] =>
  [...code.matchAll(NUMBER)].flatMap((match) => {
    const value = Number(match[0].replaceAll("_", ""));
    if (value === 0 && NOTHING.test(code.slice(Math.max(0, match.index - 40), match.index))) return [];
    const others = value > 2 ? [value + 1, value - 1, value * 10] : [value + 1];
    return others.map((other) => ({
      kind: "number",
      from: match.index,
      to: match.index + match[0].length,
      text: String(other),
    }));
  });

const ofBooleans = (code: string): Mutation[] =>
  [...code.matchAll(BOOLEAN)].map((match) => ({
    kind: "boolean",
    from: match.index,
    to: match.index + match[0].length,
    text: match[0] === "true" ? "false" : "true",
  }));

/** "if (…)" always or never; a loop never. */
const ofConditions = (code: string): Mutation[] =>
  [...code.matchAll(CONDITION)].flatMap((match) => {
    const from = match.index + match[0].length;
    const to = pastBracket(code, from - 1) - 1;
    const never = { kind: "condition", from, to, text: "false as boolean" };
    return match[0].startsWith("if") ? [{ ...never, text: ALWAYS }, never] : [never];
  });

/** Ordered lists: arrays of `{ name: … }`, of spread lists and of steps. An entry left out, or two neighbours swapped. */
function ofLists(source: string, code: string): Mutation[] {
  return [...code.matchAll(/= \[(?=\s*(?:\{ name|\{\n\s*name|\.\.\.\w+Rules))/g)].flatMap((match) => {
    const from = match.index + 2;
    const entries = entriesOf(code, from);
    const texts = entries.map(([start, end]) => source.slice(start, end));
    return entries.flatMap(([start, end], index): Mutation[] => {
      const removed = { kind: "rule removed", from: start, to: end + (source.charAt(end) === "," ? 1 : 0), text: "" };
      const next = entries[index + 1];
      if (!next || /\bfree: true\b/.test(texts[index] ?? "")) return [removed];
      const swapped = `${texts[index + 1]}${source.slice(end, next[0])}${texts[index]}`;
      return [removed, { kind: "rules swapped", from: start, to: next[1], text: swapped }];
    });
  });
}

/** Where the entries of an array begin and end. */
function entriesOf(code: string, open: number): readonly (readonly [number, number])[] {
  const close = pastBracket(code, open) - 1;
  const entries: [number, number][] = [];
  let start = open + 1;
  for (let at = start; at <= close; at++) {
    if ("([{".includes(code.charAt(at))) at = pastBracket(code, at) - 1;
    else if (code.charAt(at) === "," || at === close) {
      const text = code.slice(start, at);
      const first = start + text.length - text.trimStart().length;
      if (text.trim()) entries.push([first, start + text.trimEnd().length]);
      start = at + 1;
    }
  }
  return entries;
}
