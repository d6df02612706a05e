import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/domain/cell.ts";
import { freshConfig, readConfig } from "../../../src/domain/config/config.ts";
import { rowsNamed } from "../../../src/domain/rollup/leftOut.ts";
import { fewerThanStored, nothingToRollUp, rollupNote } from "../../../src/domain/rollup/note.ts";
import { rollUp } from "../../../src/domain/rollup/rollup.ts";
import { doubtsOf } from "../../../src/domain/sheets/check/check.ts";
import { readSheet } from "../sheets/read.ts";

const config = readConfig(freshConfig(["US", "RU"]));
const today = "2026-11-20";
const head = ["Creator", "Market", "Rate", "Likes", "Date", "Status"];
const read = (rows: Cell[][], tab = { id: 0, name: "Tracker" }) =>
  readSheet([head, ...rows], config, { tab }).partnerships;

const rows: Cell[][] = [
  ["A", "US", 1200, 500, "2026-10-14", "live"],
  ["B", "RU", "$320", 500, "2026-10-14", ""],
  ["C", "US", "TBD", 500, "2026-10-14", ""],
  ["D", "Mars", 5, 500, "2026-10-14", ""],
  ["E", "US", 5, 500, "", ""],
  ["F", "US", 5, "", "2026-10-20", "agreed"],
  ["G", "US", 5, "", "2026-10-21", "cancelled"],
  ["H", "US", 5, "", "", "planned"],
  ["I", "US", 5, 500, "2026-09-14", ""],
];
const rollup = rollUp(read(rows), config, "2026-10", { undated: "leave", today });
const note = (of = rollup, language: "en" | "ru" = "en") =>
  rollupNote(of, { choice: "leave", config, today }, language);

describe("the roll-up tells what it counts and what it leaves out", () => {
  test("each row by its reason", () => {
    expect(rollup.left.map(({ reason, partnerships }) => `${reason} ${partnerships.map(({ row }) => row)}`)).toEqual([
      "market 5",
      "undated 6",
      "planned 7",
      "later 9",
      "notLive 8",
      "currency 3",
      "noAmount 4",
    ]);
  });

  test("in numbers that are those of the lists", () => {
    expect(rollup.counted).toBe(rollup.markets.reduce((sum, { partnerships }) => sum + partnerships, 0));
    expect(note()).toMatch(
      /^3 partnerships · 1 without a date is left out · 3 with doubts · market not known in row 5: left out · 1 planned and not counted · 1 postponed, cancelled or returned and not counted · 2 counted without spend/,
    );
    expect(note(rollup, "ru")).toMatch(
      /^3 размещения · не учтено, нет даты: 1 · с сомнениями: 3 · не учтено, рынок неизвестен: 1 \(строка 5\) · не учтено, ещё в планах: 1 · не учтено, перенос, отмена или возврат: 1 · учтено без расхода: 2/,
    );
  });

  test("one partnership on two tabs is told", () => {
    const one = rows.slice(0, 1);
    const both = [...read(one), ...read(one, { id: 1, name: "US" })];
    const twice = rollUp(both, config, "2026-10", { undated: "leave", today });
    expect(note(twice)).toMatch(/2 partnerships · 1 with doubts · 1 on two tabs, counted twice/);
    expect(note(twice, "ru")).toMatch(/на двух вкладках, учтено дважды: 1/);
    expect(twice.doubts.map(({ kind }) => kind)).toEqual(["doubled"]);
  });

  test("in the right number, in both languages", () => {
    const one = rollUp(read(rows.slice(0, 1)), config, "2026-10", { undated: "leave", today });
    expect(note(one)).toMatch(/^1 partnership ·/);
    expect(note(one, "ru")).toMatch(/^1 размещение ·/);
    expect(fewerThanStored("2026-10", 1, 0)).toMatchObject({
      en: expect.stringMatching(/^October 2026 is stored with 1 partnership, the sheet now has 0/),
      ru: expect.stringMatching(/^За октябрь 2026 записано 1 размещение, сейчас в таблице 0/),
    });
    expect(fewerThanStored("2026-10", 5, 2).ru).toMatch(/записано 5 размещений/);
  });

  test("months are named as people name them", () => {
    const none = rollUp(read(rows.slice(0, 1)), config, "2026-01", { undated: "leave", today });
    expect(nothingToRollUp(none, [{ month: "2026-10", rows: 1, doubted: 0 }])).toMatchObject({
      en: expect.stringMatching(/no partnership is dated January 2026\. Months found: October 2026 \(1\)/),
      ru: expect.stringMatching(/за январь 2026 нет размещений\. Найдены месяцы: октябрь 2026 \(1\)/),
    });
    const stray = rollUp(read(rows.slice(3, 4)), config, "2026-10", { undated: "leave", today });
    expect(nothingToRollUp(stray, [])).toMatchObject({
      en: expect.stringMatching(/^Nothing to roll up for October 2026: /),
      ru: expect.stringMatching(/^За октябрь 2026 сводить нечего: /),
    });
  });

  test("rows are named in the right number", () => {
    const some = read(rows);
    expect(rowsNamed(some.slice(0, 1), "en")).toBe("row 2");
    expect(rowsNamed(some.slice(0, 3), "ru")).toBe("строки 2–4");
  });
});

describe("a day that is still to come", () => {
  test.each<[string, Cell[], string[]]>([
    ["with figures", ["A", "US", 5, 500, "2026-12-14", ""], ["future"]],
    ["and live", ["A", "US", 5, "", "2026-12-14", "live"], ["future"]],
    ["and planned", ["A", "US", 5, "", "2026-12-14", "planned"], []],
    ["and nothing else", ["A", "US", 5, "", "2026-12-14", ""], []],
  ])("%s", (_, row, kinds) => {
    expect(doubtsOf(read([row]), config, "en", today).map(({ kind }) => kind)).toEqual(kinds);
  });

  test("is told as people write days", () => {
    const [doubt] = doubtsOf(read([["A", "US", 5, 500, "2026-12-14", ""]]), config, "en", today);
    expect(doubt?.found).toMatchObject({
      en: expect.stringMatching(/^dated 14 Dec 2026, which is still to come/),
      ru: expect.stringMatching(/^дата 14 декабря 2026 ещё не наступила/),
    });
  });
});

test("a date and a month that differ are told, and the date counts", () => {
  const { partnerships } = readSheet(
    [
      ["Creator", "Market", "Rate", "Likes", "Month", "Date"],
      ["A", "US", 5, 500, "October 2026", "2026-09-30"],
    ],
    config,
  );
  expect(partnerships[0]).toMatchObject({ month: "2026-09", doubts: [{ kind: "two_months" }] });
  expect(partnerships[0]?.doubts[0]?.found).toEqual({
    en: "“Month” (E) says October 2026, the date says September 2026: the date counts",
    ru: "в столбце «Month» (E) — октябрь 2026, по дате — сентябрь 2026: учтена дата",
  });
});
