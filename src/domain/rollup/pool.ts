/** Typed rows of one market → its figures: sums, pooled ratios and medians, each with the count of rows behind it. */
import type { Market } from "../config/config.ts";
import { engagementQuality } from "../metrics/engagementQuality.ts";
import { type RateBasis, rateBases } from "../metrics/facts.ts";
import { median } from "../metrics/metrics.ts";
import { type Contribution, type Quantity, type Rated, rateOf } from "./contribution.ts";
import { against, type Figure, type FigureKey, figureKeys, figureOf } from "./figures.ts";

export type Figures = Readonly<Record<FigureKey, Figure>>;

/** What the index is made of. */
export const indexKeys: readonly FigureKey[] = ["cpe", "reachPerSpend", ...rateBases.map((basis) => rateOf[basis])];

const unknown: Figure = { value: undefined, rows: 0 };
const allUnknown = Object.fromEntries(figureKeys.map((key) => [key, unknown])) as Figures;

/**
 * Pure numbers in, pure numbers out; never the mean of the rows' ratios. Of the figures that are not among `keys` only
 * the index is known.
 */
export function poolRows(
  rows: readonly Contribution[],
  market: Market,
  keys: readonly FigureKey[] = figureKeys,
): Figures & { readonly basis?: RateBasis } {
  const pooled: Record<FigureKey, Figure> = { ...allUnknown };
  for (const key of keys) pooled[key] = figureFor(key, rows, market);
  const basis = basisOf(pooled);
  return { ...pooled, engagementQuality: indexOf(pooled, basis), ...(basis ? { basis } : {}) };
}

/** The basis that most rows have: like is compared with like. */
export const basisOf = (pooled: Readonly<Record<FigureKey, Figure>>): RateBasis | undefined =>
  rateBases.reduce<RateBasis | undefined>((best, basis) => {
    const { rows } = pooled[rateOf[basis]];
    return rows > (best ? pooled[rateOf[best]].rows : 0) ? basis : best;
  }, undefined);

function figureFor(key: FigureKey, rows: readonly Contribution[], market: Market): Figure {
  const definition = figureOf(key);
  if (definition.by === "sum") return total(rows, definition.of);
  if (definition.by === "median") return against(medianOf(rows, definition.of), definition, market);
  if (definition.by === "index") return unknown;
  const [above, below] = definition.of;
  const both = rows.filter((row) => row[above] !== undefined && row[below] !== undefined);
  const value = definition.ratio(total(both, above).value, total(both, below).value);
  return against({ value, rows: both.length }, definition, market);
}

function total(rows: readonly Contribution[], key: Quantity): Figure {
  let value = 0;
  let count = 0;
  for (const row of rows) {
    const one = row[key];
    if (one === undefined) continue;
    value += one;
    count += 1;
  }
  return { value: count ? value : undefined, rows: count };
}

function medianOf(rows: readonly Contribution[], key: Rated): Figure {
  const given = rows.map((row) => row[key]).filter((value) => value !== undefined);
  return { value: median(given), rows: given.length };
}

/** As many rows as the figure with the fewest has. */
function indexOf(pooled: Readonly<Record<FigureKey, Figure>>, basis: RateBasis | undefined): Figure {
  const { cpe, reachPerSpend } = pooled;
  const er = basis ? pooled[rateOf[basis]] : unknown;
  const rows = Math.min(cpe.rows, reachPerSpend.rows, er.rows);
  const usual = { cpe: cpe.benchmark, reach: reachPerSpend.benchmark, er: er.benchmark };
  const index =
    usual.cpe && usual.reach && usual.er
      ? engagementQuality(
          { cpe: cpe.value, reachPerSpend: reachPerSpend.value, er: er.value },
          { cpe: usual.cpe, cpm: 1000 / usual.reach, er: usual.er },
        )?.index
      : undefined;
  return { value: index, rows, benchmark: 1, ...(index === undefined ? {} : { ratio: index }) };
}
