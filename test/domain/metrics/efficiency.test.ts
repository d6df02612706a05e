/** Cost, reach and engagement rate of a row against what is usual where it ran. */
import { describe, expect, test } from "vitest";
import { freshConfig, type Market, readConfig } from "../../../src/domain/config/config.ts";
import { readingMarketOf } from "../../../src/domain/config/market.ts";
import { isDoubt } from "../../../src/domain/doubt.ts";
import { assessEngagement, efficiencyOf } from "../../../src/domain/metrics/efficiency.ts";
import { spendOf } from "../../../src/domain/quantities/spend.ts";
import { readRate, readResults } from "../../../src/domain/reading/index.ts";

const config = readConfig(freshConfig(["US", "RU", "KZ"]));
const marketOf = (code: string) => config.markets.find((one) => one.code === code) as Market;
const of = (code: string, rate: string, results: string, platform?: string) => {
  const market = marketOf(code);
  const reading = readingMarketOf(market);
  const facts = { ...readResults(results, reading), ...(platform ? { platform } : {}) };
  const spend = spendOf(readRate(rate, reading));
  return { ...efficiencyOf(facts, spend, market), assessed: assessEngagement(facts, spend, market) };
};

describe("the index of a row", () => {
  test.each([
    ["US", "$1,200", "Reach 118,400 / likes 4,210 / comments 187 / saves 640; ER by followers 3.0%", 1.01],
    ["RU", "90 000 ₽", "Охват 48 200, лайки 2 140, комментарии 96, сохранения 310; ER 5,2%", 1.27],
    ["RU", "90 000 ₽", "Лайки 2 140, комментарии 96, сохранения 310; ER 5,2%", 1.24],
  ])("of the %s row “%s; %s” is %f", (market, rate, results, index) => {
    expect(of(market, rate, results).index).toBeCloseTo(index, 2);
  });

  test.each([
    ["views on TikTok", "US", "tiktok", "views 100k; likes 4,000, comments 100", "benchmarkCPV.TikTok"],
    ["views on Telegram", "RU", "telegram", "просмотры 20к; лайки 900, репосты 40", "benchmarkCPV.Telegram"],
    ["people on Instagram", "US", "instagram", "reach 60k; likes 4,000, comments 100", "benchmarkCPM.Instagram"],
    ["people where no platform is named", "US", "", "reach 60k; likes 4,000, comments 100", "benchmarkCPM"],
  ])("counts %s", (_, market, platform, results, key) => {
    const { parts } = of(market, market === "RU" ? "30 000 ₽" : "$900", results, platform);
    expect(parts.reach?.benchmark.key).toBe(key);
  });

  test.each([
    ["a negative rate", "US", "-500", "reach 10k; engagements 400", /needs|cannot|negative|rate/],
    ["a rate of nothing", "US", "$0", "reach 10k; engagements 400", /needs the product/],
    [
      "a rate in another currency",
      "US",
      "30 000 ₽",
      "reach 10k; engagements 400",
      /rate is in RUB, benchmarks are in USD/,
    ],
    [
      "a market without prices",
      "KZ",
      "250 000 ₸",
      "reach 10k; engagements 400",
      /needs “Usual CPE” \(Config, Kazakhstan\)/,
    ],
    ["no results", "US", "$500", "", /needs engagements/],
  ])("is not there for %s, and the reason is", (_, market, rate, results, reason) => {
    const { index, assessed } = of(market, rate, results);
    expect(index).toBeUndefined();
    expect(isDoubt(assessed) && assessed.doubt.en).toMatch(reason);
  });

  test("of engagement rate and reach stands where the engagements are not known", () => {
    const { index, lacks } = of("US", "$500", "likes 900; reach 60k; ER by followers 3%");
    expect(index).toBeCloseTo(Math.sqrt(1.2 * 1.25), 10);
    expect(lacks.cost?.doubt.en).toBe("needs comments (or a total of engagements)");
  });
});
