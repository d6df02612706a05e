import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/domain/cell.ts";
import { freshConfig, readConfig } from "../../../src/domain/config/config.ts";
import { doubtsOf } from "../../../src/domain/sheets/check/check.ts";
import { readSheet } from "./read.ts";

const config = readConfig(freshConfig());
const header = ["Creator", "Market", "Rate", "KPIs", "Results"];

const read = (rows: Cell[][]) => readSheet(rows, config);

describe("rows that are no partnership are passed over and counted", () => {
  test.each<[string, Cell[], string]>([
    ["a blank row between others", ["", "", "", "", ""], "blank"],
    ["a row of spaces", [" ", "", "\u00a0", "", ""], "blank"],
    ["a section title", ["— США —", "", "", "", ""], "section"],
    ["a total", ["Итого", "", "135 000 ₽", "", ""], "total"],
    ["an English total", ["Total:", "", 5000, "", ""], "total"],
    ["an average", ["Average", "", "", "", "ER 4%"], "total"],
    ["the header again", header, "header"],
  ])("%s", (_, row, sort) => {
    const { partnerships, passed, blank } = read([
      header,
      ["Maya", "US", "$5", "", ""],
      row,
      ["Anna", "RU", "5к", "", ""],
    ]);
    expect(partnerships.map(({ creator }) => creator)).toEqual(["Maya", "Anna"]);
    expect(passed.map((one) => one.sort)).toEqual(sort === "blank" ? [] : [sort]);
    expect(blank).toBe(sort === "blank" ? 1 : 0);
  });

  test("blank rows below the last one are no gaps", () => {
    expect(read([header, ["Maya", "US", "$5", "", ""], [], ["", "", ""]]).blank).toBe(0);
  });

  test("a creator whose name begins like a total is a partnership", () => {
    expect(read([header, ["Totally Maya", "US", "$5", "", ""]]).partnerships).toHaveLength(1);
  });
});

describe("a partnership", () => {
  const [maya] = read([
    ["Influencers"],
    ["Рынок", "Креатор", "Результаты", "Ставка", "Подписчики", "Стоимость продукта", "Дата", "Площадка"],
    ["США", "Maya", "likes 4,210; comments 187", "$1,200", 38000, 150, new Date("2026-10-14T04:00:00Z"), "Instagram"],
  ]).partnerships;

  test("is read from columns in any order, with its row in the sheet", () => {
    expect(maya).toMatchObject({ row: 3, creator: "Maya", marketName: "США", platform: "Instagram", month: "2026-10" });
    expect(maya?.market?.code).toBe("US");
    expect(maya?.rate.amount).toBe(1200);
    expect(maya?.results.metrics).toMatchObject({ likes: 4210, comments: 187, followers: 38000 });
    expect(maya?.productValue).toBe(150);
  });

  test.each<[Cell, string | undefined]>([
    ["2026-10", "2026-10"],
    ["10.2026", "2026-10"],
    ["12.10.2026", "2026-10"],
    [new Date("2026-09-30T21:00:00Z"), "2026-10"],
    ["October 2026", "2026-10"],
    ["окт 2026", "2026-10"],
    ["Октябрь 2026 г.", "2026-10"],
    ["Sept. 2026", "2026-09"],
    ["October", undefined],
    ["soon", undefined],
    ["", undefined],
  ])("dated %s counts for %s", (date, month) => {
    const [row] = read([
      [...header, "Date"],
      ["Maya", "US", "$5", "", "", date],
    ]).partnerships;
    expect(row?.month).toBe(month);
  });

  test("takes its month from the publication date in its results", () => {
    const [row] = read([header, ["Анна", "RU", "5к", "", "охват 48к; вышло 12.10.2026"]]).partnerships;
    expect(row).toMatchObject({ month: "2026-10", postedOn: "2026-10-12" });
  });

  test("with a publication date without a year is undated", () => {
    const [row] = read([header, ["Анна", "RU", "5к", "", "пост 14 окт: просмотры 9,8к"]]).partnerships;
    expect(row?.month).toBeUndefined();
  });
});

describe("doubts", () => {
  const doubts = (row: Cell[]) =>
    doubtsOf(read([header, row]).partnerships, config, "en").map(({ heading, found, suggestion }) => [
      heading.toLowerCase(),
      found.en,
      suggestion,
    ]);

  test("name the cell, what was found and, where there is one, the corrected spelling", () => {
    expect(doubts(["Лиза", "Russia", "4О 000 руб.", "охват 40к", "не вышло"])).toEqual([
      ["rate", expect.stringContaining("letter"), "40 000 руб."],
    ]);
  });

  test.each<[string, Cell[], string, RegExp]>([
    ["an unknown market", ["Maya", "Mars", "$5", "", ""], "market", /unknown market “Mars”/],
    ["no market", ["Maya", "", "$5", "", ""], "market", /no market/],
    ["no creator", ["", "US", "$5", "", ""], "creator", /no creator/],
    ["a range", ["Maya", "US", "$1.5k–2k", "", ""], "rate", /rate is a range: \$1,500–2,000/],
    ["another currency", ["Maya", "US", "500 EUR", "", ""], "rate", /in EUR, the market's currency is USD/],
  ])("%s", (_, row, column, found) => {
    expect(doubts(row)).toContainEqual([column, expect.stringMatching(found), undefined]);
  });

  test.each<[string, string, string, string, string]>([
    ["US", "zorb 500", "unread", "not understood: “zorb 500”", "type the amount as $1,200 and keep notes elsewhere"],
    ["RU", "30к зорбинг", "doubt", "not understood: “зорбинг”", "type the amount as 45,000 ₽"],
    ["US", "$600, a chunk upfront", "doubt", "not understood: “chunk”", "“Our own words” on the Config tab"],
    ["US", "$500 + $200", "doubt", "there are two figures for the same thing", "Type one amount, e.g. $1,200"],
    ["RU", "500 + 200", "doubt", "there are two figures for the same thing", "Type one amount, e.g. 45,000 ₽"],
    ["US", "$500 + 15% agency fee", "doubt", "a cost comes on top of the amount", "It is added to the cost"],
    ["DE", "500–700 €", "doubt", "rate is a range: €500–700", "type one amount, such as €1,200"],
  ])(
    "in %s of the rate “%s” is %s: what was found and what to do fit the cell",
    (market, rate, weight, found, todo) => {
      const all = readConfig(freshConfig(["US", "RU", "DE"]));
      const told = doubtsOf(readSheet([header, ["Maya", market, rate, "", ""]], all).partnerships, all, "en");
      expect(told.filter(({ heading }) => heading === "Rate")).toEqual([
        expect.objectContaining({ weight, found: expect.objectContaining({ en: found }) }),
      ]);
      expect(told.find(({ heading }) => heading === "Rate")?.todo.en.replaceAll("\u00a0", " ")).toContain(todo);
    },
  );

  test("a row that reads well has none", () => {
    expect(
      doubts(["Maya", "US", "$1,200", "reach 100k, 3 stories", "reach 118,400; likes 4,210; posted Oct 14, 2026"]),
    ).toEqual([]);
  });
});
