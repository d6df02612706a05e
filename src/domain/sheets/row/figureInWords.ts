/** A figure, as a sentence about it says it. */
import { formatNumber, formatShare } from "../../format.ts";
import type { MetricKey } from "../../reading/index.ts";
import { metricOf } from "../../tables/metrics.ts";
import type { Language } from "../../text.ts";

export const figureInWords = (value: number, key: MetricKey, language: Language): string =>
  metricOf(key).unit === "share" ? formatShare(value, language, 2) : formatNumber(value, language, 2);
