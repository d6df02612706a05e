/** Metrics by their names, alone and within a stretch of a cell. */
import { expect, test } from "vitest";
import { findMetricKey, metricsNamedIn } from "../../../src/domain/reading/index.ts";

test.each([
  ["likes hidden", ["likes"]],
  ["likes and comments hidden", ["likes", "comments"]],
  ["охват и лайки скрыты", ["reach", "likes"]],
  ["sales", ["orders"]],
  ["engagement", ["er"]],
  ["ERR", ["view_rate"]],
  ["bots", []],
  ["price", []],
  ["", []],
])("“%s” names %j", (stretch, keys) => {
  expect([...metricsNamedIn(stretch)]).toEqual(keys);
});

test.each([
  [" ER ", "er"],
  ["reach rate", "reach_rate"],
  ["avg_watch_s", "avg_watch_s"],
  ["bots", undefined],
  ["price", undefined],
])("“%s” is %s", (name, key) => {
  expect(findMetricKey(name)).toBe(key);
});
