/** A moment in time that came as text is no cell of a column. */
import { expect, test } from "vitest";
import { isIsoMoment } from "../../../../src/domain/reading/columns/whole.ts";

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
