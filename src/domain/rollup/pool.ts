/** Columns → the figures of each market's month: sums, pooled ratios and medians, each with the count of rows behind it. */
import type { Market } from "../config/config.ts";
import { engagementQuality } from "../metrics/engagementQuality.ts";
import { type RateBasis, rateBases } from "../quantities/facts.ts";
import { medianOfSorted } from "../quantities/ratios.ts";
import { type Columns, columnsOf } from "./columns.ts";
import { type Contribution, rateOf } from "./contribution.ts";
import { type Figure, type FigureDefinition, type FigureKey, figureKeys, figureOf } from "./figures.ts";
import { type Cells, cellsOf, pairsIn, segmentsOf, sumsIn } from "./sums.ts";

export type Figures = Readonly<Record<FigureKey, Figure>>;
/** `basis` is what the engagement rates of most rows relate to: like is compared with like. */
export type Pooled = Figures & { readonly basis?: RateBasis };

const unknown: Figure = { value: undefined, rows: 0 };

/** The figures of rows of one market. */
export const poolRows = (rows: readonly Contribution[], market: Market): Pooled =>
  poolColumns(columnsOf(rows), [market])[0] as Pooled;

/**
 * `markets[i]` is the market of group i. Ratios are Σ ÷ Σ and never the mean of the rows' ratios; what is usual is the
 * mean of the rows' own benchmarks, weighted by what was spent on them.
 */
export function poolColumns(columns: Columns, markets: readonly Market[]): readonly Pooled[] {
  const cells = cellsOf(columns, markets.length);
  const found = figureKeys.map((key) => [key, figuresFor(figureOf(key), columns, cells, markets)] as const);
  return markets.map((_, group) => {
    const pooled = Object.fromEntries(found.map(([key, all]) => [key, all[group] ?? unknown])) as Figures;
    const basis = basisOf(pooled);
    return { ...pooled, engagementQuality: indexOf(pooled, basis), ...(basis ? { basis } : {}) };
  });
}

/** One figure of every group. */
function figuresFor(
  definition: FigureDefinition,
  columns: Columns,
  cells: Cells,
  markets: readonly Market[],
): readonly Figure[] {
  if (definition.by === "index") return [];
  const { values } = columns;
  if (definition.by === "sum") {
    const { sum, rows } = sumsIn(values[definition.of], cells);
    return markets.map((_, group) => ({
      value: cells.total(rows, group) ? cells.total(sum, group) : undefined,
      rows: cells.total(rows, group),
    }));
  }
  if (definition.by === "median") {
    const found = mediansIn(values[definition.of], columns, markets.length);
    const weights = pairsIn(values[definition.of], values.spend, cells);
    const { rows: all } = sumsIn(values[definition.of], cells);
    return found.map((figure, group) => {
      const usual = weightedUsual(definition, columns, cells, markets, group, (at) => weights.below[at] ?? 0);
      const plain = usual ?? weightedUsual(definition, columns, cells, markets, group, (at) => all[at] ?? 0);
      return compared(figure, figure.value, plain?.isWhole ? plain.value : undefined, definition);
    });
  }
  const [above, below] = definition.of;
  const pairs = pairsIn(values[above], values[below], cells);
  const spends = above === "spend" ? pairs.above : pairs.below;
  const otherwise = definition.otherwise && mediansIn(values[definition.otherwise], columns, markets.length);
  return markets.map((_, group) => {
    const rows = cells.total(pairs.rows, group);
    if (!rows && otherwise) return otherwise[group] ?? unknown;
    const ratio = (known?: (at: number) => boolean) =>
      definition.ratio(cells.total(pairs.above, group, known), cells.total(pairs.below, group, known));
    const figure = { value: rows ? ratio() : undefined, rows };
    const usual = weightedUsual(definition, columns, cells, markets, group, (at) => spends[at] ?? 0);
    return compared(figure, usual && ratio(usual.isKnown), usual?.value, definition);
  });
}

/** Medians of each group. */
function mediansIn(column: Float64Array, columns: Columns, groups: number): readonly Figure[] {
  return segmentsOf(column, columns.group, groups).map((segment) => ({
    value: medianOfSorted(segment.sort()),
    rows: segment.length,
  }));
}

type Usual = { readonly value: number; readonly isKnown: (at: number) => boolean; readonly isWhole: boolean };

/** The mean of the benchmarks of the grounds that a group stands on; those without one are left out of the comparison. */
function weightedUsual(
  { usual }: FigureDefinition,
  { grounds }: Columns,
  cells: Cells,
  markets: readonly Market[],
  group: number,
  weightOf: (at: number) => number,
): Usual | undefined {
  const market = markets[group];
  if (!usual || !market) return undefined;
  let sum = 0;
  let weight = 0;
  let isWhole = true;
  const known = new Set<number>();
  for (const [place, ground] of grounds.entries()) {
    const at = cells.at(group, place);
    const share = weightOf(at);
    if (share <= 0) continue;
    const value = usual(market, ground);
    if (value === undefined || value <= 0) {
      isWhole = false;
      continue;
    }
    known.add(at);
    sum += share * value;
    weight += share;
  }
  return weight > 0 ? { value: sum / weight, isKnown: (at) => known.has(at), isWhole } : undefined;
}

/** Puts what is usual beside a figure; without a value, or with one of 0, there is no ratio. */
function compared(
  figure: Figure,
  value: number | undefined,
  benchmark: number | undefined,
  { better }: FigureDefinition,
): Figure {
  if (benchmark === undefined) return figure;
  if (value === undefined || value <= 0) return { ...figure, benchmark };
  return { ...figure, benchmark, ratio: better === "lower" ? benchmark / value : value / benchmark };
}

const basisOf = (pooled: Figures): RateBasis | undefined =>
  rateBases.reduce<RateBasis | undefined>((best, basis) => {
    const { rows } = pooled[rateOf[basis]];
    return rows > (best ? pooled[rateOf[best]].rows : 0) ? basis : best;
  }, undefined);

/** As many rows as the part with the fewest has, of those that are known. */
function indexOf(pooled: Figures, basis: RateBasis | undefined): Figure {
  const parts = { cost: pooled.cpe, reach: pooled.reachPerSpend, rate: basis ? pooled[rateOf[basis]] : unknown };
  const ratios = { cost: parts.cost.ratio, reach: parts.reach.ratio, rate: parts.rate.ratio };
  const index = engagementQuality(ratios);
  const known = Object.values(parts).filter(({ ratio }) => ratio !== undefined);
  const rows = index === undefined ? 0 : Math.min(...known.map((part) => part.rows));
  return { value: index, rows, benchmark: 1, ...(index === undefined ? {} : { ratio: index }) };
}
