/** A brand's colour on white paper. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { contrastWithWhite, legibleOnWhite } from "../../src/domain/accent.ts";

const channelsOf = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

test.each([
  ["#174ea6", "#174ea6"],
  ["#0f766e", "#0f766e"],
  ["#000000", "#000000"],
  ["#0F766E", "#0f766e"],
])("%s can be read as it is", (colour, expected) => {
  expect(legibleOnWhite(colour)).toBe(expected);
});

test.each(["#ffffff", "#ffd400", "#ff0000", "#7fffd4"])("%s is darkened and keeps its hue", (colour) => {
  const [typed, made] = [channelsOf(colour), channelsOf(legibleOnWhite(colour))];
  expect(made).not.toEqual(typed);
  const order = (channels: number[]) =>
    channels.map((_, at) => at).sort((a, b) => (channels[a] ?? 0) - (channels[b] ?? 0));
  expect(order(made)).toEqual(order(typed));
});

test("black on white has the contrast that the standard gives it", () => {
  expect(contrastWithWhite([0, 0, 0])).toBeCloseTo(21, 10);
  expect(contrastWithWhite([255, 255, 255])).toBeCloseTo(1, 10);
});

test("every colour becomes one that can be read", () => {
  const colour = fc.integer({ min: 0, max: 0xffffff }).map((of) => `#${of.toString(16).padStart(6, "0")}`);
  fc.assert(
    fc.property(colour, (of) => {
      expect(contrastWithWhite(channelsOf(legibleOnWhite(of)))).toBeGreaterThanOrEqual(4.5);
    }),
  );
});
