/** The guide in the sheet, out of the tables that the add-on itself runs on: each thing is said once. */
import { parameterGroups } from "../../src/domain/config/parameters/index.ts";
import { dashes } from "../../src/domain/guide/dashes.ts";
import { intros } from "../../src/domain/guide/intros.ts";
import { menuHelp } from "../../src/domain/guide/menu.ts";
import { dailyWork, firstSteps, type Step } from "../../src/domain/guide/steps.ts";
import { tabHelp } from "../../src/domain/guide/tabs.ts";
import type { Language, Text } from "../../src/domain/text.ts";
import { signature } from "../../src/functions/describe.ts";
import { functions } from "../../src/functions/index.ts";
import { menuItems } from "../../src/google/menu.ts";
import type { Entry, Guide, Section } from "../../src/sidebar/guide/content.ts";
import { namesOfHeadings } from "../docsHeadings.ts";
import { exampleFor, saidOf } from "./examples.ts";

const t = (en: string, ru: string): Text => ({ en, ru });

const titles = {
  first: t("What to do first", "С чего начать"),
  daily: t("The daily work", "Повседневная работа"),
  menu: t("The menu", "Меню"),
  functions: t("Functions", "Функции"),
  dashes: t("“–” in place of a number", "«–» вместо числа"),
  headings: t("Headings", "Заголовки"),
  config: t("The Config tab", "Вкладка Config"),
  tabs: t("Where to find what", "Где что найти"),
  licences: t("Licences", "Лицензии"),
} as const;

const licenceAbout = t(
  "What others wrote and the add-on holds, with their terms.",
  "Что в дополнении написано другими, и на каких условиях.",
);

const labels = new Map(menuItems().map(({ run, label }) => [run, label]));

/** `notice` is the text of the licences. */
export const guideOf = (notice: string): Guide => ({ en: sectionsIn("en", notice), ru: sectionsIn("ru", notice) });

function sectionsIn(language: Language, notice: string): Section[] {
  const section = (id: keyof typeof titles, entries: readonly Entry[]): Section => ({
    id,
    title: titles[id][language],
    ...(id in intros ? { intro: intros[id as keyof typeof intros][language] } : {}),
    entries,
  });
  return [
    section("first", stepsIn(firstSteps, language)),
    section("daily", stepsIn(dailyWork, language)),
    section(
      "menu",
      menuItems().map(({ run, label }) => ({ name: label[language], about: menuHelp[run]?.[language] ?? "" })),
    ),
    section(
      "functions",
      Object.values(functions).map((one) => functionIn(one, language)),
    ),
    section("dashes", dashesIn(language)),
    section("headings", namesOfHeadings(language)),
    section("config", parametersIn(language)),
    section(
      "tabs",
      Object.entries(tabHelp).map(([name, about]) => ({ name, about: about[language] })),
    ),
    section("licences", [{ name: "Crossmarket", about: licenceAbout[language], text: notice }]),
  ];
}

const stepsIn = (steps: readonly Step[], language: Language): Entry[] =>
  steps.map(({ opens, name, about }, at) => {
    const item = opens && labels.get(opens)?.[language];
    return {
      name: steps === firstSteps ? `${at + 1}. ${name[language]}` : name[language],
      about: about[language],
      ...(item ? { typed: `Crossmarket ▸ ${item}` } : {}),
    };
  });

function functionIn(definition: (typeof functions)[string], language: Language): Entry {
  const example = exampleFor(definition, language);
  return { name: signature(definition), about: definition.about[language], ...example };
}

/** What each says is asked of the function itself. */
const dashesIn = (language: Language): Entry[] =>
  dashes.flatMap(({ of, cells, todo }) => {
    const definition = functions[of];
    if (!definition) return [];
    const { typed, gives } = saidOf(definition, cells[language], language);
    return [{ name: gives, about: todo[language], typed }];
  });

const parametersIn = (language: Language): Entry[] =>
  parameterGroups().flatMap(({ label, parameters }) =>
    Object.entries(parameters).map(([key, parameter]) => ({
      under: label[language],
      name: parameter.label[language],
      about: parameter.about[language],
      typed: key,
    })),
  );

/** Rows of a table for the docs. */
export const menuTable = (): string[] => [
  "| item | what happens |",
  "|---|---|",
  ...menuItems().map(({ run, label }) => `| ${label.en} | ${menuHelp[run]?.en ?? ""} |`),
];

export const tabTable = (): string[] => [
  "| tab | what stands there |",
  "|---|---|",
  ...Object.entries(tabHelp).map(([name, about]) => `| \`${name}\` | ${about.en} |`),
];

export const stepList = (steps: readonly Step[]): string[] =>
  steps.map(({ opens, name, about }, at) => {
    const item = opens && labels.get(opens)?.en;
    return `${at + 1}. **${name.en}**${item ? ` (*${item}*)` : ""}. ${about.en}`;
  });

export const dashTable = (): string[] => [
  "| typed | shown | what to do |",
  "|---|---|---|",
  ...dashesIn("en").map(({ typed = "", name, about }) => `| \`${typed}\` | ${name} | ${about} |`),
];
