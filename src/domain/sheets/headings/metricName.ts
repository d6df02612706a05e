/** The words of a heading → the one metric that they name, if they name one and nothing else. */
import type { MetricKey } from "../../reading/index.ts";
import { isMetricKey, metricOf } from "../../tables/metrics.ts";
import type { Part } from "./parts.ts";
import { actually, dangling, singulars } from "./words.ts";

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
  const has = (role: Part["role"]) => all.some((part) => part.role === role);
  const only = onlyMetric(parts, has("plan"));
  if (!only || parts.some((part) => !besideMetrics.has(part.role)) || (has("plan") && has("fact"))) return undefined;
  if (isOneOfThem(only, parts) || isOtherwise(only, parts, has("basis"))) return undefined;
  const key = keyOf(only.key, has("percent"));
  if (!key) return undefined;
  const isPlan = has("plan") || (has("approx") && key !== "followers");
  return { key, raw: only.key, label: only.word, isPlan };
}

/** "Likes per view" is a ratio, "views per month" the channel's, "saved in" a place. */
function isOtherwise({ key, role }: Keyed, parts: readonly Part[], isBased: boolean): boolean {
  if (isBased && !isRate(key) && role !== "basis") return true;
  const words = parts.filter((part) => part.role !== "currency");
  const last = words[words.length - 1]?.word ?? "";
  return dangling.has(last) || parts.some((part) => part.role === "unit" && spans.has(part.key));
}

const spans: ReadonlySet<string> = new Set(["h", "d", "week", "month", "year"]);

type Keyed = Extract<Part, { readonly key: string }>;

/** A sign beside a word says it again ("❤️ Likes"), "ER views" is one rate, the "KPI by reach" is reach. */
function onlyMetric(parts: readonly Part[], isPlan: boolean): Keyed | undefined {
  const named = parts.filter((part): part is Keyed => part.role === "metric");
  const words = named.filter(({ word }) => /\p{L}/u.test(word));
  const real = words.length ? words : named;
  const [rate] = real;
  if (rate && isRate(rate.key) && real.length === 2 && real.some(({ key }) => bases.has(key))) return rate;
  const [only, ...others] = real.length > 1 ? real.filter(({ word }) => !actually.has(word)) : real;
  if (only) return others.every(({ key }) => key === only.key) ? only : undefined;
  const [basis, more] = parts.filter((part): part is Keyed => part.role === "basis");
  return isPlan && basis && !more ? basis : undefined;
}

export const isRate = (key: string): boolean => key === "er" || key === "err";
const bases: ReadonlySet<string> = new Set(["reach", "views", "followers"]);

/** "Comment" is a remark, "comment count" a figure. */
const isOneOfThem = ({ word }: Keyed, parts: readonly Part[]): boolean =>
  singulars.has(word) && !parts.some(({ role }) => role === "counting" || role === "average");

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
  "counting",
  "figures",
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
