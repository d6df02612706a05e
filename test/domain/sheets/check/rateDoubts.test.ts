/** Figures that give an impossible rate are told where they were typed; what is not understood is told with what to do. */
import { describe, expect, test } from "vitest";
import { freshConfig, readConfig } from "../../../../src/domain/config/config.ts";
import { doubtsOf } from "../../../../src/domain/sheets/check/check.ts";
import { readSheet } from "../read.ts";

const config = readConfig(freshConfig(["US", "RU"]));
const told = (market: string, rate: string, kpis: string, results: string) => {
  const rows = [
    ["Creator", "Market", "Rate", "KPIs", "Results"],
    ["Ann", market, rate, kpis, results],
  ];
  return doubtsOf(readSheet(rows, config).partnerships, config).map(({ heading, found }) => [
    heading,
    found.en,
    found.ru,
  ]);
};

describe("a row", () => {
  test("whose engagements exceed its reach is doubted in Results", () => {
    expect(told("US", "$500", "", "likes 29,000; reach 12k")).toEqual([
      [
        "Results",
        "more engagements than people reached, viewers or followers: an ER above 100% is hardly right",
        "вовлечений больше, чем охвата, просмотров или подписчиков: ER больше 100% вряд ли верен",
      ],
    ]);
    expect(told("US", "$500", "", "likes 900; reach 12k")).toEqual([]);
  });

  test("whose engagements come from a rate says so, with the number", () => {
    expect(told("US", "$500", "", "ER by reach 5.9%; reach 33k")).toEqual([
      [
        "Results",
        "no engagements are given: ER by reach makes them 1,947",
        "вовлечения не указаны: по ER по охвату выходит 1\u00a0947",
      ],
    ]);
    expect(told("US", "$500", "", "ER 5.9%; reach 33k")).toEqual([]);
  });

  test.each([
    ["Results", "likes 2,300; svs 880; reach 20k", "svs 880"],
    ["Results", "likes hidden; comments 120; reach 20k", "likes hidden"],
    ["KPIs", "reach 50k; svs 880", "svs 880"],
    ["Rate", "500 blorps", "500 blorps"],
  ])("tells what in %s is not understood: “%s”", (heading, cell, unread) => {
    const [rate, kpis, results] = ["Rate", "KPIs", "Results"].map((name) => (name === heading ? cell : ""));
    const [first] = told("US", rate || "$500", kpis ?? "", results || "likes 300; reach 12k");
    expect(first).toEqual([heading, `not understood: “${unread}”`, `не понято: «${unread}»`]);
  });

  test("is told to wait for a figure whose label is known, and to teach a label that is not", () => {
    const todo = (results: string): string | undefined => {
      const rows = [
        ["Creator", "Market", "Rate", "Results"],
        ["Ann", "US", "$500", results],
      ];
      return doubtsOf(readSheet(rows, config).partnerships, config)[0]?.todo.en;
    };
    expect(todo("likes hidden; comments 120")).toMatch(/^type the figure once it is known/);
    expect(todo("likes 120; svs 880")).toMatch(/add yours to “Our own words”/);
  });

  test.each([
    ["Telegram", "ERR 25%, views 9k", 0],
    ["tg", "ERR 25%, views 9k", 0],
    ["", "ERR 25% in TG, views 9k", 0],
    ["Instagram", "ERR 25%, views 9k", 1],
  ])("on “%s” with “%s”: ERR is doubted only where it may mean something else", (platform, results, doubts) => {
    const rows = [
      ["Creator", "Market", "Platform", "Rate", "Results"],
      ["Ann", "US", platform, "$500", results],
    ];
    const told = doubtsOf(readSheet(rows, config).partnerships, config);
    expect(told.filter(({ kind }) => kind === "ambiguous_err")).toHaveLength(doubts);
  });
});
