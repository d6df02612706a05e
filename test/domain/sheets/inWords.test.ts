import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/domain/cell.ts";
import { freshConfig, readConfig } from "../../../src/domain/config/config.ts";
import { dayIn } from "../../../src/domain/day.ts";
import { doubtsOf } from "../../../src/domain/sheets/check/check.ts";
import { checkTitle } from "../../../src/domain/sheets/check/checkTitle.ts";
import { groupDoubts, typedIn } from "../../../src/domain/sheets/check/grouping.ts";
import { foundTable } from "../../../src/domain/sheets/setUp/found.ts";
import { readSheet } from "./read.ts";

const config = readConfig(freshConfig(["US", "RU"]));
const head = ["Creator", "Market", "Rate", "Likes", "Status"];
const people = (count: number): Cell[][] => Array.from({ length: count }, (_, i) => [`P${i}`, "US", 900, 500, "live"]);
const tracker = (rows: readonly Cell[][], id = 0) =>
  readSheet([head, ...rows], config, { tab: { id, name: `Tracker ${id}` } });
const post: Cell[] = ["", "", "", 400, "live"];
const total: Cell[] = ["Total", "", 900, 500, ""];

describe("a check tells in numbers what it read", () => {
  test.each<[ReturnType<typeof tracker>[], number, string, string]>([
    [
      [tracker(people(1))],
      1,
      "“Tracker 0”: 1 partnership read. 1 line",
      "«Tracker 0»: прочитано 1 размещение. К проверке: 1 строка.",
    ],
    [
      [tracker(people(3))],
      3,
      "“Tracker 0”: 3 partnerships read. 3 lines",
      "«Tracker 0»: прочитано 3 размещения. К проверке: 3 строки.",
    ],
    [
      [tracker(people(5))],
      0,
      "“Tracker 0”: 5 partnerships read. Nothing",
      "«Tracker 0»: прочитано 5 размещений. Проверять нечего.",
    ],
    [
      [tracker([...people(1), post])],
      5,
      "“Tracker 0”: 1 partnership read in 2 rows. 5",
      "«Tracker 0»: прочитано 1 размещение в 2 строках. К проверке: 5 строк.",
    ],
    [
      [0, 1, 2, 3].map((id) => tracker(id ? people(1) : [...people(1), total], id)),
      2,
      "4 tabs: 4 partnerships read; 1 row of sums, sections and headers passed over. 2",
      "4 вкладки: прочитано 4 размещения; пропущено: 1 строка с итогами, разделами и шапками. К проверке: 2 строки.",
    ],
  ])("%#", (read, lines, en, ru) => {
    expect(checkTitle(read, lines, "en")).toContain(en);
    expect(checkTitle(read, lines, "ru")).toBe(ru);
  });

  test("and how many posts are one partnership", () => {
    const [doubt] = doubtsOf(tracker([...people(1), post, post]).partnerships, config);
    expect(doubt?.found.ru).toMatch(/^строки 2–4 — одно размещение из 3 постов:/);
  });
});

describe("a date cell is shown as people of the language write it", () => {
  const evening = new Date("2026-10-14T15:00:00Z"); // 18:00 in Moscow
  const rows: Cell[][] = [
    ["Creator", "Market", "Rate", "Likes", "Status", "Date"],
    ["Maya", "US", 900, evening, evening, evening],
    ["Olga", "US", 900, 20, "live", evening],
    ["Lena", "US", 900, 20, "live", evening],
  ];
  const dayOfDate = dayIn("Europe/Moscow");
  const read = readSheet(rows, config, { dayOfDate });

  test("as a sample of a column", () => {
    const sample = (language: "en" | "ru") => foundTable(rows, read, true, language, dayOfDate).columns[5]?.sample;
    expect([sample("en"), sample("ru")]).toEqual(["14 Oct 2026", "14 октября 2026"]);
  });

  test("as what was typed, and within a sentence", () => {
    const doubts = doubtsOf(read.partnerships, config);
    const shown = (kind: string, language: "en" | "ru") => {
      const group = groupDoubts(doubts).find(({ first }) => first.kind === kind);
      return group && [typedIn(group, language, dayOfDate), group.first.found[language]];
    };
    expect(shown("no_figure", "en")?.[0]).toBe("14 Oct 2026");
    expect(shown("status", "ru")).toEqual([
      "14 октября 2026",
      "в столбце «Status» (E) — «14 октября 2026», такой статус неизвестен",
    ]);
  });
});
