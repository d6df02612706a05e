/** Cells as teams type them → readings: the door of this folder. */

export { type Flag, flags } from "../tables/flags.ts";
export { isMetricKey, type MetricKey, metricKeys } from "../tables/metrics.ts";
export { type NumberReading, readNumber } from "./atoms/readNumber.ts";
export { readKpis } from "./columns/kpis/kpis.ts";
export { readPaymentTerms, readRate } from "./columns/rate/rate.ts";
export { readResults } from "./columns/results/results.ts";
export { findMetricKey, metricsNamedIn } from "./findMetric.ts";
export { type ReadColumn, readingInWords } from "./telling/inWords.ts";
export { costName } from "./telling/names.ts";
export { suggestSpelling } from "./telling/suggest.ts";
export { normalise } from "./text/characters.ts";
export { dictionaryFor } from "./text/dictionary.ts";
export { senseAt, slipOf } from "./text/senses.ts";
export { type Token, tokensOf } from "./text/tokens.ts";
export type {
  Audience,
  Deliverables,
  KpisReading,
  Metrics,
  RateBasisWord,
  RateItem,
  RateReading,
  RateStatus,
  ReadingMarket,
  ResultsReading,
  Shares,
  Target,
  TeamWord,
} from "./types.ts";
