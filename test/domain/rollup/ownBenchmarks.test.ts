import { describe, expect, test } from "vitest";
import { benchmarkNote, ownBenchmarks } from "../../../src/domain/rollup/ownBenchmarks.ts";
import { config, configWith, partnerships } from "./example.ts";

/** Six American partnerships; the middle of their rates is 3.1 %. */
const rows = partnerships(
  ["2.8%", "3.0%", "3.0%", "3.2%", "3.4%", "3.6%"].map((er, i) => [`C${i}`, "US", "$500", "", `ER by followers ${er}`]),
);
const er = (taken = {}, given = config) => ownBenchmarks(rows, given, taken).find(({ key }) => key === "benchmarkER");

describe("own benchmarks", () => {
  test("weigh the own median of 6 rows against the published 2.4 %: 2.70 %", () => {
    expect(er()).toMatchObject({
      market: "US",
      rows: 6,
      median: 0.031,
      published: 0.024,
      current: 0.024,
      value: 0.027,
    });
  });

  test("are not weighed against themselves once they were taken", () => {
    const taken = { "US benchmarkER": { value: 0.027, published: 0.024 } };
    expect(er(taken, configWith({ benchmarkER: { US: 0.027 } }))).toMatchObject({ published: 0.024, value: 0.027 });
  });

  test("are weighed against what a person typed since", () => {
    const taken = { "US benchmarkER": { value: 0.027, published: 0.024 } };
    expect(er(taken, configWith({ benchmarkER: { US: 0.05 } }))?.published).toBe(0.05);
  });

  test("stand alone where nothing is published", () => {
    const kz = partnerships([["A", "KZ", "250 000 ₸", "", "лайки 1 900, комментарии 100; охват 50 000"]]);
    const cpe = ownBenchmarks(kz, config, {}).find(({ key }) => key === "benchmarkCPE");
    expect(cpe).toMatchObject({ median: 125, published: undefined, value: 125 });
  });

  test("of a platform are weighed against its own row, or against the market's where it has none", () => {
    const posts = partnerships([
      ["A", "US", "$500", "", "TikTok views 50k; likes 2,000, comments 100"],
      ["B", "US", "$700", "", "TikTok views 60k; likes 2,400, comments 90"],
      ["C", "US", "$900", "", "Pinterest reach 20k; engagements 900"],
    ]);
    const lines = ownBenchmarks(posts, config, {}).map(({ key, rows: of, published, isSure }) => [
      key,
      of,
      published,
      isSure,
    ]);
    expect(lines).toContainEqual(["benchmarkCPE", 3, 0.2, true]);
    expect(lines).toContainEqual(["benchmarkCPE.TikTok", 2, 0.13, false]);
    expect(lines).toContainEqual(["benchmarkCPE.Pinterest", 1, 0.2, false]);
    expect(lines).toContainEqual(["benchmarkCPV.TikTok", 2, 0.007, false]);
    expect(lines.map(([key]) => key)).not.toContain("benchmarkCPM.TikTok");
  });

  test("are noted with their source, their day and the value before", () => {
    const line = er();
    if (!line) throw new Error("no line");
    expect(benchmarkNote(line, "2026-11-23", "US: weak.", "en")).toBe(
      "23 Nov 2026: own median 3.1 % of 6 partnerships, with the published 2.4 %. Before: 2.4 %.\nUS: weak.",
    );
  });
});
