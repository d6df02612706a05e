/** Remarks touch nothing: dates, hashtags, emoji and full stops after a figure. */
import { expect, test } from "vitest";
import { readKpis, readRate, readResults } from "../../../src/domain/reading/index.ts";
import { markets } from "./markets.ts";

test.each([
  ["US", "reach 100k, 3 stories (updated 6/12)", undefined],
  ["BR", "alcance 100 mil, 3 stories (atualizado em 12/06)", undefined],
  ["RU", "охват 100к, 3 сторис (по состоянию на 12.06)", undefined],
  ["DE", "Reichweite 100k, 3 Stories (aktualisiert am 12.06.)", undefined],
  ["US", "1 Reel by 03/15, reach 60k (updated 6/12)", "03-15"],
  ["US", "reach 60k, 2 reels (by 03/15)", "03-15"],
  ["RU", "охват 60к, 2 рилса (до 15.03)", "03-15"],
] as const)("%s: the deadline of “%s” is %s", (market, text, deadline) => {
  expect(readKpis(text, markets[market]).deadline).toBe(deadline);
});

test.each([
  ["US", "24h: 5k views (updated 6/12); 7d: 12k views", 12000],
  ["US", "5k views (24h); 12k views (7d)", 12000],
] as const)("%s: the latest views of “%s” are %s", (market, text, views) => {
  expect(readResults(text, markets[market]).metrics.views).toBe(views);
});

test.each(["300 переходов+", "300 переходов+.", "300 переходов+ 🔥", "300 переходов+ #ad", '"300 переходов+"'])(
  "%s: at least so many clicks",
  (text) => {
    expect(readKpis(text, markets.RU).metrics.clicks).toEqual({ op: ">=", value: 300 });
  },
);

test.each(["#N/A", "#N/A.", "#N/A, ", "#DIV/0!", "#Н/Д"])("%s is an error of the sheet", (text) => {
  expect(readRate(text, markets.RU).flags).toEqual(["sheet_error"]);
});
