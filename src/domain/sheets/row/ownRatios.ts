/** The team's own ER, CPE, CPM… beside the figures that they are made of: used only where a part is missing. */
import { known } from "../../doubt.ts";
import { countedEngagements, type EngagementRules } from "../../quantities/facts.ts";
import { spendOf } from "../../quantities/spend.ts";
import type { MetricKey, RateReading, ResultsReading } from "../../reading/index.ts";
import type { FigureColumns } from "./figures.ts";

/** Ratio → the figures that give it, once the money or the engagements are known. */
const madeOf: {
  readonly [key in MetricKey]?: { readonly by: "spend" | "engagements"; readonly of: readonly MetricKey[] };
} = {
  er: { by: "engagements", of: ["followers", "reach", "views"] },
  cpe: { by: "spend", of: [] },
  cpm: { by: "spend", of: ["impressions", "reach"] },
  cpv: { by: "spend", of: ["views"] },
  cpc: { by: "spend", of: ["clicks"] },
};

/** Whether a column of the team's is such a ratio. */
export const isOwnRatio = (key: MetricKey): boolean => key in madeOf;

export function withoutOwnRatios(
  results: ResultsReading,
  { metrics: columns }: FigureColumns,
  rate: RateReading,
  rules: EngagementRules,
): ResultsReading {
  const ratios = columns.filter(({ key }) => isOwnRatio(key) && results.metrics[key] !== undefined);
  if (!ratios.length) return results;
  const engagements = known(countedEngagements(results, rules));
  const spend = known(spendOf(rate))?.amount;
  const metrics = { ...results.metrics };
  for (const { key } of ratios) {
    const { by, of } = madeOf[key] ?? { by: "spend", of: [] };
    const isPaid = by === "engagements" || spend !== undefined;
    const hasParts = key === "er" || key === "cpe" ? engagements !== undefined : true;
    const hasBase = !of.length || of.some((one) => metrics[one] !== undefined);
    if (isPaid && hasParts && hasBase) delete metrics[key];
  }
  const { erBasis: _, ...rest } = results;
  return metrics.er === undefined ? { ...rest, metrics } : { ...results, metrics };
}
