import { describe, expect, test } from "vitest";
import type { Cell } from "../../../../src/domain/cell.ts";
import { freshConfig, readConfig } from "../../../../src/domain/config/config.ts";
import { readSheet } from "../read.ts";

const config = readConfig(freshConfig(["US", "RU"]));
const head = ["Creator", "Market", "Campaign", "Rate", "KPIs", "Likes", "Date", "Status"];
const mara = ["Mara", "US", "Fall", 1200, "reach 40k", 640, "2026-10-14", "live"];
const read = (...rows: Cell[][]) => readSheet([head, ...rows], config).partnerships;
const groups = (...rows: Cell[][]) => read(...rows).map((one) => one.rows.join("+"));
const kinds = (...rows: Cell[][]) =>
  read(...rows).flatMap(({ doubts }) => doubts.map(({ kind, row }) => `${row} ${kind}`));

describe("a row is a further post of the deal above", () => {
  test.each<[string, Cell[]]>([
    ["where creator and rate are left blank", ["", "", "", "", "", 590, "2026-10-16", "live"]],
    ["of the same creator and campaign without a rate", ["Mara", "US", "Fall", "", "", 590, "2026-10-16", "live"]],
    ["with a dash for its rate", ["Mara", "US", "Fall", "-", "", 590, "2026-10-16", "live"]],
    ["whose rate is included", ["Mara", "US", "Fall", "incl.", "", 590, "2026-10-16", "live"]],
    ["in Russian", ["Mara", "US", "Fall", "в пакете", "", 590, "2026-10-16", "live"]],
    ["that repeats the KPIs", ["Mara", "US", "Fall", "", "reach 40k", 590, "2026-10-16", "live"]],
  ])("%s: 640 + 590 likes for 1,200", (_, row) => {
    expect(groups(mara, row)).toEqual(["2+3"]);
    expect(read(mara, row)[0]).toMatchObject({ rate: { amount: 1200 }, results: { metrics: { likes: 1230 } } });
  });

  test.each<[string, Cell[]]>([
    ["with a rate of its own", ["Mara", "US", "Fall", 1200, "", 590, "2026-10-16", "live"]],
    ["whose rate is still open", ["Mara", "US", "Fall", "TBD", "", 590, "2026-10-16", "live"]],
    ["of another campaign", ["Mara", "US", "Winter", "", "", 590, "2026-10-16", "live"]],
    ["of another market under a merged creator", ["", "RU", "", "", "", 590, "2026-10-16", "live"]],
    ["of another campaign under a merged creator", ["", "", "Winter", "", "", 590, "2026-10-16", "live"]],
  ])("but not %s", (_, row) => {
    expect(groups(mara, row)).toEqual(["2", "3"]);
  });
});

describe("what the posts of a deal say differently is told", () => {
  test("targets of their own add up where they are counts", () => {
    const [deal] = read(mara, ["Mara", "US", "Fall", "", "reach 10k", 590, "2026-10-16", "live"]);
    expect(deal?.kpis.metrics.reach).toEqual({ op: "=", value: 50_000 });
  });
  test("a target of one post alone is not compared", () => {
    const posts: Cell[][] = [
      ["Mara", "US", "Fall", "", "", 590, "2026-10-16", "live"],
      ["Mara", "US", "Fall", "", "reach 10k", 590, "2026-10-16", "live"],
    ];
    expect(read(mara, ...posts)[0]?.kpis.metrics.reach).toBeUndefined();
    expect(kinds(mara, ...posts)).toEqual(["2 own_targets", "4 own_targets"]);
  });
  test("what a post's KPIs cell says beside figures that add up, or beside a column of targets", () => {
    const post = (kpis: string): Cell[] => ["Mara", "US", "Fall", "", kpis, 590, "2026-10-16", "live"];
    expect(kinds(mara, post("3 stories"))).toEqual(["3 own_targets"]);
    expect(kinds(mara, post("reach 10k, 3 stories"))).toEqual(["3 own_terms"]);
    expect(kinds(mara, post("reach 10k by 5 Nov"))).toEqual(["3 own_terms"]);
    const { partnerships } = readSheet(
      [
        ["Creator", "Market", "Rate", "KPIs", "Likes plan", "Likes"],
        ["Mara", "US", 1200, "reach 10k", 500, 640],
        ["", "", "", "3 stories", 500, 590],
      ],
      config,
    );
    expect(partnerships[0]?.doubts.map(({ kind, row }) => `${row} ${kind}`)).toEqual(["3 own_targets"]);
  });
  test("a post that is not out yet, or of another month, or without figures", () => {
    expect(kinds(mara, ["", "", "", "", "", "", "2026-11-16", "planned"])).toEqual(["3 post_month", "3 post_status"]);
    expect(kinds(mara, ["", "", "", "", "", "", "2026-10-16", "live"])).toEqual(["3 post_silent"]);
  });
  test("a deal is out as soon as one of its posts is", () => {
    const planned = mara.map((cell) => (cell === "live" ? "planned" : cell));
    expect(read(planned, ["", "", "", "", "", 590, "2026-10-16", "live"])[0]?.status).toBe("live");
  });
  test("ER is weighted by reach: (4% × 10,000 + 2% × 30,000) ÷ 40,000 = 2.5%", () => {
    const { partnerships } = readSheet(
      [
        ["Creator", "Market", "Rate", "Reach", "ER"],
        ["Mara", "US", 1200, 10_000, "4%"],
        ["", "", "", 30_000, "2%"],
      ],
      config,
    );
    expect(partnerships[0]?.results.metrics).toMatchObject({ reach: 40_000, er: 0.025 });
  });
});
