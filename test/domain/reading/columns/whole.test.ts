/** A moment in time that came as text is no cell of a column. */
import { expect, test } from "vitest";
import { isIsoMoment } from "../../../../src/domain/reading/columns/whole.ts";
import { readKpis, readRate, readResults } from "../../../../src/domain/reading/index.ts";
import { markets } from "../markets.ts";

const moment = "2026-03-05T00:00:00Z";

test.each([
  [moment, true],
  ["2026-03-05T00:00", true],
  ["2026-03-05T00:00:00.123456789+03:00", true],
  ["2026-03-05T00:00:00+0300", true],
  [` ${moment} `, true],
  [moment.padEnd(39), true],
  [moment.padEnd(40), false],
  ["2026-03-05", false],
  [`${moment} 5`, false],
  [5, false],
])("“%s”: %s", (cell, is) => {
  expect(isIsoMoment(cell)).toBe(is);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])("%s is no rate, and no figure of anything", (cell) => {
  expect(readRate(cell, markets.US).status).toBe("missing");
  for (const read of [readKpis, readResults])
    expect(read(cell, markets.US)).toEqual({ metrics: {}, flags: ["unlabelled_number"] });
});

test.each([
  [-5, { status: "error", flags: ["negative"] }],
  [0, { status: "noncash", amount: 0, flags: ["product_value_missing"] }],
  [1, { status: "ok", amount: 1 }],
])("a cell with the number %d is a rate in the market's money", (cell, reading) => {
  expect(readRate(cell, markets.US)).toEqual({ currency: "USD", currencySource: "market", ...reading });
});
