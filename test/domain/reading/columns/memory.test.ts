/** A cell that repeats is read once: in one market, as long as it is short and not too many came between. */
import { expect, test } from "vitest";
import { remembering } from "../../../../src/domain/reading/columns/memory.ts";
import { markets } from "../markets.ts";

function reader() {
  const read: string[] = [];
  const recall = remembering((text: string, { code }) => {
    read.push(text);
    return `${text} ${code}`;
  });
  return { read, recall };
}

test("the same cell is read once, in another market once more", () => {
  const { read, recall } = reader();
  const told = (["US", "US", "UK", "US", "UK"] as const).map((code) => recall("5", markets[code]));
  expect(told).toEqual(["5 US", "5 US", "5 UK", "5 US", "5 UK"]);
  expect(read).toHaveLength(2);
});

test.each([
  [300, 1],
  [301, 2],
])("a cell of %i characters that comes twice is read %i times", (length, times) => {
  const { read, recall } = reader();
  const cell = "5".repeat(length);
  for (const text of [cell, cell]) recall(text, markets.US);
  expect(read).toHaveLength(times);
});

test.each([
  [4999, 5000],
  [5000, 5002],
])("after %i others the first is forgotten or not", (others, times) => {
  const { read, recall } = reader();
  const cells = ["first", ...Array.from({ length: others }, (_, at) => String(at)), "first"];
  for (const text of cells) recall(text, markets.US);
  expect(read).toHaveLength(times);
});
