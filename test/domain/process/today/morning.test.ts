import { describe, expect, test } from "vitest";
import { type MorningRun, morningSaid } from "../../../../src/domain/process/today/morning.ts";

const morning = { zone: "Europe/Moscow", owner: "Maya", id: "1", since: "2026-11-20" };
const run = (at: string, ok = true): MorningRun => ({ at, ok, message: ok ? "" : "There is no Config tab yet." });
const seen = { last: undefined, today: "2026-11-25", isOwn: true, hasTrigger: true };

describe("the morning's refresh", () => {
  test.each<[string, typeof morning | undefined, object, RegExp, boolean]>([
    ["that nobody switched on", undefined, {}, /^Today is refreshed from the menu only\.$/, false],
    [
      "that ran this morning",
      morning,
      { last: run("2026-11-25 07:12") },
      /^Refreshed .* switched on by Maya\.$/,
      false,
    ],
    ["that ran yesterday and is still to come", morning, { last: run("2026-11-24 07:12") }, /Maya\.$/, false],
    ["that was switched on yesterday", { ...morning, since: "2026-11-24" }, {}, /Maya\.$/, false],
    ["that has not run for two days", morning, { last: run("2026-11-23 07:12") }, /did not run this morning/, true],
    [
      "that was switched on anew since",
      { ...morning, since: "2026-11-25" },
      { last: run("2026-11-01 07:12") },
      /Maya\.$/,
      false,
    ],
    [
      "that failed",
      morning,
      { last: run("2026-11-25 07:12", false) },
      /failed, 25 Nov 2026, 07:12: There is no Config/,
      true,
    ],
    ["whose trigger is gone", morning, { hasTrigger: false }, /no such trigger any more/, true],
    [
      "of somebody else, whose trigger cannot be seen",
      { ...morning, since: "2026-11-25" },
      { isOwn: false, hasTrigger: false },
      /Maya\.$/,
      false,
    ],
  ])("%s says so", (_, one, more, says, isWarning) => {
    const state = morningSaid(one, { ...seen, ...more }, "en");
    expect(state.says).toMatch(says);
    expect(state.isWarning).toBe(isWarning);
  });
});
