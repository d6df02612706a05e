/** The words of a heading → the one metric that they name, if they name one and nothing else. */
import type { MetricKey } from "../../reading/index.ts";
import { isMetricKey, metricOf } from "../../reading/metricKeys.ts";
import type { Part } from "./parts.ts";

export type MetricFound = {
  readonly key: MetricKey;
  readonly raw: string;
  readonly label: string;
  readonly isPlan: boolean;
};

/** Some words say which metric they are only together with the cells; here stands the likelier one. */
export const likelier: Readonly<Record<string, readonly MetricKey[]>> = {
  engagement: ["er", "engagements"],
  sales: ["orders", "revenue"],
  err: ["view_rate"],
  fakes: ["authenticity"],
  awareness: ["brand_lift_pp"],
};

/** The one metric that the words name; another word that nothing knows, or two metrics, and there is none. */
export function metricIn(parts: readonly Part[], notes: readonly Part[]): MetricFound | undefined {
  const all = [...parts, ...notes];
  const named = parts.filter((part) => part.role === "metric");
  const real = named.length > 1 ? named.filter((part) => "key" in part && part.key !== "authenticity") : named;
  const [only] = real;
  if (!only || real.length > 1 || !("key" in only) || parts.some((part) => !besideMetrics.has(part.role)))
    return undefined;
  const percent = all.some(({ role }) => role === "percent");
  const key = keyOf(only.key, percent);
  if (!key) return undefined;
  return { key, raw: only.key, label: only.word, isPlan: all.some(({ role }) => role === "plan") };
}

const besideMetrics: ReadonlySet<string> = new Set([
  "metric",
  "basis",
  "plan",
  "fact",
  "approx",
  "platform",
  "part",
  "what",
  "currency",
  "scale",
  "percent",
  "moment",
  "average",
  "filler",
  "unit",
]);

/** A percent sign under a count makes another metric of it, or none. */
function keyOf(raw: string, percent: boolean): MetricKey | undefined {
  const key = likelier[raw]?.[0] ?? raw;
  if (!isMetricKey(key)) return undefined;
  if (!percent || metricOf(key).unit === "share" || metricOf(key).unit === "points") return key;
  return ({ reach: "reach_rate", views: "view_rate", clicks: "ctr", engagements: "er" } as const)[key as "reach"];
}
