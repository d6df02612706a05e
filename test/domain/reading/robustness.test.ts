/** Any string at all is read without throwing, and in time that grows with its length. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  findMetricKey,
  readingInWords,
  readKpis,
  readNumber,
  readRate,
  readResults,
  suggestSpelling,
} from "../../../src/domain/reading/index.ts";
import { markets } from "./markets.ts";

const scraps = [
  "reach",
  "охват",
  "лайки",
  "ER",
  "views",
  "₽",
  "$",
  "R$",
  "%",
  "12k",
  "48 200",
  "1,204",
  "12.10",
  "12.10.2026",
  "10/12",
  "(",
  ")",
  "-",
  "–",
  "+",
  "/",
  ",",
  ";",
  ":",
  "\n",
  "posted",
  "вышло",
  "план",
  "из",
  "vs",
  "women",
  "ж",
  "м",
  "18-24",
  "Россия",
  "US",
  "TG",
  "IG",
  "3 stories",
  "бартер",
  "от",
  "до",
  "≥",
  "→",
  "👁",
  "❤️",
  "О",
  "4О 000",
  "#N/A",
  "t.me/x/1",
  "@anna",
  "\u202e",
  "\ud800",
  "\u0000",
  "🔥",
  "٤٨٢٠٠",
  "４８２００",
  "9".repeat(400),
  "код ANNA20",
  "net 30",
  "50%",
  "50/50",
  "1/24",
  "было",
  "стало",
  "und",
  "e",
  "à",
  "je",
];
const cellText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.array(fc.constantFrom(...scraps), { maxLength: 16 }).map((parts) => parts.join(" ")),
  fc.array(fc.constantFrom(...scraps), { maxLength: 16 }).map((parts) => parts.join("")),
);
const market = fc.constantFrom(...Object.values(markets));

describe("any text", () => {
  test("is read by every reader without throwing, and never gives NaN or infinity", () => {
    fc.assert(
      fc.property(cellText, market, (text, place) => {
        const readings = [
          readRate(text, place),
          readKpis(text, place),
          readResults(text, place),
          readNumber(text, place),
        ];
        expect(JSON.stringify(readings)).not.toMatch(/null/);
        readingInWords(readRate(text, place), "rate", "ru");
        readingInWords(readKpis(text, place), "kpis", "en");
        readingInWords(readResults(text, place), "results", "ru");
        findMetricKey(text);
      }),
      { numRuns: 500 },
    );
  });

  test("is never corrected into something that is doubted more", () => {
    fc.assert(
      fc.property(cellText, market, (text, place) => {
        const suggestion = suggestSpelling(text, place, "en", "results");
        if (suggestion === undefined) return;
        const [before, after] = [readResults(text, place), readResults(suggestion, place)];
        expect(after.flags?.length ?? 0).toBeLessThan(before.flags?.length ?? 0);
      }),
      { numRuns: 200 },
    );
  });
});

describe("what is no text", () => {
  test.each([
    ["blank text", "  "],
    ["null", null],
    ["undefined", undefined],
  ])("%s is an empty reading without doubts", (_name, cell) => {
    expect(readRate(cell, markets.US)).toEqual({ status: "missing", currency: "USD", currencySource: "market" });
    expect(readKpis(cell, markets.US)).toEqual({ metrics: {} });
    expect(readResults(cell, markets.US)).toEqual({ metrics: {} });
  });

  test("a date that came as text is a date", () => {
    expect(readKpis("2026-03-05T00:00:00.000Z", markets.US).flags).toEqual(["date_in_kpi"]);
  });

  test("a team's own label is read", () => {
    const words = [
      { word: "охвт", key: "reach" },
      { word: "дочитки", key: "completion_rate" },
    ] as const;
    expect(readResults("охвт 12к, дочитки 40%", markets.RU, words).metrics).toEqual({
      reach: 12000,
      completion_rate: 0.4,
    });
    expect(readKpis("охвт от 12к", markets.RU, words).metrics).toEqual({ reach: { op: ">=", value: 12000 } });
  });
});

test.each(["$1,2000", "1.5000 ₽", "12,34500"])("a zero too many makes no number: %s", (text) => {
  const reading = readRate(text, { code: "US", currency: "USD", locale: "en-US" });
  expect(reading).toMatchObject({ status: "error", flags: ["letter_in_number"] });
  expect(reading.amount).toBeUndefined();
});
