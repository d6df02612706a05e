/** The day that the row names: it sets the live window, or the author is told how the two differ. */
import { expect, test } from "vitest";
import { issueOf } from "../../../src/domain/brief/issue.ts";
import { notices } from "../../../src/domain/brief/notices.ts";
import { exampleDraft, exampleFacts } from "./example.ts";

const liveOf = (code: string, changes: object, draft = {}) => {
  const { timeline } = issueOf(exampleFacts(code, changes), { ...exampleDraft, ...draft });
  return timeline && [timeline.liveFrom, timeline.liveTo];
};
const told = (code: string, changes: object, draft = {}) =>
  notices(exampleFacts(code, changes), { ...exampleDraft, ...draft })
    .map(({ en }) => en)
    .filter((notice) => notice.startsWith("The row "));

test.each([
  ["US", "2026-11-12", ["2026-11-12", "2026-11-12"]],
  ["RU", "2026-10-22", ["2026-10-22", "2026-10-22"]],
  ["RU", "2026-10-16", ["2026-10-16", "2026-10-16"]],
])("%s: a post planned for %s goes live on that day, and there is nothing to tell", (code, plannedOn, window) => {
  expect(liveOf(code, { plannedOn })).toEqual(window);
  expect(told(code, { plannedOn })).toEqual([]);
});

test("what comes before the planned day moves with it", () => {
  const { timeline } = issueOf(exampleFacts("US", { plannedOn: "2026-12-10" }), exampleDraft);
  expect(timeline && timeline.approved < "2026-12-10" && timeline.first.draft > "2026-11-01").toBe(true);
});

test("a planned day that is too near is told with the earliest one and with what would have to give", () => {
  expect(liveOf("US", { plannedOn: "2026-10-12" })?.[0]).toBe("2026-10-28");
  expect(told("US", { plannedOn: "2026-10-12" })).toEqual([
    "The row plans the post for 12 Oct 2026, but it cannot go live before 28 Oct 2026. Agree on that day, or shorten what comes before in the Config tab: draft, revisions, approval, feedback.",
  ]);
});

test("a planned Saturday is moved to the creator's next working day, and that is told", () => {
  expect(liveOf("US", { plannedOn: "2026-11-14" })?.[0]).toBe("2026-11-16");
  expect(told("US", { plannedOn: "2026-11-14" })).toHaveLength(1);
});

test("a launch week that is typed stands before the row's day, and the difference is told", () => {
  expect(liveOf("US", { plannedOn: "2026-11-12" }, { launchWeek: "2026-11-23" })?.[0]).toBe("2026-11-23");
  expect(told("US", { plannedOn: "2026-11-12" }, { launchWeek: "2026-11-23" })[0]).toContain("from 23 Nov 2026 to");
});

test.each([
  [{ plannedOn: "2026-09-01" }, "is over"],
  [{ postedOn: "2026-10-01" }, "went live on 1 Oct 2026"],
])("a day that lies behind is told: %o", (changes, said) => {
  expect(told("US", changes)[0]).toContain(said);
  expect(liveOf("US", changes)).toEqual(liveOf("US", {}));
});

test("the days for the draft lie between signature and draft, and those of a parcel before them", () => {
  const facts = exampleFacts("US", { productValue: { amount: 80, currency: "USD" } });
  const market = { ...facts.market, values: { ...facts.market.values, shippingDays: 10, productionDays: 7 } };
  const { timeline } = issueOf({ ...facts, market }, exampleDraft);
  // signed on 6 October, 17 days
  expect(timeline && timeline.first.draft >= "2026-10-23").toBe(true);
  const unsent = issueOf({ ...exampleFacts("US"), market }, exampleDraft).timeline;
  expect(unsent?.first.draft).toBe("2026-10-13");
});
