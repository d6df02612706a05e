/** The tables of metrics and flags are complete in both languages, and metrics are found by their names. */
import { expect, test } from "vitest";
import { findMetricKey, flags, metricKeys } from "../../../src/domain/reading/index.ts";

test.each(Object.entries(metricKeys))("%s has a label in both languages and is found by each", (key, { label }) => {
  expect(findMetricKey(key)).toBe(key);
  expect(findMetricKey(label.en)).toBe(key);
  expect(findMetricKey(label.ru.toUpperCase())).toBe(key);
});

test.each([
  ["охват", "reach"],
  ["Reichweite", "reach"],
  ["curtidas", "likes"],
  ["average watch time", "avg_watch_s"],
  ["вовлечённость", "er"],
  ["cats", undefined],
  ["reach of cats", undefined],
  ["", undefined],
])("“%s” is %s", (name, key) => {
  expect(findMetricKey(name)).toBe(key);
});

test.each(Object.entries(flags))(
  "%s says what was found and what to type in both languages",
  (_flag, { found, todo }) => {
    for (const text of [found.en, found.ru, todo.en, todo.ru]) expect(text.length).toBeGreaterThan(5);
    expect(found.ru).toMatch(/[а-я]/);
    expect(todo.ru).toMatch(/[А-я]/);
  },
);
