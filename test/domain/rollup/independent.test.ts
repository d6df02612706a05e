import { describe, expect, test } from "vitest";
import { differences } from "../../../scripts/bench/rollup/differences.ts";
import { openDatabase, rollUpByDatabase } from "../../../scripts/bench/rollup/duckdb.ts";
import { openFrame, rollUpByFrames } from "../../../scripts/bench/rollup/frames.ts";
import { openTable, rollUpByUs } from "../../../scripts/bench/rollup/ours.ts";
import { type TypedRow, typedRows } from "../../../scripts/bench/rollup/rows.ts";
import { contributionOf } from "../../../src/domain/rollup/contribution.ts";
import { isOut } from "../../../src/domain/sheets/isOut.ts";
import { assessed, partnerships } from "./example.ts";

const written = partnerships([
  assessed("A", "$1,200"),
  assessed("B", "$800"),
  ["Gift", "US", "gifted, worth $120", "", "IG reach 9k, likes 400, comments 12; posted Oct 4, 2026"],
  ["Channel", "Russia", "18 000 ₽", "", "Telegram: просмотры 21к, реакции 1 200, пересылки 40; вышло 06.10.2026"],
  ["Video", "US", "$2k + product ($80)", "", "TikTok views 245.7K, likes 18.2K, comments 1,040; posted Oct 3, 2026"],
  ["Mood", "US", "$600", "", "reach 10k; likes 500, comments 40; positive 70%, negative 10%; posted Oct 8, 2026"],
  ["Plan", "US", "$900", "", "posted Dec 3, 2026"],
  ["C", "US", "TBD", "", "reach 10k; likes 500; posted Oct 21, 2026"],
  ["D", "US", "$500", "", "engagements 0; reach 12k; posted Oct 21, 2026"],
  [
    "E",
    "Russia",
    "90 000 ₽",
    "",
    "Охват 48 200, лайки 2 140, комментарии 96, сохранения 310; ER 5,2%; вышло 12.10.2026",
  ],
]).flatMap((one): TypedRow[] =>
  one.market && one.month && isOut(one, "2026-11-02")
    ? [{ month: one.month, market: one.market.code, ...contributionOf(one, one.market) }]
    : [],
);

describe.each([
  ["of 2,000 rows with a sixth of all cells unknown", typedRows(2000)],
  ["of one row", typedRows(1)],
  ["of partnerships as they are typed", written],
])("every figure %s", (_, rows) => {
  const ours = rollUpByUs(openTable(rows));

  test("is what a database computes from the definitions, to 1e-9", async () => {
    const theirs = await rollUpByDatabase(await openDatabase(rows));
    expect(theirs.size).toBe(ours.size);
    expect(differences(ours, theirs)).toEqual([]);
  });

  test("is what data frames compute, as far as they know it", () => {
    const known = [...rollUpByFrames(openFrame(rows))].filter(([, value]) => Number.isFinite(value));
    const agreed = known.filter(([key]) => ours.get(key) !== undefined);
    expect(agreed.length).toBeGreaterThan(15);
    expect(differences(ours, new Map(agreed))).toEqual([]);
  });
});

test("a figure that is off is found", () => {
  const ours = new Map([["2026-10 US cpe", 0.2]]);
  expect(differences(ours, new Map([["2026-10 US cpe", 0.2000001]]))).toHaveLength(1);
  expect(differences(ours, new Map([["2026-10 US cpe", undefined]]))).toHaveLength(1);
});
