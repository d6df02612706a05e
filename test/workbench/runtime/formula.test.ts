import { describe, expect, test } from "vitest";
import { canonicalFormula, displayedFormula, withSeparator } from "../../../scripts/workbench/runtime/formula.ts";
import { sheetLocale } from "../../../scripts/workbench/runtime/locale.ts";

const american = sheetLocale("en_US");
const russian = sheetLocale("ru_RU");

describe("a formula reaches the engine with commas, however it was typed", () => {
  test.each([
    ["=CPE(C2; E2; B2; MARKETS)", american, "=CPE(C2, E2, B2, MARKETS)"],
    ["=CPE(C2, E2)", american, "=CPE(C2, E2)"],
    ["=CPE(C2; E2)", russian, "=CPE(C2, E2)"],
    ["=CPE(C2, E2)", russian, "=CPE(C2, E2)"],
    ["=SUM(1,5; 2)", russian, "=SUM(1.5, 2)"],
    ['=METRIC(E2; "a;b,c"; B2)', american, '=METRIC(E2, "a;b,c", B2)'],
    ["='My; tab'!A1", american, "='My; tab'!A1"],
    ["=SUM({1;2})", american, "=SUM({1;2})"],
    ["=SUM($B$2,5)", russian, "=SUM($B$2,5)"],
  ])("%s", (typed, locale, canonical) => {
    expect(canonicalFormula(typed, locale)).toBe(canonical);
  });
});

describe("a formula that is being typed takes the locale's separator", () => {
  test.each([
    ["=CPE(C2;", american, "=CPE(C2,"],
    ['=METRIC(E2; "unfinished; ', american, '=METRIC(E2, "unfinished; '],
    ["=CPE(C2, E2", russian, "=CPE(C2; E2"],
    ["=SUM(1,5", russian, "=SUM(1,5"],
  ])("%s", (typed, locale, shown) => {
    expect(withSeparator(typed, locale)).toBe(shown);
  });
});

test("a formula is shown in the locale's own marks", () => {
  expect(displayedFormula("=SUM(1.5,B2)", russian)).toBe("=SUM(1,5;B2)");
});
