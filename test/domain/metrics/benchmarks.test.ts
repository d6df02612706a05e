/** The most specific benchmark that is filled in is what a row is compared with. */
import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/domain/cell.ts";
import { freshConfig, type Market, readConfig } from "../../../src/domain/config/config.ts";
import { benchmarkOf, reachMeasureOf } from "../../../src/domain/metrics/benchmarks.ts";

/** A market that has these rows alone of finer benchmarks. */
function market(rows: Readonly<Record<string, Cell>>, own: Readonly<Record<string, Cell>> = {}): Market {
  const header = freshConfig(["US"])[0] ?? [];
  const kept = freshConfig(["US"])
    .filter(([key]) => !String(key).includes("."))
    .map((row) => (String(row[0]) in own ? [...row.slice(0, 4), own[String(row[0])]] : row));
  const more = Object.entries(rows).map(([key, cell]) =>
    header.map((_, at) => (at === 0 ? key : at === 4 ? cell : "")),
  );
  return readConfig([...kept, ...more]).markets[0] as Market;
}

describe("the usual CPE of a row", () => {
  const us = market({
    "benchmarkCPE.Instagram": 0.3,
    "benchmarkCPE.Instagram.micro": 0.4,
    "benchmarkCPE.VK": 0.5,
    "benchmarkCPE.nano": 0.6,
    "benchmarkCPE.TikTok.mega": 0.7,
    "benchmarkCPE.Blogfest": 0.8,
  });
  test.each([
    ["a micro account on Instagram", { platform: "instagram", tier: "micro" }, "benchmarkCPE.Instagram.micro"],
    ["a mid account on Instagram", { platform: "instagram", tier: "mid" }, "benchmarkCPE.Instagram"],
    ["an account of unknown size on Instagram", { platform: "instagram" }, "benchmarkCPE.Instagram"],
    ["the clips of VK", { platform: "vkclips" }, "benchmarkCPE.VK"],
    ["a nano account, wherever it is", { platform: "youtube", tier: "nano" }, "benchmarkCPE.nano"],
    ["a mid account on TikTok", { platform: "tiktok", tier: "mid" }, "benchmarkCPE"],
    ["a platform of the team's own", { platform: "blogfest" }, "benchmarkCPE.Blogfest"],
    ["a row that names no platform", {}, "benchmarkCPE"],
  ] as const)("that is %s stands under its own key", (_, ground, key) => {
    expect(benchmarkOf(us, "benchmarkCPE", ground)).toMatchObject({ key });
  });

  test("is a doubt with the parameter's name where nobody filled it in", () => {
    expect(benchmarkOf(market({}, { benchmarkCPE: "" }), "benchmarkCPE", {})).toEqual({
      doubt: { en: "needs “Usual CPE” (Config, United States)", ru: "нужно: «Обычный CPE» (Config, United States)" },
    });
  });
});

describe("what stands for the reach of a row", () => {
  const us = market({}, { benchmarkCPM: 10, benchmarkCPV: 0.02 });
  test.each([
    ["a post on Instagram", "instagram", { reach: 1000, views: 3000 }, { by: "reach", count: 1000, usual: 100 }],
    ["a reel of which views alone are reported", "instagram", { views: 3000 }, { by: "views", count: 3000, usual: 50 }],
    ["a video on TikTok", "tiktok", { reach: 1000, views: 3000 }, { by: "views", count: 3000, usual: 50 }],
    ["a post on Telegram", "telegram", { views: 3000 }, { by: "views", count: 3000, usual: 50 }],
    ["a row that names no platform", undefined, { views: 3000 }, { by: "views", count: 3000, usual: 50 }],
  ] as const)("%s", (_, platform, metrics, { by, count, usual }) => {
    const reach = "reach" in metrics ? metrics.reach : undefined;
    const measure = reachMeasureOf({ metrics, platform }, reach, us, { platform });
    expect(measure).toMatchObject({ by, count });
    expect(measure?.usual.value).toBeCloseTo(usual);
  });

  test("is nothing where no price of a view is known and no reach is reported", () => {
    expect(
      reachMeasureOf({ metrics: { views: 3000 } }, undefined, market({}, { benchmarkCPV: "" }), {}),
    ).toBeUndefined();
  });
});
