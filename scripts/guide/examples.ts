/** A function's example as it would be typed, and what it gives, in either language. */
import type { Cell, Rows } from "../../src/domain/cell.ts";
import { freshConfig } from "../../src/domain/config/config.ts";
import type { Language } from "../../src/domain/text.ts";
import { call } from "../../src/functions/call.ts";
import type { Definition, Example } from "../../src/functions/define.ts";

export type Shown = { readonly typed: string; readonly gives: string };

/** What a team would have typed under “Target audience”: nothing of the kind is shipped, and examples want it. */
const targets: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  targetCountry: { US: "US", RU: "RU", KZ: "KZ" },
  targetAge: { "*": "25–44", RU: "18–24 20%, 25–34 50%, 35–44 30%" },
  targetGender: { "*": "women 70%" },
};

/** The Config table of the examples, in which formulas answer in this language. */
const marketsOf = (language: Language, typed: typeof targets = targets): Rows => {
  const rows = freshConfig();
  return rows.map((row) =>
    row.map((cell, at) => {
      const [key, column] = [String(row[0]), String(rows[0]?.[at])];
      if (key === "textLanguage" && column === "*") return language;
      return typed[key]?.[column] ?? cell;
    }),
  );
};

const isRussian = (example: Example): boolean => /\p{Script=Cyrillic}/u.test(example.call.join(" "));
const isNumberOrWords = (example: Example): boolean =>
  "gives" in example && !String(example.gives).startsWith("–") && !example.call.includes("CREATORS");

/** The first that is typed in the reader's language, else the first. */
export function exampleFor(definition: Definition, language: Language): Shown | undefined {
  const shown = definition.examples.filter(isNumberOrWords);
  const example = shown.find((one) => isRussian(one) === (language === "ru")) ?? shown[0];
  if (!example || !("gives" in example)) return undefined;
  const cells = withMarkets(definition, example.call, language);
  const given = call(definition, cells.map((cell) => (cell === "MARKETS" ? marketsOf(language) : cell)) as Cell[]);
  const expected = [example.gives].flat(2);
  const values = [given].flat(2).map((value, at) => digitsOf(value, expected[at], language));
  return { typed: typedCall(definition, cells, language), gives: values.join(" · ") };
}

/** What a formula says of cells in a sheet that was just set up. */
export const saidOf = (definition: Definition, cells: readonly string[], language: Language): Shown => {
  const given = [...cells, "MARKETS"];
  const markets = marketsOf(language, {});
  return {
    typed: typedCall(definition, given, language),
    gives: String(call(definition, given.map((cell) => (cell === "MARKETS" ? markets : cell)) as Cell[])),
  };
};

/** Words of a function are in the language of MARKETS: without it they would be English. */
function withMarkets({ args, examples }: Definition, cells: Example["call"], language: Language): Example["call"] {
  const at = args.indexOf("markets");
  const tells = examples.some((one) => "gives" in one && /\p{L}/u.test(String(one.gives).replace(/^–.*/, "")));
  if (language === "en" || !tells || at < 0 || cells.length > at) return cells;
  return [...cells, ...Array.from({ length: at - cells.length }, () => ""), "MARKETS"];
}

const typedCall = ({ name }: Definition, cells: Example["call"], language: Language): string =>
  `=${name}(${cells.map((cell) => (cell === "MARKETS" || cell === "" ? cell : literal(cell, language))).join("; ")})`;

const literal = (cell: unknown, language: Language): string =>
  typeof cell === "number" ? numberIn(String(cell), language) : `"${String(cell).replaceAll('"', '""')}"`;

/** As many decimals as the example says. */
function digitsOf(value: unknown, expected: unknown, language: Language): string {
  if (typeof value !== "number") return String(value);
  const digits = String(expected).split(".")[1]?.length ?? 0;
  return numberIn(String(Number(value.toFixed(digits))), language);
}

const numberIn = (number: string, language: Language): string =>
  language === "ru" ? number.replace(".", ",") : number;
