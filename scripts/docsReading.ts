/** The README's section on how cells are read: the words of each metric, and examples with what is understood. */
import {
  type MetricKey,
  metricKeys,
  readingInWords,
  readKpis,
  readRate,
  readResults,
} from "../src/domain/reading/index.ts";
import { type LanguageTag, languageOf, languageTags } from "../src/domain/words/index.ts";

/** Every language under its own name. */
const names: Readonly<Record<LanguageTag, string>> = {
  en: "English",
  ru: "Русский",
  de: "Deutsch",
  pt: "Português",
  es: "Español",
  uk: "Українська",
};
const vocabularies = languageTags
  .map((tag) => [tag, languageOf(tag)] as const)
  .map(([tag, vocabulary]) => [names[tag as keyof typeof names], vocabulary] as const);
const SHOWN = 6;

/** A row a metric, with the first words for it in each language; `…` takes any ending. */
export const wordTable = (): string[] => wordsUpTo(SHOWN);

/** The same with all words. */
export const allWordsOfMetrics = (): string[] => wordsUpTo(Number.POSITIVE_INFINITY);

function wordsUpTo(most: number): string[] {
  const heads = vocabularies.map(([name]) => name);
  const rows = (Object.keys(metricKeys) as MetricKey[]).map((key) => {
    const words = vocabularies.map(([, vocabulary]) => wordsOf(vocabulary.metric?.[key], most));
    return `| \`${key}\` | ${words.join(" | ")} |`;
  });
  return [`| metric | ${heads.join(" | ")} |`, `|---|${heads.map(() => "---|").join("")}`, ...rows];
}

const wordsOf = (phrases: string | undefined, most: number): string =>
  (phrases ?? "")
    .split(", ")
    .filter((phrase) => phrase !== "" && !phrase.startsWith("!"))
    .slice(0, most)
    .map((phrase) => phrase.replaceAll("*", "…"))
    .join(", ");

const us = { code: "US", currency: "USD", locale: "en-US" };
const ru = { code: "RU", currency: "RUB", locale: "ru-RU" };
const de = { code: "DE", currency: "EUR", locale: "de-DE" };
const br = { code: "BR", currency: "BRL", locale: "pt-BR" };

type Example = readonly [column: "rate" | "kpis" | "results", text: string];

const examples = [
  {
    language: "English",
    market: us,
    cells: [
      ["rate", "$1.5k–2k"],
      ["rate", "$400/post x 3"],
      ["rate", "$800 + product"],
      ["rate", "$2k (net 30)"],
      ["rate", "$1,500 → $1,200 agreed"],
      ["kpis", "reach 100k, ER ≥ 3%, 3 stories"],
      ["kpis", "CPM under $12"],
      ["results", "Reach 118,400 / likes 4,210 / saves 640; posted Oct 14, 2026"],
      ["results", "goal 500 clicks, got 430"],
      ["results", "ER 4.5"],
    ],
  },
  {
    language: "Русский",
    market: ru,
    cells: [
      ["rate", "2 сторис по 7к + рилс 25к"],
      ["rate", "50000р (50% предоплата)"],
      ["rate", "15 тр"],
      ["rate", "бартер"],
      ["rate", "4О 000 руб"],
      ["kpis", "охват от 50к, ER не ниже 5%, 2 сторис + 1 рилс"],
      ["kpis", "CPE до 15 ₽"],
      ["results", "Охват - 48к; ER - 5,2%; боты 15%; вышло 05.10.2026"],
      ["results", "ж 62 / м 38; Россия 88%"],
      ["results", "охват 47 200 из 50 000"],
    ],
  },
  {
    language: "Deutsch",
    market: de,
    cells: [
      ["rate", "1.200,50 €"],
      ["rate", "2.400,- €"],
      ["rate", "ca. 900 €"],
      ["rate", "800 EUR zzgl. 19% MwSt."],
      ["rate", "2 Stories à 250 € + 1 Reel 900 €"],
      ["kpis", "CPM unter 9,50 €"],
      ["kpis", "Klicks > 400, CTR mindestens 0,8 %"],
      ["results", "Reichweite 48.200, Likes 2.140, ER 4,9 %"],
      ["results", "Plan 60k, Ist 52,3k Reichweite"],
      ["results", "48.200"],
    ],
  },
  {
    language: "Português",
    market: br,
    cells: [
      ["rate", "R$ 3.500,00"],
      ["rate", "1,8k no pix"],
      ["rate", "1 reel R$ 1.200 + 3 stories R$ 150 cada"],
      ["rate", "R$ 800 + 5% de comissão"],
      ["rate", "permuta"],
      ["kpis", "alcance mínimo de 40 mil, 2 stories"],
      ["kpis", "alcance entre 40 e 60 mil"],
      ["results", "alcance 52,3 mil, curtidas 3.150, comentários 98"],
      ["results", "seguidores falsos 9%; ER sobre seguidores 4,1%"],
      ["results", "alcance 30 a 35 mil"],
    ],
  },
] as const satisfies readonly { language: string; market: typeof us; cells: readonly Example[] }[];

const readers = { rate: readRate, kpis: readKpis, results: readResults };

/** Ten cells a language and what is understood of them, as `READING` says it. */
export const exampleTable = (): string[] => [
  "| | column | typed | understood |",
  "|---|---|---|---|",
  ...examples.flatMap(({ language, market, cells }) =>
    cells.map(([column, text], i) => {
      const said = readingInWords(readers[column](text, market), column, "en");
      return `| ${i === 0 ? `**${language}**` : ""} | ${column} | ${text.replaceAll("|", "\\|")} | ${said.replaceAll("|", "\\|")} |`;
    }),
  ),
];
