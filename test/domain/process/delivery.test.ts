import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deliveries, deliveryOf } from "../../../src/domain/process/delivery.ts";
import { happenings } from "../../../src/domain/process/types.ts";
import { situation } from "./situation.ts";

const brief = "brief 10-05 dated"; // draft 9 Oct, live until 28 Oct, statistics 4 Nov

describe("the score of delivery", () => {
  test.each([
    ["kept in everything", `${brief}, @draft 10-09, @posted 10-27, @statistics 11-03, today 11-10`, 100, 1],
    [
      "two working days late with the draft",
      `${brief}, @draft 10-13, @posted 10-27, @statistics 11-03, today 11-10`,
      80,
      2 / 3,
    ],
    ["a weekend is no working day", `${brief}, @draft 10-12, today 10-15`, 90, 0],
    ["a posted date of the sheet", `${brief}, @draft 10-08, posted 10-29`, 90, 1 / 2],
    ["late, and not there yet", `${brief}, today 10-13`, 80, 0],
    ["not due yet", `${brief}, today 10-09`, undefined, undefined],
    ["a round too many", `${brief}, @draft 10-09, @draft 10-12, @draft 10-13, @draft 10-14, today 10-20`, 85, 1],
    ["rounds that are included", `${brief}, @draft 10-09, @draft 10-12, @draft 10-13, today 10-20`, 100, 1],
    ["never below 0", `${brief}, today 12-20`, 0, 0],
    ["results of a day that nobody knows", `${brief}, @draft 10-09, posted 10-27, results, today 11-20`, 100, 1],
    ["no dates were promised", "brief 10-05, @draft 10-30", undefined, undefined],
    ["no brief", "@draft 10-30", undefined, undefined],
    ["cancelled", `${brief}, status cancelled`, undefined, undefined],
  ])("%s", (_, typed, score, onTime) => {
    const delivery = deliveryOf(situation(typed));
    expect(delivery.score).toBe(score);
    expect(delivery.onTime).toBe(onTime);
  });

  test("of a creator is the mean of what can be judged, the share that of all deadlines", () => {
    const all = [`${brief}, @draft 10-09, today 10-20`, `${brief}, @draft 10-13, today 10-20`, "today 10-20"].map(
      situation,
    );
    expect([...deliveries(all)]).toMatchObject([["mara | US", { score: 90, onTime: 0.5 }]]);
  });

  test("stays between 0 and 100", () => {
    const line = fc
      .tuple(fc.constantFrom(...happenings), fc.integer({ min: 1, max: 30 }))
      .map(([what, day]) => `@${what} 10-${String(day).padStart(2, "0")}`);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom("10-12", "11-03", "12-24"), (lines, today) => {
        const { score, onTime } = deliveryOf(situation([brief, ...lines, `today ${today}`].join(", ")));
        expect(score === undefined).toBe(onTime === undefined);
        for (const one of [(score ?? 0) / 100, onTime ?? 0]) expect(one >= 0 && one <= 1).toBe(true);
      }),
    );
  });
});
