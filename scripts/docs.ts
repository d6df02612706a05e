/** Writes the tables of README.md and docs/*.md from the code; a stale one fails the tests. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Cell } from "../src/domain/cell.ts";
import { ANY_MARKET, freshCell } from "../src/domain/config/config.ts";
import { parameterGroups } from "../src/domain/config/parameters/index.ts";
import type { Parameter } from "../src/domain/config/parameters/parameter.ts";
import { creatorColumn, creatorGroups, creatorKeys } from "../src/domain/people/creatorColumns.ts";
import type { Definition, Example } from "../src/functions/define.ts";
import { signature } from "../src/functions/describe.ts";
import { functions } from "../src/functions/index.ts";
import { root } from "./build.ts";
import { allHeadings, fewHeadings, headingExamples, metricHeadings } from "./docsHeadings.ts";
import { exampleTable, wordTable } from "./docsReading.ts";
import { passTable, ruleTable } from "./docsRules.ts";
import { currencyTable, languageTable, placesOfWords } from "./docsWords.ts";

/** Pages with tables in them. */
export const pages = ["README.md", "docs/headings.md", "docs/reading.md", "docs/words.md"] as const;

const sections: Readonly<Record<string, () => string[]>> = {
  functions: functionTable,
  parameters: parameterTable,
  creators: creatorTable,
  words: wordTable,
  places: placesOfWords,
  languages: languageTable,
  currencies: currencyTable,
  readings: exampleTable,
  passes: passTable,
  rules: ruleTable,
  headings: fewHeadings,
  allHeadings,
  metricHeadings,
  headingExamples,
};

/** A page with every `<!-- name -->…<!-- /name -->` part made anew. */
export const withTables = (page: string): string =>
  page.replace(/(<!-- (\w+) -->\n)[\s\S]*?(<!-- \/\2 -->)/g, (part, open: string, name: string, close: string) => {
    const made = sections[name]?.();
    return made ? `${open}${made.join("\n")}\n${close}` : part;
  });

function functionTable(): string[] {
  return ["| function | what it says | example |", "|---|---|---|", ...Object.values(functions).map(functionRow)];
}

function functionRow(definition: Definition): string {
  const example = definition.examples.find((one) => "gives" in one);
  return `| \`${signature(definition)}\` | ${cell(definition.about.en)} | ${example ? cell(exampleOf(definition, example)) : ""} |`;
}

/** Named ranges, which are typed without quotes. */
const tables: ReadonlySet<unknown> = new Set(["MARKETS", "CREATORS"]);

/** A call as it would be typed, and what it gives. */
function exampleOf({ name }: Definition, example: Example): string {
  const typed = example.call.map((argument) => (tables.has(argument) ? argument : JSON.stringify(argument)));
  const gives = "gives" in example ? [example.gives].flat(2).map(shown).join(" · ") : "";
  return `\`=${name}(${typed.join("; ")})\` → ${gives}`;
}

const shown = (value: Cell): string => (value === "" ? "(blank)" : String(value));

function parameterTable(): string[] {
  return [
    "| key | what it is | every market | US | RU | KZ |",
    "|---|---|---|---|---|---|",
    ...parameterGroups().flatMap(({ label, parameters }) => [
      `| | **${label.en}** | | | | |`,
      ...Object.entries(parameters).map(([key, parameter]) => parameterRow(key, parameter)),
    ]),
  ];
}

function parameterRow(key: string, { label, about }: Parameter): string {
  const values = [ANY_MARKET, "US", "RU", "KZ"].map((code) => cell(String(freshCell(key, code))));
  return `| \`${key}\` | ${cell(`${label.en}. ${about.en}`)} | ${values.join(" | ")} |`;
}

function creatorTable(): string[] {
  return [
    "| group | column | what it is |",
    "|---|---|---|",
    ...creatorKeys.map((key, at) => {
      const { group, heading, about } = creatorColumn(key);
      const before = creatorKeys[at - 1];
      const isFirst = !before || creatorColumn(before).group !== group;
      return `| ${isFirst ? creatorGroups[group].label.en : ""} | ${heading.en} | ${cell(about.en)} |`;
    }),
  ];
}

/** A bar would end the cell. */
const cell = (text: string) => text.replaceAll("|", "\\|").replaceAll("\n", " ");

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  for (const page of pages) {
    const path = join(root, page);
    writeFileSync(path, withTables(readFileSync(path, "utf8")));
  }
}
