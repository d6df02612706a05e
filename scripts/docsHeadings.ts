/** What docs/headings.md and the README say of headings: the names of each meaning, and examples with what is understood. */

import { type Heading, readHeading } from "../src/domain/sheets/headings/heading.ts";
import { columnNames } from "../src/domain/sheets/headings/names.ts";
import { meaningLabel, type PlainMeaning, plainMeanings } from "../src/domain/sheets/meanings.ts";
import { platforms } from "../src/domain/tables/platforms.ts";
import { allWordsOfMetrics } from "./docsReading.ts";

type Named = keyof typeof columnNames;
const named = (Object.keys(plainMeanings) as PlainMeaning[]).filter((key): key is Named => key !== "unread");
const languages = { English: "en", Русский: "ru", Deutsch: "de", Português: "pt" } as const;
type Language = (typeof languages)[keyof typeof languages];

const FEW = 5;

/** A row a meaning with a handful of names; the metrics' names are those of the table of words. */
export const fewHeadings = (): string[] => [
  "| meaning | English | Русский |",
  "|---|---|---|",
  ...named.map((key) => `| ${plainMeanings[key].en} | ${few(key, "en")} | ${few(key, "ru")} |`),
  "| Every metric | its words, as in cells: likes, avg. views, ER %, … | её слова, как в ячейках: лайки, ср. охват, ER, %… |",
];

/** The same for the guide: each meaning with its names in one language, and in English where that is another. */
export const namesOfHeadings = (language: "en" | "ru"): { readonly name: string; readonly about: string }[] =>
  named.map((key) => ({
    name: plainMeanings[key][language],
    about: language === "en" ? few(key, "en") : `${few(key, "ru")}; ${few(key, "en")}`,
  }));

/** A row a meaning with all its names. */
export const allHeadings = (): string[] => [
  `| meaning | key | ${Object.keys(languages).join(" | ")} |`,
  `|---|---|${Object.keys(languages)
    .map(() => "---|")
    .join("")}`,
  ...named.map(
    (key) =>
      `| ${plainMeanings[key].en} | \`${key}\` | ${Object.values(languages)
        .map((language) => namesOf(key, language).join(", "))
        .join(" | ")} |`,
  ),
];

export const metricHeadings = (): string[] => allWordsOfMetrics();

function few(key: Named, language: Language): string {
  const shown: string[] = [];
  for (const name of namesOf(key, language)) if (!shown.some((one) => isOf(name, one))) shown.push(name);
  return shown.slice(0, FEW).join(", ");
}

/** "Creators" and "creator name" say nothing new beside "creator". */
const isOf = (name: string, shown: string): boolean =>
  name.split(" ").some((word) => word === shown || word === `${shown}s`) || name.startsWith(`${shown} `);

const namesOf = (key: Named, language: Language): readonly string[] =>
  columnNames[key][language].split(/[,;]/).map((name) => name.trim().replace(/^=/, ""));

const examples = [
  "Creator / Креатор",
  "avg_views",
  "Rate ($K)",
  "Стоимость, тыс. руб.",
  "Followers ('000)",
  "IG Reels reach",
  "Reach (24h)",
  "Охват за 48 часов",
  "Planned reach",
  "Охват (факт)",
  "ER by reach, %",
  "Fake followers %",
  "Women %",
  "Paid impressions",
  "Post date (planned)",
  "Fee excl. VAT",
  "Ставка с НДС",
  "Reichweite Soll",
  "Média de curtidas",
  "Engagment rate",
  "Comments",
  "Cost per like",
  "Budget (remaining)",
  "Date of birth",
] as const;

export const headingExamples = (): string[] => [
  "| heading | understood |",
  "|---|---|",
  ...examples.map((text) => `| ${text} | ${inWords(readHeading(text))} |`),
];

function inWords(heading: Heading): string {
  const { meanings, unit, platform, format, part, moment, basis, isAverage, inverts, vat } = heading;
  if (!meanings.length) return "not read, and said";
  return [
    meanings.map((meaning) => meaningLabel(meaning).en).join(" or "),
    unit.currency,
    unit.scale === 3 && "thousands",
    unit.isPercent && "percent",
    platform && platformName(platform),
    format,
    part,
    moment && `after ${moment} hours`,
    basis && `by ${basis}`,
    isAverage && "of one post",
    inverts && "what is left of 100 %",
    vat && `VAT ${vat}`,
  ]
    .filter(Boolean)
    .join(" · ");
}

const platformName = (key: string): string => platforms[key]?.split(",")[0] ?? key;
