import { describe, expect, test } from "vitest";
import { readKpis, readRate, readResults } from "../../../src/domain/reading/index.ts";
import { languageOf, languageTags } from "../../../src/domain/words/index.ts";
import { markets } from "./markets.ts";

const market = (code: string, currency: string, locale: string) => ({ code, currency, locale });
const all = {
  ...markets,
  ES: market("ES", "EUR", "es-ES"),
  MX: market("MX", "MXN", "es-MX"),
  UA: market("UA", "UAH", "uk-UA"),
  IN: market("IN", "INR", "en-IN"),
  ID: market("ID", "IDR", "id-ID"),
  TR: market("TR", "TRY", "tr-TR"),
  PL: market("PL", "PLN", "pl-PL"),
  FR: market("FR", "EUR", "fr-FR"),
  KK: market("KK", "KZT", "kk-KZ"),
};

describe("Spanish and Ukrainian are read", () => {
  test.each([
    ["ES", "500 € + IVA", { amount: 500, currency: "EUR", extras: ["ex_vat"] }],
    ["ES", "900 €, 50% por adelantado", { amount: 900, paymentTerms: "prepay_50" }],
    ["ES", "desde 500 €", { min: 500, openRange: "from" }],
    ["ES", "2 reels a 200 €", { amount: 400 }],
    ["MX", "20 mil", { amount: 20_000, currency: "MXN" }],
    ["MX", "$4,500 MXN", { amount: 4500, currency: "MXN" }],
    ["MX", "canje", { status: "noncash" }],
    ["UA", "12 тис. грн", { amount: 12_000, currency: "UAH" }],
    ["UA", "50% передоплата, 20 000 грн", { amount: 20_000, paymentTerms: "prepay_50" }],
    ["UA", "10 000 грн + ПДВ", { amount: 10_000, extras: ["ex_vat"] }],
    ["UA", "від 5000 грн", { min: 5000, openRange: "from" }],
    ["UA", "2 сторіс по 2 тис", { amount: 4000 }],
  ] as const)("%s rate “%s”", (code, text, expected) => {
    expect(readRate(text, all[code])).toMatchObject(expected);
  });

  test.each([
    ["ES", "alcance mínimo 40 mil", { reach: { op: ">=", value: 40_000 } }],
    ["ES", "ER más de 4%", { er: { op: ">", value: 0.04 } }],
    ["MX", "hasta 50 clics", { clicks: { op: "<=", value: 50 } }],
    ["UA", "охоплення від 50 тис", { reach: { op: ">=", value: 50_000 } }],
    ["UA", "ER не нижче 5%", { er: { op: ">=", value: 0.05 } }],
    ["UA", "перегляди мінімум 10к", { views: { op: ">=", value: 10_000 } }],
  ] as const)("%s target “%s”", (code, text, metrics) => {
    expect(readKpis(text, all[code]).metrics).toEqual(metrics);
  });

  test.each([
    ["ES", "alcance 48.200, me gusta 2.140, comentarios 98", { metrics: { reach: 48_200, likes: 2140, comments: 98 } }],
    ["ES", "mujeres 62 %, hombres 38 %", { audience: { gender: { women: 0.62, men: 0.38 } } }],
    ["ES", "publicado el 12 de octubre de 2026", { postedOn: "2026-10-12" }],
    ["ES", "seguidores falsos 9%", { metrics: { authenticity: 0.91 } }],
    ["MX", "alcance previsto 80 mil, real 92 mil", { metrics: { reach: 92_000 } }],
    ["UA", "охоплення 48к, лайки 2 140, коментарі 98", { metrics: { reach: 48_000, likes: 2140, comments: 98 } }],
    ["UA", "ж 62% / ч 38%", { audience: { gender: { women: 0.62, men: 0.38 } } }],
    ["UA", "вийшло 12 жовтня 2026 року", { postedOn: "2026-10-12" }],
    ["UA", "план 80к, факт 92к переглядів", { metrics: { views: 92_000 } }],
    ["UA", "Україна 78%, Польща 9%", { audience: { country: { UA: 0.78, PL: 0.09 } } }],
  ] as const)("%s result “%s”", (code, text, expected) => {
    expect(readResults(text, all[code])).toMatchObject(expected);
  });
});

describe("a scale is known or doubted, never dropped", () => {
  test.each([
    ["US", "₹ 2 crore", 20_000_000, "INR"],
    ["UK", "₹1.5L", 150_000, "INR"],
    ["DE", "Rs 1.5 lakh", 150_000, "INR"],
    ["IN", "1.5L", 150_000, "INR"],
    ["IN", "2 Cr", 20_000_000, "INR"],
    ["US", "Rp 5jt", 5_000_000, "IDR"],
    ["ID", "750 ribu", 750_000, "IDR"],
    ["US", "50万円", 500_000, "JPY"],
    ["US", "₩50만", 500_000, "KRW"],
    ["TR", "15 bin TL", 15_000, "TRY"],
    ["PL", "2 tys. zł", 2000, "PLN"],
    ["FR", "2 mille €", 2000, "EUR"],
    ["KK", "15 мың тг", 15_000, "KZT"],
    ["BR", "8 mil", 8000, "BRL"],
    ["DE", "1,5 Mio. €", 1_500_000, "EUR"],
    ["RU", "15 тр", 15_000, "RUB"],
  ] as const)("%s “%s” is %d %s", (code, text, amount, currency) => {
    expect(readRate(text, all[code])).toMatchObject({ status: "ok", amount, currency });
  });

  test.each([
    ["US", "1.5L", "letter_in_number"],
    ["US", "2cr", "letter_in_number"],
    ["US", "5 lakh", "currency_unknown"],
    ["DE", "5jt", "currency_unknown"],
    ["RU", "50万", "currency_unknown"],
  ] as const)("%s “%s” is no amount: %s", (code, text, flag) => {
    const { amount, flags } = readRate(text, all[code]);
    expect({ amount, flags }).toEqual({ amount: undefined, flags: [flag] });
  });

  test.each([
    ["IN", "views 12.5L, likes 45k", { views: 1_250_000, likes: 45_000 }],
    ["US", "₹ views 12.5L", { views: 1_250_000 }],
    ["US", "views 12.5L", {}],
    ["ID", "views 1,2 jt", { views: 1_200_000 }],
    ["US", "reach 1.2万", { reach: 12_000 }],
  ] as const)("%s result “%s”", (code, text, metrics) => {
    expect(readResults(text, all[code]).metrics).toEqual(metrics);
  });
});

describe("the least and the most in languages that are not ours", () => {
  test.each([
    ["FR", "à partir de 500 €", { min: 500 }],
    ["FR", "au moins 500 €", { min: 500 }],
    ["FR", "jusqu'à 800 €", { max: 800 }],
    ["PL", "co najmniej 1500 zł", { min: 1500 }],
    ["PL", "do 2000 zł", { max: 2000 }],
    ["TR", "en az 10.000 TL", { min: 10_000 }],
    ["ID", "minimal 5 juta", { min: 5_000_000 }],
    ["KK", "кемінде 50 мың тг", { min: 50_000 }],
  ] as const)("%s “%s” is a range with one end", (code, text, end) => {
    const { status, amount, min, max } = readRate(text, all[code]);
    expect({ status, amount, min, max }).toEqual({
      status: "range",
      amount: undefined,
      min: undefined,
      max: undefined,
      ...end,
    });
  });
});

test("a word of one language that says something else in another keeps to its own markets", () => {
  expect(readRate("15 mil", all.BR).amount).toBe(15_000);
  expect(readRate("15 mil", all.ES).amount).toBe(15_000);
  expect(readResults("mer 12 лист", all.US).postedOn).toBeUndefined();
});

test("no language says the same phrase in the same role for two keys", () => {
  const twice = languageTags
    .map((tag) => [tag, languageOf(tag)] as const)
    .flatMap(([tag, vocabulary]) =>
      Object.entries(vocabulary).flatMap(([role, keys]) => {
        const seen = new Map<string, string>();
        return Object.entries(keys as Readonly<Record<string, string>>).flatMap(([key, phrases]) =>
          phrases.split(", ").flatMap((phrase) => {
            const other = seen.get(phrase);
            seen.set(phrase, key);
            const isAsked = role === "dating" || (other === "upTo" && key === "to");
            return phrase && !isAsked && other !== undefined && other !== key
              ? [`${tag} ${role} ${phrase}: ${other}, ${key}`]
              : [];
          }),
        );
      }),
    );
  expect(twice).toEqual([]);
});
