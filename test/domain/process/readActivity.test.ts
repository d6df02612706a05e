import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/domain/cell.ts";
import { freshConfig, readConfig } from "../../../src/domain/config/config.ts";
import { activityColumns, activityKeys, activityTable } from "../../../src/domain/process/activityTable.ts";
import { readActivity } from "../../../src/domain/process/readActivity.ts";

const config = readConfig(freshConfig(["US", "RU"]));
const today = "2026-11-03";
const header = activityKeys.map((key) => activityColumns[key].heading.en);
const row = (cells: { readonly [key in keyof typeof activityColumns]?: Cell }): Cell[] =>
  activityKeys.map((key) => cells[key] ?? "");
const read = (cells: Parameters<typeof row>[0], locale = "en-US") =>
  readActivity([header, row({ creator: "Mara", ...cells })], config, today, { locale });

describe("a line of Activity typed by hand", () => {
  test.each([
    [
      { on: "12.10", what: "Paid" },
      { on: "2026-10-12", what: "paid" },
    ],
    [
      { on: "Oct 12", what: "sent the draft" },
      { on: "2026-10-12", what: "draft", text: "sent the draft" },
    ],
    [
      { on: "12 октября", what: "прислала черновик" },
      { on: "2026-10-12", what: "draft" },
    ],
    [
      { on: "2026-10-12", what: "paid 50% $600" },
      { what: "paid", share: 0.5, amount: 600, currency: "USD" },
    ],
    [{ what: "оплатили 30 000 ₽ 12.10" }, { on: "2026-10-12", what: "paid", amount: 30_000, currency: "RUB" }],
    [{ what: "оплатили 30к ₽ 12 октября" }, { on: "2026-10-12", what: "paid", amount: 30_000, currency: "RUB" }],
    [
      { on: "12.10", what: "Оплачено", market: "RU", amount: 30_000 },
      { amount: 30_000, currency: undefined },
    ],
    [
      { on: "12.10", what: "Paid", amount: "600", currency: "EUR" },
      { amount: 600, currency: "EUR" },
    ],
    [
      { on: "12.10", what: "Paid", amount: "€600" },
      { amount: 600, currency: "EUR" },
    ],
    [{ on: "12.10", what: "paid 1,200" }, { amount: 1_200 }],
    [
      { on: "12.10", what: "", text: "posted https://x.com/p/1" },
      { what: "posted", text: "posted https://x.com/p/1" },
    ],
    [
      { on: "12.10", what: "ждём токен" },
      { what: "note", text: "ждём токен" },
    ],
    [
      { on: "12.10", what: "Draft received", market: "Russia", campaign: "Tea" },
      { market: "RU", campaign: "Tea" },
    ],
    [
      { on: "12.12", what: "Note", text: "call her in December" },
      { on: "2026-12-12", what: "note" },
    ],
    [
      { on: "12.10", what: "Approved", by: "Jess", waitingOn: "creator" },
      { by: "Jess", waitingOn: "creator" },
    ],
    [
      { on: "12.10", what: "moved to 12 Nov" },
      { on: "2026-10-12", what: "moved", moves: "post", to: "2026-11-12", text: "moved to 12 Nov" },
    ],
    [
      { on: "12.10", what: "Moved to another day", text: "draft from 14.10 to 20.10" },
      { what: "moved", moves: "draft", to: "2026-10-20" },
    ],
    [
      { on: "12.10", what: "Выход перенесли с 5.11 на 12.11" },
      { what: "moved", moves: "post", to: "2026-11-12" },
    ],
    [
      { on: "12.10", what: "оплату перенесли на 12.11" },
      { what: "note", text: "оплату перенесли на 12.11" },
    ],
    [
      { on: new Date("2026-10-12T00:00:00Z"), what: "signed" },
      { on: "2026-10-12", what: "signed" },
    ],
  ] as const)("%j is understood", (cells, line) => {
    const { lines, doubts } = read(cells);
    expect(doubts).toEqual([]);
    expect(lines).toHaveLength(1);
    expect({ amount: undefined, currency: undefined, ...lines[0] }).toMatchObject(line);
  });

  test.each([
    [{ on: "yesterday", what: "Paid" }, "activity date", 0],
    [{ on: "вчера", what: "Оплачено" }, "activity date", 0],
    [{ what: "Paid" }, "activity date", 0],
    [{ on: "12.12", what: "Paid" }, "activity future", 0],
    [{ on: "12.10", what: "" }, "activity what", 4],
    [{ on: "12.10", what: "hm" }, "activity what", 4],
    [{ on: "12.10", what: "draft received and product sent" }, "activity several", 4],
    [{ on: "12.10", what: "Moved to another day", text: "soon" }, "activity moved", 4],
    [{ on: "12.10", what: "Paid", market: "Atlantis" }, "activity market Atlantis", 2],
    [{ on: "12.10", what: "Paid", creator: "" }, "activity no_name", 1],
  ] as const)("%j is a doubt, and is ignored", (cells, kind, at) => {
    const { lines, doubts } = read(cells);
    expect(lines).toEqual([]);
    expect(doubts).toMatchObject([{ kind, at, row: 2, weight: "unread" }]);
  });
});

test("the table is known by headings in either language, wherever its columns stand", () => {
  const rows = [["Наш журнал"], ["Кого ждём", "Что", "Дата", "Наше", "Креатор"], ["", "Вышло", "12.10", "x", "Мара"]];
  expect(activityTable(rows)).toMatchObject({ header: 1, places: { waitingOn: 0, what: 1, on: 2, creator: 4 } });
  expect(readActivity(rows, config, today).lines).toEqual([
    { row: 3, on: "2026-10-12", creator: "Мара", what: "posted" },
  ]);
  expect(activityTable([["Creator", "Market", "Rate", "KPIs", "Results"]])).toBeUndefined();
});

test("blank rows, and headings that stand there again, are passed over", () => {
  expect(
    readActivity([header, row({}), header, row({ on: "12.10", creator: "Mara", what: "Paid" })], config, today),
  ).toMatchObject({
    lines: [{ row: 4 }],
    doubts: [],
  });
});
