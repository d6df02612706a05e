/** Numbers as twelve locales write them are read back exactly, or not at all. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readNumber } from "../../../src/domain/reading/index.ts";
import { markets } from "./markets.ts";

const locales = [
  "en-US",
  "ru-RU",
  "de-DE",
  "pt-BR",
  "fr-FR",
  "kk-KZ",
  "de-CH",
  "en-IN",
  "en-GB",
  "es-ES",
  "pl-PL",
  "ja-JP",
];
const currencies = ["USD", "EUR", "GBP", "RUB", "KZT", "BRL", "CHF", "INR", "PLN", "JPY"];
const marketOf = (locale: string) => ({ code: locale.slice(-2), currency: "USD", locale });

const amount = fc.oneof(
  fc.integer({ min: 0, max: 9_999_999_999 }),
  fc.integer({ min: 0, max: 99_999_999 }).map((cents) => cents / 100),
  fc.integer({ min: 0, max: 999_999 }).map((tenths) => tenths / 10),
);

describe("a formatted number", () => {
  test("is read back exactly or doubted, never wrong", () => {
    fc.assert(
      fc.property(fc.constantFrom(...locales), amount, (locale, value) => {
        const { value: read } = readNumber(
          new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value),
          marketOf(locale),
        );
        expect(read ?? value).toBe(value);
      }),
      { numRuns: 2000 },
    );
  });

  test("with a currency keeps both", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...locales),
        fc.constantFrom(...currencies),
        fc.constantFrom("symbol", "code", "narrowSymbol"),
        amount,
        (locale, currency, currencyDisplay, value) => {
          const text = new Intl.NumberFormat(locale, {
            style: "currency",
            currency,
            currencyDisplay: currencyDisplay as "symbol",
          }).format(value);
          const rounded = currency === "JPY" ? Math.round(value) : value;
          const read = readNumber(text, marketOf(locale));
          expect(read.value ?? rounded, text).toBe(rounded);
          if (read.value !== undefined && currencyDisplay === "code") expect(read.currency, text).toBe(currency);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test("is read in nearly every locale, not just doubted", () => {
    for (const locale of locales) {
      const text = new Intl.NumberFormat(locale).format(1234567.5);
      expect(readNumber(text, marketOf(locale)).value, text).toBe(1234567.5);
    }
  });
});

describe("a typed number", () => {
  test.each([
    ["1.2кк", "ru-RU", 1_200_000],
    ["45 тыс.", "ru-RU", 45_000],
    ["1,204 млн", "ru-RU", 1_204_000],
    ["2 Mio.", "de-DE", 2_000_000],
    ["52,3 mil", "pt-BR", 52_300],
    ["1,2 mi", "pt-BR", 1_200_000],
    ["40 мың", "ru-KZ", 40_000],
    ["1.18E+05", "en-US", 118_000],
    ["4８ 2００", "ru-RU", 48_200],
    ["٤٨٢٠٠", "en-US", 48_200],
    ["1'234'567", "de-CH", 1_234_567],
    ["12,34,567", "en-IN", 1_234_567],
    ["$1.250", "en-US", 1_250],
    ["0.045", "en-US", 0.045],
    ["2.400,-", "de-DE", 2_400],
    ["1.2k", "en-US", 1_200],
  ])("%s (%s) is %d", (text, locale, value) => {
    expect(readNumber(text, marketOf(locale)).value).toBe(value);
  });

  test.each(["4О 000", "150O", "9".repeat(400), "007", "1.2.3", "12,34,56", "4🔥000", "", "abc"])(
    "%s is no sure number",
    (text) => {
      expect(readNumber(text, marketOf("ru-RU")).value).toBeUndefined();
    },
  );
});

test.each([
  ["2m", 2_000_000],
  ["2 M", 2_000_000],
  ["12 mil", 12_000_000],
  ["12 mln", 12_000_000],
] as const)("alone in its text “%s” is %d: nothing speaks of men, or another language", (text, value) => {
  expect(readNumber(text, markets.US)).toEqual({ value });
});
