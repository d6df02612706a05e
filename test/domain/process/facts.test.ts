import { describe, expect, test } from "vitest";
import { freshConfig, readConfig } from "../../../src/domain/config/config.ts";
import type { Creator } from "../../../src/domain/people/creator.ts";
import { processFacts } from "../../../src/domain/process/facts.ts";
import { partnershipKeys } from "../../../src/domain/process/keys.ts";
import { matchActivity } from "../../../src/domain/process/matching.ts";
import type { Activity } from "../../../src/domain/process/types.ts";
import type { Partnership } from "../../../src/domain/sheets/partnership.ts";
import { on, situation } from "./situation.ts";

const config = readConfig(freshConfig(["US", "RU"]));
const mara: Creator = {
  row: 2,
  name: "Mara K.",
  alsoKnownAs: ["@mara.k", "Мара"],
  markets: [],
  platforms: [],
  isOld: false,
  redFlags: [],
};

const deal = (row: number, creator: string, typed = "", more: Partial<Partnership> = {}): Partnership => ({
  ...situation(typed).partnership,
  row,
  rows: [row],
  creator,
  ...more,
});
const line = (creator: string, what: Activity["what"], day: string, more: Partial<Activity> = {}): Activity => ({
  row: 2,
  on: on(day),
  creator,
  what,
  ...more,
});
const keysOf = (deals: readonly Partnership[], creators: readonly Creator[] = []) =>
  deals.map((one) => partnershipKeys(deals, creators).get(one));

describe("the key of a partnership", () => {
  test("is the creator under any name, the market and the campaign", () => {
    expect(
      keysOf([deal(2, "Mara K.", "", { campaign: "Tea" }), deal(3, "@mara.k", "RU", { campaign: " tea " })]),
    ).toEqual(["marak | US | tea", "marak | RU | tea"]);
    expect(keysOf([deal(2, "Мара")], [mara])).toEqual(["marak | US | "]);
  });

  test("has the month where several share the rest, and stays when rows are sorted", () => {
    const deals = [deal(2, "Ella", "month 10-01"), deal(3, "Ella", "month 11-01"), deal(4, "Ben", "month 11-01")];
    const sorted = [...deals].reverse().map((one, at) => ({ ...one, row: at + 2, rows: [at + 2] }));
    expect(keysOf(deals)).toEqual(["ella | US |  | 2026-10", "ella | US |  | 2026-11", "ben | US | "]);
    expect([...keysOf(sorted)].reverse()).toEqual(keysOf(deals));
  });

  test("differs for deals of one month, too, and for rows that are alike in everything", () => {
    const keys = keysOf([
      deal(2, "Ella", "month 10-01, posted 10-05"),
      deal(3, "Ella", "month 10-01, posted 10-12"),
      deal(4, "Ben"),
      deal(5, "Ben"),
    ]);
    expect(new Set(keys).size).toBe(4);
  });
});

describe("a line of Activity belongs to", () => {
  const rows = [
    deal(2, "Mara K.", "status live, posted 09-10, month 09-01, results", { campaign: "Tea" }),
    deal(3, "@mara.k", "status agreed, month 11-01", { campaign: "Coffee" }),
    deal(4, "Мара", "RU, status agreed", { campaign: "Чай" }),
    deal(5, "Ella", "status planned, month 10-01"),
    deal(6, "Ella", "status planned, month 11-01"),
    deal(7, "Ben", "status live, posted 09-10, paid 09-20, results"),
    deal(8, "Ben", "status live, posted 10-10, paid 10-20, results"),
    deal(9, "Twin", "status agreed"),
    deal(10, "Twin", "status agreed"),
  ];
  const ownersOf = (one: Activity) => {
    const { lines, doubts } = matchActivity([one], rows, [mara]);
    const owners = rows.filter((row) => lines.get(row)?.length).map(({ row }) => row);
    return doubts[0]?.kind ?? owners.join(" ");
  };

  test.each([
    ["the one of its campaign", line("Mara K.", "draft", "10-20", { campaign: "coffee" }), "3"],
    ["the one of its market, by another name", line("mara.k", "draft", "10-20", { market: "RU" }), "4"],
    ["the one that is still open in its market", line("Мара", "draft", "10-20", { market: "US" }), "3"],
    ["the one of its month, where several are open", line("Ella", "draft", "11-02"), "6"],
    ["the latest, where none is open", line("Ben", "statistics", "10-25"), "8"],
    ["the one whose key it has", line("Twin", "paid", "10-25", { of: "twin | US |  | $1,200" }), "several"],
    ["all of a creator, where it is about the person", line("Ella", "vetted", "10-01"), "5 6"],
    ["nobody, where it fits several equally", line("Twin", "draft", "10-20"), "several"],
    ["nobody, where it fits several markets equally", line("Мара", "draft", "10-20"), "several"],
    ["nobody, where the name is unknown", line("Zed", "draft", "10-20"), "nobody"],
    ["nobody, where she has no such campaign", line("Ella", "draft", "10-20", { campaign: "Tea" }), "campaign"],
  ])("%s", (_, one, owners) => {
    expect(ownersOf(one)).toBe(owners);
  });

  test("the one whose key stands in it", () => {
    const keys = partnershipKeys(rows, [mara]);
    const second = rows[8] as Partnership;
    expect(ownersOf(line("Twin", "paid", "10-25", { of: keys.get(second) ?? "" }))).toBe("10");
  });
});

describe("the facts of partnerships", () => {
  const read = (partnerships: readonly Partnership[], more: Partial<Parameters<typeof processFacts>[0]> = {}) =>
    processFacts({
      partnerships,
      config,
      creators: [mara],
      briefs: [],
      activity: [],
      instalments: [],
      today: on("11-03"),
      ...more,
    });

  test("come with person, lines, brief and instalments under one key", () => {
    const [facts] = read([deal(2, "Мара", "", { campaign: "Tea" })], {
      activity: [line("@mara.k", "draft", "10-09")],
      briefs: [{ creator: "Mara K.", market: "US", campaign: "tea", version: 2, issuedOn: on("10-05") }],
      instalments: [{ of: "marak | US | tea", key: "1", amount: 5, currency: "USD" }],
    });
    expect(facts).toMatchObject({
      key: "marak | US | tea",
      person: { name: "Mara K." },
      brief: { version: 2 },
      activity: [{ what: "draft" }],
      instalments: [{ amount: 5 }],
    });
  });

  test("leave out rows of no market or creator", () => {
    expect(read([deal(2, "Ella", "", { market: undefined }), deal(3, "")])).toEqual([]);
  });

  test("take the newest brief of the deal that follows it", () => {
    const brief = (version: number, day: string) => ({
      creator: "Ella",
      market: "US",
      campaign: "Tea",
      version,
      issuedOn: on(day),
    });
    const found = read([deal(2, "Ella", "posted 09-20"), deal(3, "Ella", "planned 11-20")], {
      briefs: [brief(3, "10-30"), brief(1, "09-01"), brief(2, "10-20")],
    });
    expect(found.map(({ brief: one }) => one?.version)).toEqual([1, 3]);
  });
});
