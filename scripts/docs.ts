/** Writes the tables of README.md and docs/*.md from the code; a stale one fails the tests. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ANY_MARKET, freshCell } from "../src/domain/config/config.ts";
import { parameterGroups } from "../src/domain/config/parameters/index.ts";
import type { Parameter } from "../src/domain/config/parameters/parameter.ts";
import { intros } from "../src/domain/guide/intros.ts";
import { dailyWork, firstSteps } from "../src/domain/guide/steps.ts";
import { creatorColumn, creatorGroups, creatorKeys } from "../src/domain/people/creatorColumns.ts";
import type { Definition } from "../src/functions/define.ts";
import { signature } from "../src/functions/describe.ts";
import { functions } from "../src/functions/index.ts";
import { root } from "./build.ts";
import { allHeadings, fewHeadings, headingExamples, metricHeadings } from "./docsHeadings.ts";
import { exampleTable, wordTable } from "./docsReading.ts";
import { passTable, ruleTable } from "./docsRules.ts";
import { currencyTable, languageTable, placesOfWords } from "./docsWords.ts";
import { exampleFor } from "./guide/examples.ts";
import { dashTable, menuTable, stepList, tabTable } from "./guide/index.ts";

/** Every page that people read: its tables are made anew, its links have to lead somewhere. */
export const pages: readonly string[] = [
  "README.md",
  ...readdirSync(join(root, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

const sections: Readonly<Record<string, () => string[]>> = {
  functions: functionTable,
  firstSteps: () => stepList(firstSteps),
  dailyWork: () => stepList(dailyWork),
  menu: menuTable,
  tabs: tabTable,
  dashes: dashTable,
  functionsAbout: () => [intros.functions.en],
  dashesAbout: () => [intros.dashes.en],
  configAbout: () => [intros.config.en],
  tabsAbout: () => [intros.tabs.en],
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
  const example = exampleFor(definition, "en");
  const shown = example ? `\`${cell(example.typed)}\` → ${cell(example.gives)}` : "";
  return `| \`${signature(definition)}\` | ${cell(definition.about.en)} | ${shown} |`;
}

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
