import { expect, test, vi } from "vitest";
import { many, type nouns } from "../../src/domain/counted.ts";
import { formatMoment } from "../../src/domain/format.ts";
import { quoted } from "../../src/domain/text.ts";

test.each<[number, keyof typeof nouns, string, string]>([
  [0, "row", "0 rows", "0 строк"],
  [1, "row", "1 row", "1 строка"],
  [2, "cell", "2 cells", "2 ячейки"],
  [5, "column", "5 columns", "5 столбцов"],
  [11, "partnership", "11 partnerships", "11 размещений"],
  [21, "tab", "21 tabs", "21 вкладка"],
  [112, "partnership", "112 partnerships", "112 размещений"],
])("%d of a thing, %s, are counted as people count them", (number, what, en, ru) => {
  expect(many(number, what)).toEqual({ en, ru });
});

test("where the runtime knows no plurals, English and Russian count all the same", () => {
  const numbers = [0, 1, 2, 3, 4, 5, 10, 11, 12, 14, 20, 21, 22, 25, 100, 101, 111, 112, 121, 1.5];
  const counted = () => numbers.map((number) => many(number, "row"));
  const known = counted();
  vi.stubGlobal("Intl", undefined);
  const alone = counted();
  vi.unstubAllGlobals();
  expect(alone).toEqual(known);
});

test("a moment is told as people of the language write it, and anything else as it stands", () => {
  expect(formatMoment("2026-10-05 12:30", "en")).toBe("5 Oct 2026, 12:30");
  expect(formatMoment("2026-10-05 12:30", "ru")).toBe("5 октября 2026, 12:30");
  expect(formatMoment("yesterday", "en")).toBe("yesterday");
});

test("names stand in the quotation marks of their language", () => {
  expect(quoted(["US", "Россия"])).toEqual({ en: "“US”, “Россия”", ru: "«US», «Россия»" });
  expect(quoted([])).toEqual({ en: "", ru: "" });
});
