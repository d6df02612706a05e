import { describe, expect, test } from "vitest";
import { readKpis, readNumber, readRate, readResults } from "../../../src/domain/reading/index.ts";
import { currencies, UNKNOWN_CURRENCY } from "../../../src/domain/tables/currencies.ts";
import { markets } from "./markets.ts";

const all = { ...markets, MX: { code: "MX", currency: "MXN", locale: "es-MX" } };

/** ISO 4217, without what nobody is paid in: funds, test codes, currencies that are no more. */
const codes = Intl.supportedValuesOf("currency").filter(
  (code) => !/^(CUC|XDR|XSU|XCG|HRK|SLL|ZWL|X[A-Z]{2})$/.test(code),
);

describe.each(Object.values(all))("in $code", (market) => {
  test("every ISO code is its own currency, on either side of the amount", () => {
    const wrong = codes.flatMap((code) =>
      [`${code} 1,500`, `1,500 ${code}`, `${code}1,500`, `1,500${code}`].filter((text) => {
        const { amount, currency, flags } = readRate(text, market);
        return amount !== 1500 || currency !== code || flags !== undefined;
      }),
    );
    expect(wrong).toEqual([]);
  });

  const typed = [
    ["TRY", "TL", "₺"],
    ["GEL", "лари", "₾"],
    ["KGS", "сом"],
    ["UZS", "сум"],
    ["AMD", "драм", "֏"],
    ["AZN", "манат", "₼"],
    ["MDL", "лей"],
    ["RON", "lei"],
    ["IDR", "Rp", "rupiah"],
    ["PLN", "zł", "злотых"],
    ["AED", "dirhams", "дирхам"],
    ["SGD", "S$"],
    ["NZD", "NZ$", "NZD$"],
    ["MXN", "MXN$", "MX$"],
    ["HKD", "HK$"],
    ["AUD", "A$"],
    ["CAD", "C$", "CA$"],
    ["BRL", "R$", "reais"],
    ["ILS", "₪", "шекелей", "shekels"],
    ["CNY", "юаней", "yuan"],
    ["INR", "₹", "рупий", "rupees"],
    ["CHF", "франков", "Franken"],
    ["THB", "baht", "฿"],
    ["VND", "dong", "₫"],
    ["HUF", "forint", "Ft"],
    ["NGN", "₦", "naira"],
    ["PHP", "₱"],
    ["KRW", "₩"],
    ["UAH", "₴", "грн"],
    ["KZT", "₸", "тенге"],
    ["CZK", "Kč"],
    ["BGN", "лв"],
    ["USD", "$", "US$", "баксов"],
  ].flatMap(([code = "", ...words]) => words.map((word) => [word, code] as const));

  test.each(typed)("%s is %s", (word, code) => {
    for (const text of [`${word} 1,500`, `1,500 ${word}`, `${word}1,500`])
      expect(readRate(text, market), text).toMatchObject({ amount: 1500, currency: code, currencySource: "text" });
  });

  test.each(["kr", "pesos", "у.е.", "crowns", "крон", "Kronen", "dinars"])("%s may be several: no amount", (word) => {
    for (const text of [`${word} 1,500`, `1,500 ${word}`, `1,500${word}`, `$1,500 ${word}`]) {
      if (text.startsWith("$") && word !== "pesos") continue;
      const { status, amount, currency, flags } = readRate(text, market);
      expect({ status, amount, currency, flags }, text).toEqual({
        status: "error",
        amount: undefined,
        currency: market.currency,
        flags: ["currency_unknown"],
      });
    }
  });
});

test.each([
  ["RU", "15.000 TL", 15_000, "TRY"],
  ["RU", "500 лари", 500, "GEL"],
  ["UK", "Rs 20,000", 20_000, "INR"],
  ["DE", "Rp 1.500.000", 1_500_000, "IDR"],
  ["US", "IDR 3,500,000", 3_500_000, "IDR"],
  ["US", "500 kr (SEK)", 500, "SEK"],
  ["DE", "kr 500 SEK", 500, "SEK"],
  ["US", "$500 CAD", 500, "CAD"],
  ["US", "$500 ft. Anna", 500, "USD"],
  ["US", "ALL 3 REELS $500", 500, "USD"],
  ["US", "all 3 reels $500", 500, "USD"],
  ["US", "15000 try", 15_000, "TRY"],
  ["BR", "R$ 1.500", 1500, "BRL"],
] as const)("%s: “%s” is %d %s", (code, text, amount, currency) => {
  expect(readRate(text, all[code])).toMatchObject({ amount, currency });
});

test("metrics in money of an unknown currency are left out and said so", () => {
  expect(readResults("revenue 45,000 kr, likes 300", all.US)).toEqual({
    metrics: { likes: 300 },
    flags: ["currency_unknown"],
  });
  expect(readKpis("CPM < 80 kr, reach 50k", all.DE)).toEqual({
    metrics: { reach: { op: "=", value: 50_000 } },
    flags: ["currency_unknown"],
  });
  expect(readNumber("500 kr", all.US)).toEqual({ flags: ["currency_unknown"] });
});

test("goods worth an unknown currency have no value", () => {
  expect(readRate("barter (product 500 kr)", all.US)).toEqual({
    status: "noncash",
    amount: 0,
    currency: "USD",
    currencySource: "market",
    flags: ["currency_unknown"],
  });
});

test("every row has a code of three or four capitals", () => {
  for (const code of Object.keys(currencies()))
    expect(code === UNKNOWN_CURRENCY || /^[A-Z]{3,4}$/.test(code), code).toBe(true);
});
