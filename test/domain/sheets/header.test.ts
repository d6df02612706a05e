import { describe, expect, test } from "vitest";
import { findHeader, headingKey, isHeaderAgain } from "../../../src/domain/sheets/header.ts";

test.each([
  ["Creator", "creator"],
  ["Креатор", "creator"],
  ["блогер", "creator"],
  ["Influencer ", "creator"],
  ["MARKET", "market"],
  ["Страна", "market"],
  ["Рынок:", "market"],
  ["Rate (USD)", "rate"],
  ["Ставка, ₽", "rate"],
  ["Fee", "rate"],
  ["Стоимость", "rate"],
  ["KPIs", "kpis"],
  ["KPI", "kpis"],
  ["Цели", "kpis"],
  ["Results", "results"],
  ["Результат", "results"],
  ["Results / Результаты", "results"],
  ["Month", "date"],
  ["Дата выхода", "date"],
  ["Posted on", "date"],
  ["Campaign", "campaign"],
  ["Площадка", "platform"],
  ["Подписчики", "followers"],
  ["Product value", "productValue"],
])("the heading “%s” means %s", (heading, key) => {
  expect(headingKey(heading)).toBe(key);
});

test.each([["Notes"], [""], ["Rated by"], ["Marketing"], ["Комментарий"]])(
  "the heading “%s” means no column of ours",
  (heading) => {
    expect(headingKey(heading)).toBeUndefined();
  },
);

describe("the header of a sheet", () => {
  const header = ["Creator", "Market", "Rate", "KPIs", "Results"];

  test("is found below titles and blank rows", () => {
    expect(findHeader([["Partnerships 2026"], [], [""], header])).toEqual({
      row: 3,
      at: { creator: 0, market: 1, rate: 2, kpis: 3, results: 4 },
    });
  });

  test("may have its columns in any order, in Russian, among others", () => {
    expect(findHeader([["Дата", "Ставка", "№", "Результаты", "Рынок", "Креатор"]])?.at).toEqual({
      date: 0,
      rate: 1,
      results: 3,
      market: 4,
      creator: 5,
    });
  });

  test("needs the creator, the market and one of the three cells that are read", () => {
    expect(findHeader([["Creator", "Market", "Notes"]])).toBeUndefined();
    expect(findHeader([["Creator", "Rate", "Results"]])).toBeUndefined();
    expect(findHeader([["Creator", "Market", "Rate"]])).toBeDefined();
  });

  test("is not looked for below row 20", () => {
    expect(findHeader([...Array(19).fill([""]), header])?.row).toBe(19);
    expect(findHeader([...Array(20).fill([""]), header])).toBeUndefined();
  });

  test("is not a sentence that mentions its words", () => {
    expect(
      findHeader([["Creator, market and rate: see below for how we fill in this sheet every month"], header])?.row,
    ).toBe(1);
  });

  test("is recognised when it is repeated", () => {
    const found = findHeader([header]);
    expect(found && isHeaderAgain(header, found)).toBe(true);
    expect(found && isHeaderAgain(["Maya", "US", "$5", "", ""], found)).toBe(false);
  });
});
