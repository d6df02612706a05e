/** Answers of Set up → what they refer to, checked against what was found; and what was done, for the window and the command line. */
import { knownMarkets } from "../../config/config.ts";
import { type Language, quoted } from "../../text.ts";
import type { Meaning } from "../meanings.ts";
import type { Partnerships } from "../partnership.ts";
import { letterOf, type Table, type TableColumn } from "../table/table.ts";
import type { SetUpAnswers, SetUpChoices, SetUpDone } from "./setUp.ts";

/** Throws a sentence for a tab, heading or market that is not there; nothing was written by then. */
export function requireKnown(answers: SetUpAnswers, choices: SetUpChoices, language: Language): void {
  const tabs = choices.tables.map(({ tab }) => tab);
  for (const name of [...Object.keys(answers.tabs ?? {}), ...Object.keys(answers.columns ?? {})])
    if (!tabs.includes(name)) throw new Error(noTab(name, tabs)[language]);
  for (const [tab, meanings] of Object.entries(answers.columns ?? {}))
    requireHeadings(tab, Object.keys(meanings), choices, language);
  const codes = [...choices.markets.map(({ code }) => code), ...knownMarkets];
  const named = [
    ...(answers.markets ?? []),
    ...(answers.defaultMarket ? [answers.defaultMarket] : []),
    ...Object.values(answers.tabs ?? {}).flatMap(({ market }) => market || []),
  ];
  for (const code of named) if (!codes.includes(code)) throw new Error(noMarket(code, codes)[language]);
  if (answers.markets && !answers.markets.length && !choices.markets.some(({ present }) => present))
    throw new Error(noneChosen[language]);
}

function requireHeadings(tab: string, names: readonly string[], { tables }: SetUpChoices, language: Language): void {
  const columns = tables.filter((table) => table.tab === tab).flatMap((table) => table.columns);
  const headings = columns.map(({ heading }) => heading);
  const stray = names.find(
    (name) => !columns.some(({ heading, letter }) => sameHeading(heading, name) || letter === name),
  );
  if (stray !== undefined) throw new Error(noHeading(stray, tab, headings)[language]);
}

/** The columns that answers name by heading, else by letter. */
export function placesTold(
  tables: readonly Table[],
  meanings: Readonly<Record<string, Meaning>>,
): readonly { readonly at: number; readonly meaning: Meaning }[] {
  const columns = tables.flatMap((table) => table.columns);
  return Object.entries(meanings).flatMap(([name, meaning]) => {
    const named = columns.filter((column) => sameHeading(column.heading.text, name));
    const found = named.length ? named : columns.filter((column) => letterOf(column.at) === name);
    return [...new Set(found.map(({ at }) => at))].map((at) => ({ at, meaning }));
  });
}

const sameHeading = (one: string, other: string): boolean => folded(one) === folded(other);
const folded = (heading: string): string => heading.trim().replace(/\s+/g, " ").toLowerCase();

/** What is read, what is not, and what is still open, by headings. */
export function doneTable({ table, tab, partnerships, posts }: Partnerships): SetUpDone["tabs"][number] {
  const own = table.columns.filter(({ inserted }) => !inserted);
  const name = (column: TableColumn): string => {
    const isDoubled = own.filter((other) => folded(other.heading.text) === folded(column.heading.text)).length > 1;
    const { text } = column.heading;
    return !text || isDoubled ? `${text} (${letterOf(column.at)})`.trim() : text;
  };
  const given = partnerships.find(({ marketFrom }) => marketFrom === "tab" || marketFrom === "sheet");
  return {
    name: tab.name,
    headerRow: table.header + 1,
    rows: partnerships.length + posts,
    market: given?.market?.code,
    columns: Object.fromEntries(
      own.filter(({ meaning }) => meaning !== "unread").map((column) => [name(column), column.meaning]),
    ),
    unread: own.filter(({ meaning, asked }) => meaning === "unread" && !asked).map(name),
    asked: own.filter(({ asked }) => asked).map(name),
  };
}

const noTab = (name: string, tabs: readonly string[]): Record<Language, string> => ({
  en: `There is no tab “${name}” with partnerships. There are ${quoted(tabs).en || "none"}. Nothing was written.`,
  ru: `Вкладки «${name}» с размещениями нет. Есть: ${quoted(tabs).ru || "ни одной"}. Ничего не записано.`,
});
const noHeading = (name: string, tab: string, headings: readonly string[]): Record<Language, string> => ({
  en: `The tab “${tab}” has no column “${name}”. It has ${quoted(headings.filter(Boolean)).en}. Nothing was written.`,
  ru: `На вкладке «${tab}» нет столбца «${name}». Есть: ${quoted(headings.filter(Boolean)).ru}. Ничего не записано.`,
});
const noMarket = (code: string, codes: readonly string[]): Record<Language, string> => ({
  en: `There is no market “${code}” to choose. There are ${[...new Set(codes)].join(", ")}. Nothing was written.`,
  ru: `Рынка «${code}» нет среди доступных: ${[...new Set(codes)].join(", ")}. Ничего не записано.`,
});
const noneChosen: Record<Language, string> = {
  en: "Choose at least one market. Nothing was written.",
  ru: "Выберите хотя бы один рынок. Ничего не записано.",
};
