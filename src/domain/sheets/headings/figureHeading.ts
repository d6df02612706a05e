/** A metric's words, found in a heading → the heading's meanings: figure or target, and which of two metrics its unit makes of it. */
import type { MetricKey } from "../../reading/index.ts";
import type { Meaning } from "../meanings.ts";
import type { Heading } from "./heading.ts";
import { isRate, likelier, type MetricFound } from "./metricName.ts";
import type { Named } from "./named.ts";
import type { Part } from "./parts.ts";

/** "Comments" may be figures or remarks: the figure comes first. */
export function withMetric(
  exact: readonly Named[],
  metric: MetricFound | undefined,
): Pick<Heading, "meanings" | "exactness"> {
  const own = exact.map(({ meaning }): Meaning => meaning);
  const figure: readonly Meaning[] = metric?.key === "comments" ? ["metric:comments"] : [];
  return { meanings: [...figure, ...own], exactness: exact[0]?.tier ?? 0 };
}

export function metricHeading(
  qualified: Omit<Heading, "meanings" | "exactness" | "label">,
  { key, raw, label, isPlan }: MetricFound,
  parts: readonly Part[],
): Heading {
  const loose = parts.filter(({ role }) => looseRoles.has(role)).length;
  const meaning = (one: MetricKey): Meaning =>
    isPlan ? `plan:${one}` : one === "followers" ? "followers" : `metric:${one}`;
  const { basis, ...rest } = qualified;
  return {
    ...rest,
    ...(basis && isRate(raw) ? { basis } : {}),
    meanings: isPlan && key === "followers" ? [] : keysOf(key, raw, qualified, parts).map(meaning),
    exactness: Math.min(loose, 3),
    label,
    ...(raw === "fakes" ? { inverts: true as const } : {}),
  };
}

const looseRoles: ReadonlySet<string> = new Set(["filler", "counting", "figures", "approx", "average"]);

const counted: Readonly<Record<string, MetricKey>> = { sales: "orders", engagement: "engagements" };

/** Sales in dollars are revenue, an engagement in percent is a rate: the unit decides before the cells do. */
function keysOf(
  key: MetricKey,
  raw: string,
  { unit }: Pick<Heading, "unit">,
  parts: readonly Part[],
): readonly MetricKey[] {
  if (raw === "sales" && unit.currency) return ["revenue"];
  if (parts.some(({ role }) => role === "counting")) return [counted[raw] ?? key];
  return likelier[raw] && !unit.isPercent ? likelier[raw] : [key];
}
