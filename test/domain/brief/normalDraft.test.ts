/** What people typed by hand, as the brief takes it. */
import { expect, test } from "vitest";
import { withoutPast } from "../../../src/domain/brief/fields.ts";
import { normalDraft } from "../../../src/domain/brief/normalDraft.ts";
import { exampleFacts, today } from "./example.ts";

test.each([
  [{ start: "14.12.2026" }, { start: "2026-12-14" }],
  [{ launchWeek: "12/21/2026" }, { launchWeek: "2026-12-21" }],
  [{ start: "3/4/2026" }, { start: "3/4/2026" }],
  [{ brandMarket: "Россия" }, { brandMarket: "RU" }],
  [{ brandMarket: "u.s." }, { brandMarket: "US" }],
  [{ brandMarket: "United  States" }, { brandMarket: "US" }],
  [{ brandMarket: "Mars" }, { brandMarket: "Mars" }],
  [{ goal: "14.12.2026" }, { goal: "14.12.2026" }],
])("%j is taken as %j", (typed, normal) => {
  expect(normalDraft(typed, exampleFacts("US"))).toEqual(normal);
});

test("a start that has passed is asked for again; one that is no day is not dropped in silence", () => {
  expect(withoutPast({ start: "2026-10-04" }, today)).toEqual({});
  expect(withoutPast({ start: today }, today)).toEqual({ start: today });
  expect(withoutPast({ start: "12/1/2026" }, today)).toEqual({ start: "12/1/2026" });
});
