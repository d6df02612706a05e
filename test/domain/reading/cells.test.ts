/** Cells as teams type them, three files of cases in six markets: every reading is exact, none is confidently wrong. */
import { describe, expect, test } from "vitest";
import { readKpis, readRate, readResults } from "../../../src/domain/reading/index.ts";
import audience from "./cases/audience.json" with { type: "json" };
import hard from "./cases/hard.json" with { type: "json" };
import more from "./cases/more.json" with { type: "json" };
import partnerships from "./cases/partnerships.json" with { type: "json" };
import { markets } from "./markets.ts";
import { plain } from "./plain.ts";

type Case = { id: string; column: string; market: string; cellType: string; text: string; expect: object };

const readers = { Rate: readRate, KPIs: readKpis, Results: readResults };

const read = ({ column, market, cellType, text }: Case): { unread?: readonly string[] } => {
  const cell = cellType === "number" ? Number(text) : cellType === "date" ? new Date(text) : text;
  return readers[column as keyof typeof readers](cell, markets[market as keyof typeof markets]);
};

/** A reading without what is unread: the cases do not list that. */
const known = ({ unread: _unread, ...reading }: { unread?: readonly string[] }): object => reading;

/** Every number that a reading states, by its path. */
function figures(value: unknown, path = ""): string[] {
  if (typeof value === "number") return [`${path}=${value}`];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => figures(one, `${path}.${key}`));
}

/** A number that is not right, and no flag beside it. */
function isConfidentlyWrong(one: Case): boolean {
  const reading = plain(read(one)) as { flags?: unknown } | undefined;
  const right = new Set(figures(plain(one.expect)));
  return !reading?.flags && figures(reading).some((figure) => !right.has(figure));
}

describe.each([
  ["of partnerships", partnerships],
  ["with audience facts", audience],
  ["of many more kinds", more],
  ["that broke the first edition", hard],
] as [string, Case[]][])("cells %s", (_name, cases) => {
  test.each(cases.map((one) => [`${one.id} ${one.column} ${one.market}: ${one.text}`, one] as const))(
    "%s",
    (_title, one) => {
      expect(plain(known(read(one)))).toEqual(plain(one.expect));
    },
  );

  test("at most three of a hundred carry a needless doubt", () => {
    const doubted = cases.filter((one) => read(one).unread).map(({ text }) => text);
    expect(doubted.length / cases.length, doubted.join("\n")).toBeLessThanOrEqual(0.03);
  });

  test("none is confidently wrong", () => {
    expect(cases.filter(isConfidentlyWrong).map(({ text }) => text)).toEqual([]);
  });
});
