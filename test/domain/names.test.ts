/** When two names are the same person's or campaign's. */
import { expect, test } from "vitest";
import { sameName } from "../../src/domain/names.ts";

test.each([
  [" anna  K.", "Anna K.", true],
  ["Anna\u00a0K.", "Anna K.", true],
  ["\u0419ога", "\u0418\u0306ога", true],
  ["Anna", "Anna K.", false],
])("%j and %j are the same: %s", (one, other, same) => {
  expect(sameName(one, other)).toBe(same);
});
