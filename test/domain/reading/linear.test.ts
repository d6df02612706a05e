/** Reading takes work in proportion to a cell's length: long and hostile texts end, and end soon. */
import { describe, expect, test } from "vitest";
import { readKpis, readRate, readResults } from "../../../src/domain/reading/index.ts";
import { markets } from "./markets.ts";

const LENGTH = 20_000;
const hostile = [
  "(",
  "1 ",
  "1,",
  "1/",
  "f/m/",
  "a.",
  "a.b ",
  ".",
  "-",
  "1-",
  "5% ",
  "o",
  "1o",
  "reach ",
  "reach 1 ",
  "plan ",
  "(1) ",
  "1 (a) ",
  "12.10 ",
  "views 1, ",
  "1+",
  "\n1",
  "→1",
  "18-24 женщины ",
  "@",
  "#",
  "http://",
  "www.",
  "\u0301",
  "🔥1",
  "x 3 ",
  "и ",
];

describe("a cell of 20,000 characters", () => {
  test.each(hostile)("of “%s” again and again is read", (scrap) => {
    const text = scrap.repeat(Math.ceil(LENGTH / scrap.length)).slice(0, LENGTH);
    const readings = [readRate(text, markets.RU), readKpis(text, markets.RU), readResults(text, markets.RU)];
    expect(readings.every((reading) => typeof reading === "object")).toBe(true);
  });
});
