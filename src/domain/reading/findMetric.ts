/** What a person calls a metric → its key. */

import { isMetricKey, type MetricKey } from "../tables/metrics.ts";
import { languageTags } from "../words/index.ts";
import { normalise } from "./text/characters.ts";
import { dictionaryFor } from "./text/dictionary.ts";
import { senseAt } from "./text/senses.ts";
import { tokensOf } from "./text/tokens.ts";

/** Words that cells use for two things mean the likelier one here. */
const likelier: Readonly<Record<string, MetricKey>> = { engagement: "er", sales: "orders", err: "view_rate" };

function metricFor(label: string): MetricKey | undefined {
  const key = likelier[label] ?? label;
  return isMetricKey(key) ? key : undefined;
}

/** The metrics whose words stand anywhere in a stretch of a cell: "likes hidden" → likes. */
export function metricsNamedIn(stretch: string): ReadonlySet<MetricKey> {
  const named = new Set<MetricKey>();
  for (const locale of languageTags) {
    const tokens = tokensOf(normalise(stretch), dictionaryFor(locale, "Results"));
    for (let at = 0; at < tokens.length; at++) {
      const found = senseAt(tokens, at, "metric");
      const key = found && metricFor(found.sense.key);
      if (key !== undefined) named.add(key);
    }
  }
  return named;
}

/** The key itself, its label or any word of the vocabulary for it, in any case: "Охват" → reach. */
export function findMetricKey(text: string): MetricKey | undefined {
  const name = text.trim().toLowerCase();
  if (isMetricKey(name)) return name;
  for (const locale of languageTags) {
    const tokens = tokensOf(normalise(name), dictionaryFor(locale, "Results"));
    const found = senseAt(tokens, 0, "metric");
    if (!found || found.next < tokens.length) continue;
    const key = metricFor(found.sense.key);
    if (key !== undefined) return key;
  }
  return undefined;
}
