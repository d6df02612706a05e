/** Cells as teams type them, four files of cases in six markets: every reading is exact, none is confidently wrong. */
import { describe, expect, test } from "vitest";
import { type Case, caseFiles, casesIn, judged, known, readCase } from "./cases.ts";
import { plain } from "./plain.ts";

const names = {
  partnerships: "of partnerships",
  audience: "with audience facts",
  more: "of many more kinds",
  hard: "that broke the first edition",
  quoted: "that comments of the reader quote",
} as const;

const textsOf = (cases: readonly Case[]): readonly string[] => cases.map(({ text }) => text);

describe.each(caseFiles.map((file) => [names[file], casesIn(file)] as const))("cells %s", (_name, cases) => {
  test.each(cases.map((one) => [`${one.id} ${one.column} ${one.market}: ${one.text}`, one] as const))(
    "%s",
    (_title, one) => {
      expect(plain(known(readCase(one)))).toEqual(plain(one.expect));
    },
  );

  test("at most three of a hundred carry a needless doubt", () => {
    const doubted = textsOf(cases.filter((one) => judged(one).needless));
    expect(doubted.length / cases.length, doubted.join("\n")).toBeLessThanOrEqual(0.03);
  });

  test("none is confidently wrong", () => {
    expect(textsOf(cases.filter((one) => judged(one).silent))).toEqual([]);
  });
});
