/** Numbers as twelve locales write them, read back by our readers and by libraries: how many are right, and how fast. */
import { createRequire } from "node:module";
import { NumberParser } from "@internationalized/number";
import numbro from "numbro";
import { readNumber, readRate } from "../../src/domain/reading/index.ts";
import { seeded } from "./cells.ts";
import { compare } from "./measure.ts";

/** Libraries that bring no types for what is used of them. */
const require = createRequire(import.meta.url);
const parseCurrency = require("parsecurrency") as (text: string) => { value: number } | null;
const languages = require("numbro/dist/languages.min.js") as Readonly<Record<string, numbro.NumbroLanguage>>;

const RUNS = 100_000;
const ROUNDS = 3;
const locales = "en-US ru-RU de-DE pt-BR fr-FR kk-KZ de-CH en-IN en-GB es-ES pl-PL ja-JP".split(" ");
const currencies = "USD EUR GBP RUB KZT BRL CHF INR PLN JPY".split(" ");
const displays = ["symbol", "narrowSymbol", "code"] as const;

type Sample = {
  readonly text: string;
  readonly value: number;
  readonly locale: string;
  readonly options: Intl.NumberFormatOptions;
};

/** A number, or nothing where the reader declines. */
type Reader = { readonly name: string; readonly read: (sample: Sample) => number | undefined };

const readers: readonly Reader[] = [
  { name: "readNumber", read: ({ text, locale }) => readNumber(text, market(locale)).value },
  { name: "readRate, as a Rate cell", read: ({ text, locale }) => readRate(text, market(locale)).amount },
  {
    name: "@internationalized/number, format told",
    read: ({ text, locale, options }) => told(locale, options).parse(text),
  },
  { name: "numbro, locale told", read: readByNumbro },
  { name: "parsecurrency", read: ({ text }) => parseCurrency(text)?.value },
];

export function benchNumbers(): void {
  for (const language of Object.values(languages)) numbro.registerLanguage(language);
  const samples = samplesOf(RUNS);
  console.log(
    `\n${RUNS} numbers written by Intl.NumberFormat in ${locales.length} locales, half of them money: read back`,
  );
  for (const { name, read } of readers) console.log(`  ${name.padEnd(46)} ${verdict(samples, read)}`);
  compare(
    `The same ${RUNS} numbers`,
    ROUNDS,
    readers.map(({ name, read }) => ({ name, run: () => samples.map(read) })),
  );
}

function verdict(samples: readonly Sample[], read: Reader["read"]): string {
  let [exact, wrong] = [0, 0];
  for (const sample of samples) {
    const value = read(sample);
    if (value === sample.value) exact++;
    else if (value !== undefined && !Number.isNaN(value)) wrong++;
  }
  const counts = { exact, declined: samples.length - exact - wrong, wrong };
  return Object.entries(counts)
    .map(([name, count]) => `${name} ${String(count).padStart(6)}`)
    .join("   ");
}

/** Whole, with tenths, with hundredths; plain and as money in any of the currencies and ways to show them. */
function samplesOf(count: number): readonly Sample[] {
  const random = seeded(2026);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  return Array.from({ length: count }, (_, index): Sample => {
    const locale = pick(locales);
    const decimals = pick([0, 1, 2]);
    const value = Math.floor(random() ** 3 * 10 ** 10) / 10 ** decimals;
    if (index % 2 === 0) return sampleOf(value, locale, { maximumFractionDigits: 2 });
    const options = { style: "currency", currency: pick(currencies), currencyDisplay: pick(displays) } as const;
    return sampleOf(options.currency === "JPY" ? Math.round(value) : value, locale, options);
  });
}

const sampleOf = (value: number, locale: string, options: Intl.NumberFormatOptions): Sample => ({
  text: formatFor(locale, options).format(value),
  value,
  locale,
  options,
});

/** What a formatter or parser costs to make is no part of the comparison. */
const keeping = <T>(make: (locale: string, options: Intl.NumberFormatOptions) => T) => {
  const kept = new Map<string, T>();
  return (locale: string, options: Intl.NumberFormatOptions): T => {
    const name = `${locale} ${options.currency} ${options.currencyDisplay}`;
    const known = kept.get(name) ?? make(locale, options);
    kept.set(name, known);
    return known;
  };
};
const formatFor = keeping((locale, options) => new Intl.NumberFormat(locale, options));
const told = keeping((locale, options) => new NumberParser(locale, options));

const markets = new Map(locales.map((locale) => [locale, { code: locale.slice(-2), currency: "USD", locale }]));
const market = (locale: string) => markets.get(locale) ?? { code: "US", currency: "USD", locale };

/** It knows no Kazakh and no Indian English, and no space but the plain one: the nearest it knows is told. */
function readByNumbro({ text, locale }: Sample): number | undefined {
  numbro.setLanguage(nearest[locale] ?? locale);
  return numbro.unformat(text.replace(/\s/g, " "));
}

const nearest: Readonly<Record<string, string>> = { "kk-KZ": "ru-RU", "en-IN": "en-US" };
