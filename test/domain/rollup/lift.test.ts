import { describe, expect, test } from "vitest";
import { liftOf } from "../../../src/domain/rollup/lift.ts";
import { partnerships } from "./example.ts";

const of = (...results: readonly string[]) =>
  liftOf(partnerships(results.map((cell, i) => [`C${i}`, "US", "$5", "", cell])));
const survey = (exposed: number, control: number, people: number) =>
  `exposed ${exposed}%; control ${control}%; exposed n ${people}; control n ${people}`;

describe("brand lift of a month", () => {
  test("45 % against 30 % of 200 each is +15 points, z = 3.10, more than chance", () => {
    const lift = of(survey(45, 30, 200));
    expect(lift).toMatchObject({ surveys: 1, repeated: 0, isSignificant: true });
    expect(lift?.points).toBeCloseTo(15, 10);
    expect(lift?.z).toBeCloseTo(3.1, 2);
  });

  test("a small difference of few people may be chance", () => {
    expect(of(survey(32, 30, 100))).toMatchObject({ isSignificant: false });
  });

  test("one survey that is typed in several rows counts once, and is said", () => {
    expect(of(survey(45, 30, 200), survey(45, 30, 200), survey(45, 30, 200))).toMatchObject({
      surveys: 1,
      repeated: 2,
    });
  });

  test("surveys are pooled by their people", () => {
    const lift = of(survey(50, 30, 100), survey(40, 30, 300));
    expect(lift?.surveys).toBe(2);
    expect(lift?.points).toBeCloseTo((50 * 100 + 40 * 300) / 400 - 30, 10);
  });

  test("without the people asked it is the median, and nothing is said of chance", () => {
    expect(of("brand lift +4 pp", "brand lift +10 pp", "brand lift +6 pp")).toEqual({
      points: 6,
      surveys: 3,
      repeated: 0,
    });
  });

  test("is not there where nobody measured it", () => {
    expect(of("reach 9k")).toBeUndefined();
  });
});
