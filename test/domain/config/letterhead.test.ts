/** Whose paper a document is printed on. */
import { expect, test } from "vitest";
import { letterheadOf } from "../../../src/domain/config/letterhead.ts";

const ours = { brand: "Tea House", brandColour: "#0f766e", logoAddress: "https://tea.example/logo.png" };
const paper = { colour: "#0f766e", logo: "https://tea.example/logo.png" };

test.each([
  ["our own brand", ours, undefined, { name: "Tea House", ...paper }],
  ["our own brand, typed otherwise", ours, " tea  house", { name: " tea  house", ...paper }],
  ["a brand that is not Config's", ours, "Coffee Hut", { name: "Coffee Hut" }],
  [
    "a brand where Config names none",
    { brandColour: "#0f766e" },
    "Coffee Hut",
    { name: "Coffee Hut", colour: "#0f766e" },
  ],
  ["no brand at all", {}, undefined, {}],
] as const)("%s", (_, config, of, expected) => {
  expect(letterheadOf(config, of)).toEqual(expected);
});
