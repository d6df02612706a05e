import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/domain/cell.ts";
import { rollUp } from "../../../src/domain/rollup/rollup.ts";
import {
  isStored,
  partnershipsIn,
  storedHeader,
  storedRecord,
  storedRecords,
  withMonth,
} from "../../../src/domain/rollup/stored.ts";
import { readStoredMonth } from "../../../src/domain/validation.lazy.ts";
import { assessed, config, partnerships } from "./example.ts";

const [us] = rollUp(partnerships([assessed("A", "$1,200")]), config, "2026-10", {
  undated: "leave",
  today: "2026-11-02",
}).markets;
if (!us) throw new Error("no market");
const fresh = storedRecord(us, { undated: "leave", madeAt: "2026-11-02T06:00:00.000Z" });
const record = (month: string, market: string): Record<string, Cell> => ({ ...fresh, month, market });
const keys = (rows: Cell[][]) => rows.slice(1).map(([month, market]) => `${month} ${market}`);

describe("the tab of stored months", () => {
  test("has a column for every figure, its rows, and what is usual where something is", () => {
    const [header = [], row = []] = withMonth([], [fresh]);
    expect(header).toEqual(storedHeader);
    expect(row[header.indexOf("cpe")]).toBeCloseTo(0.238, 3);
    expect(row[header.indexOf("cpe.rows")]).toBe(1);
    expect(row[header.indexOf("cpe.usual")]).toBe(0.2);
    expect(header).not.toContain("spend.usual");
    expect(header.slice(-7, -3)).toEqual(["certainty", "planned", "plannedSpend", "barter"]);
    expect(row[header.indexOf("madeAt")]).toEqual(new Date("2026-11-02T06:00:00.000Z"));
  });

  test("is read back as it was written", () => {
    const [back] = storedRecords(withMonth([], [fresh]));
    const month = readStoredMonth(back ?? {}, "en");
    expect(month).toMatchObject({ month: "2026-10", market: "US", partnerships: 1 });
    expect(month.engagementQuality).toBeCloseTo(1.01, 2);
    expect(partnershipsIn([month], "2026-10")).toBe(1);
  });

  test("replaces a row by its key in its place, appends a new one, keeps other months", () => {
    const stored = withMonth([], [record("2026-08", "US"), record("2026-09", "US"), record("2026-09", "RU")]);
    const again = withMonth(stored, [{ ...record("2026-08", "US"), partnerships: 7 }, record("2026-08", "KZ")]);
    expect(keys(again)).toEqual(["2026-08 US", "2026-09 US", "2026-09 RU", "2026-08 KZ"]);
    expect(again[1]?.[2]).toBe(7);
    expect(keys(withMonth(stored, [record("2026-09", "KZ")]))).toEqual(["2026-08 US", "2026-09 KZ"]);
  });

  test("keeps a column that people added, and finds its own by their keys", () => {
    const stored = withMonth([], [record("2026-09", "US")]).map((row, i) => [i ? "ours" : "note", ...row]);
    const again = withMonth(stored, [record("2026-09", "US"), record("2026-09", "RU")]);
    expect(again.map(([note, month]) => [note, month])).toEqual([
      ["note", "month"],
      ["ours", "2026-09"],
      ["", "2026-09"],
    ]);
  });

  test("is none where the header is gone", () => {
    expect(isStored([])).toBe(true);
    expect(isStored([[""]])).toBe(true);
    expect(withMonth([[""]], [fresh])).toEqual(withMonth([], [fresh]));
    expect(isStored(withMonth([], [fresh]))).toBe(true);
    expect(isStored([["2026-10", "US"]])).toBe(false);
  });

  test("a row that somebody changed is a sentence with its key", () => {
    expect(() => readStoredMonth({ ...record("2026-10", "US"), partnerships: "many" }, "en")).toThrow(
      /row 2026-10, US of the Rollup data tab was changed/,
    );
  });
});
