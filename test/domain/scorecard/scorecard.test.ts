import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/domain/cell.ts";
import type { Creator } from "../../../src/domain/people/creator.ts";
import type { PersonsPartnership } from "../../../src/domain/people/withFacts.ts";
import { scorecardOf } from "../../../src/domain/scorecard/scorecard.ts";
import { isScorecard, SCORECARD_COLUMNS, scorecardLines } from "../../../src/domain/scorecard/table.ts";
import { assessed, config, partnerships } from "../rollup/example.ts";

const today = "2026-11-02";
const of = (rows: readonly Cell[][], person: (creator: string) => Partial<Creator> | undefined = () => undefined) =>
  scorecardOf(
    partnerships(rows).map((one): PersonsPartnership => {
      const found = person(one.creator);
      return found ? { ...one, person: { row: 2, name: one.creator, ...found } as Creator } : one;
    }),
    config,
    today,
  );

describe("the scorecard", () => {
  test("has a line a creator, the verdict on pooled figures of all collaborations", () => {
    const [maya] = of([
      assessed("Maya", "$500", "posted Sep 14, 2026"),
      assessed("maya ", "$900", "posted Oct 14, 2026"),
    ]);
    expect(maya?.partnerships).toHaveLength(2);
    expect(maya?.figures.cpe.value).toBeCloseTo(1400 / (2 * 5037), 10);
    expect(maya?.verdict).toMatchObject({ kind: "scale", certainty: "sure" });
    expect(maya?.kpis).toEqual({ met: 4, of: 4 });
  });

  test("shows how the latest collaboration compares with the one before", () => {
    const [worse] = of([
      assessed("Maya", "$900", "posted Oct 14, 2026"),
      assessed("Maya", "$500", "posted Sep 14, 2026"),
    ]);
    expect(worse?.trend).toBeCloseTo(
      Math.cbrt((0.2 / (900 / 5037)) * (118400 / 900 / 100) * 1.25) -
        Math.cbrt((0.2 / (500 / 5037)) * (118400 / 500 / 100) * 1.25),
      10,
    );
    expect(of([assessed("Maya", "$900")])[0]?.trend).toBeUndefined();
  });

  test("names of one person are one line, as the Creators tab says", () => {
    const lines = of([assessed("Maya", "$500"), assessed("@maya.k", "$600")], () => ({ name: "Maya K." }));
    expect(lines.map(({ creator, partnerships: some }) => [creator, some.length])).toEqual([["Maya K.", 2]]);
  });

  test("a creator in two markets is judged in each by its own benchmarks", () => {
    const lines = of([
      assessed("Anna", "$500"),
      ["Anna", "Russia", "90 000 ₽", "", "Охват 48 200, лайки 2 140, комментарии 96; ER 5,2%; вышло 12.10.2026"],
    ]);
    expect(lines.map(({ market, figures }) => [market.code, figures.spend.value])).toEqual([
      ["US", 500],
      ["RU", 90_000],
    ]);
  });

  test("a first collaboration that was agreed as a test is not ended for its figures", () => {
    const dear = [assessed("Maya", "$9,000")];
    expect(of(dear)[0]?.verdict.kind).toBe("end");
    expect(of(dear, () => ({ term: "test" }))[0]?.verdict).toMatchObject({
      kind: "coach",
      reason: { en: expect.stringMatching(/^first test: /) },
    });
  });

  test("scores that the team typed count, and can end it", () => {
    const [poor] = of([assessed("Maya", "$500")], () => ({ brandFit: 1, content: 1 }));
    expect(poor?.scores.overall).toBeCloseTo((87.6 + 0 + 0) / 3, 0);
    expect(poor?.verdict).toMatchObject({ kind: "end", reason: { en: "overall score 29 is below 40" } });
  });

  test("who has plans alone has no verdict yet", () => {
    const [next] = of([assessed("Next", "$900", "posted Dec 1, 2026")]);
    expect(next).toMatchObject({ planned: 1, partnerships: [], verdict: { kind: "unknown" } });
    expect(next?.verdict.reason.en).toBe("nothing is live yet");
  });

  test("what is cancelled counts for nobody", () => {
    const cancelled = partnerships([assessed("Gone", "$900")]).map((one) => ({ ...one, status: "cancelled" as const }));
    expect(scorecardOf(cancelled, config, today)).toEqual([]);
  });

  test("those to act on come first: scale, coach, end, keep", () => {
    const lines = of([assessed("Keep", "$1,200"), assessed("End", "$3,000"), assessed("Scale", "$500")]);
    expect(lines.map(({ creator }) => creator)).toEqual(["Scale", "End", "Keep"]);
  });
});

describe("the scorecard as a tab", () => {
  const lines = of([assessed("Maya", "$500"), assessed("Kim", "$3,000")]);
  const link = ({ row }: { readonly row: number }, label?: string) => `${label} → ${row}`;
  const page = scorecardLines(lines, config, { today, language: "en", link });
  const rows = page.map(({ cells }) => cells.map(({ value }) => value));

  test("begins with its title, says how many are to scale, coach and end", () => {
    expect(rows[0]).toEqual(["Scorecard"]);
    expect(rows[1]?.[0]).toMatch(/^2 creators on 2 Nov 2026: scale 1, end 1\.$/);
    expect(isScorecard(rows)).toBe(true);
    expect(isScorecard([["Creator", "Market"]])).toBe(false);
  });

  test("links to the latest partnership, with verdict and reason before figures, in the market's words", () => {
    expect(rows[4]?.slice(0, 5)).toEqual([
      "Maya → 2",
      "United States",
      "▲ Scale",
      "● sure",
      "Engagement quality 1.81, audience quality 76, overall score 88, 2 of 2 KPIs met; not scored: delivery, brand fit, content",
    ]);
    expect(rows[4]).toContain("Offer a longer partnership and two more creators of the same kind.");
    expect(rows.every((row) => row.length <= SCORECARD_COLUMNS)).toBe(true);
  });

  test("what is not known is a dash and never 0", () => {
    const at = (rows[3] ?? []).indexOf("Delivery");
    expect(rows[4]?.[at]).toBe("–");
  });

  test("in Russian it is Russian alone", () => {
    const russian = scorecardLines(lines, config, { today, language: "ru", link }).flatMap(({ cells }) =>
      cells.map(({ value }) => String(value)),
    );
    expect(russian[0]).toBe("Оценки блогеров");
    expect(russian).toContain("▲ Масштабировать");
  });

  test("without anybody it is a sentence", () => {
    const empty = scorecardLines([], config, { today, language: "en", link });
    expect(empty[1]?.cells[0]?.value).toMatch(/^No partnership has a creator and a market/);
  });
});
