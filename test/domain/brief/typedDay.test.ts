/** Days that people type into the Campaigns tab. */
import { expect, test } from "vitest";
import { typedDay } from "../../../src/domain/brief/typedDay.ts";

test.each([
  ["2026-12-14", "2026-12-14"],
  [" 14.12.2026 ", "2026-12-14"],
  ["4.2.2026", "2026-02-04"],
  ["12/21/2026", "2026-12-21"],
  ["21/12/2026", "2026-12-21"],
  ["5/5/2026", "2026-05-05"],
  ["3/4/2026", undefined],
  ["03-04-2026", undefined],
  ["14 Dec 2026", "2026-12-14"],
  ["14. Dec. 2026", "2026-12-14"],
  ["1st Sept. 2026", "2026-09-01"],
  ["Dec 14, 2026", "2026-12-14"],
  ["December 14th 2026", "2026-12-14"],
  ["14 декабря 2026 г.", "2026-12-14"],
  ["3 марта 2026", "2026-03-03"],
  ["30.02.2026", undefined],
  ["14.12", undefined],
  ["14.12.26", "2026-12-14"],
  ["next Monday", undefined],
  ["", undefined],
])("%j is %s", (typed, day) => {
  expect(typedDay(typed)).toBe(day);
});
