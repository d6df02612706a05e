import { expect, test } from "vitest";
import { progressLine } from "../../../scripts/warehouse/local/progress.ts";

test.each([
  [{ bytes: 0, ofBytes: 100, rows: 0, seconds: 0 }, "░░░░░░░░░░░░░░░░░░░░░░░░ 0 %  0 rows, 0 a second"],
  [
    { bytes: 25, ofBytes: 100, rows: 12_000, seconds: 26.6 },
    "██████░░░░░░░░░░░░░░░░░░ 25 %  12,000 rows, 451 a second, 1:20 left",
  ],
  [
    { bytes: 50, ofBytes: 100, rows: 1_200_500, seconds: 3680 },
    "████████████░░░░░░░░░░░░ 50 %  1,200,500 rows, 326 a second, 1:01:20 left",
  ],
])("%j", (progress, line) => {
  expect(progressLine(progress)).toBe(line);
});
