/** docs/words.md: where one word, metric, currency or language more belongs, each with an example that is read as it says. */
import { readKpis, readRate, readResults } from "../src/domain/reading/index.ts";
import { currencies, UNKNOWN_CURRENCY } from "../src/domain/tables/currencies.ts";
import { languageOf, languageTags } from "../src/domain/words/index.ts";

const us = { code: "US", currency: "USD", locale: "en-US" };
const ua = { code: "UA", currency: "UAH", locale: "uk-UA" };

/** One thing more: the file that it touches, the line as it stands there for another, and what that line does. */
export const places = [
  {
    what: "a word for a metric",
    file: "src/domain/words/en.ts",
    line: '"views, view, video views, plays',
    typed: "plays 12k",
    read: () => readResults("plays 12k", us).metrics.views === 12_000,
  },
  {
    what: "a metric with a known unit",
    file: "src/domain/tables/metrics.ts",
    line: 'saves: metric("saves", "сохранения", "count"),',
    typed: "saves 340",
    read: () => readResults("saves 340", us).metrics.saves === 340,
  },
  {
    what: "a deliverable",
    file: "src/domain/tables/deliverables.ts",
    line: 'live: { en: "live", ru: "эфир" },',
    typed: "2 lives",
    read: () => readKpis("2 lives", us).deliverables?.live === 2,
  },
  {
    what: "a currency, or a word for one",
    file: "src/domain/tables/currencies.ts",
    line: 'GEL: { sign: "₾", behind: true, typed: "₾, lari, лари, ларей" },',
    typed: "500 lari",
    read: () => readRate("500 lari", us).currency === "GEL",
  },
  {
    what: "a platform",
    file: "src/domain/tables/platforms.ts",
    line: 'twitch: "twitch, твич",',
    typed: "Twitch 4k views, YouTube 6k",
    read: () => readResults("Twitch 4k views, YouTube 6k views", us).byPlatform?.twitch?.views === 4000,
  },
  {
    what: "a language",
    file: "src/domain/words/uk.ts",
    line: "export const ukrainian = (): Language => ({",
    typed: "охоплення 48 тис",
    read: () => readResults("охоплення 48 тис", ua).metrics.reach === 48_000,
  },
] as const;

/** A metric's or a deliverable's words are wanted by every language: the compiler names the files. */
const also: Readonly<Record<string, string>> = {
  "a metric with a known unit": "its words in each language: the compiler names them",
  "a deliverable": "its words in each language: the compiler names them",
  "a language": "its tag in `tags.ts`, three lines in `index.ts` beside it: the compiler names them",
};

export const placesOfWords = (): string[] => [
  "| one more | the file | as it stands there | so is read | and |",
  "|---|---|---|---|---|",
  ...places.map(
    ({ what, file, line, typed }) =>
      `| ${what} | \`${file}\` | \`${line}\` | ${typed} | ${also[what] ?? "nothing else"} |`,
  ),
];

export const languageTable = (): string[] => [
  "| tag | file | women, men, views, thousand |",
  "|---|---|---|",
  ...languageTags.map((tag) => {
    const { gender, metric, scale } = languageOf(tag);
    const words = [gender.women, gender.men, metric.views, scale[3]].map(firstOf);
    return `| ${tag} | \`src/domain/words/${tag}.ts\` | ${words.join(", ")} |`;
  }),
];

const firstOf = (phrases: string): string => (phrases.split(", ")[0] ?? "").replace(/[!*]/g, "");

const SHOWN = 6;

export const currencyTable = (): string[] => [
  "| code | typed |",
  "|---|---|",
  ...Object.entries(currencies()).map(([code, { typed = "" }]) => {
    const shown = typed.replace(/ \+/g, "").replace(/[~^*]/g, "").split(", ").slice(0, SHOWN).join(", ");
    return `| ${code === UNKNOWN_CURRENCY ? "not known which" : code} | ${shown || code.toLowerCase()} |`;
  }),
];
