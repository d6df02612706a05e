/** Cells as teams type them → readings: the door of this folder. */
export { findMetricKey } from "./findMetric.ts";
export { type Flag, flags } from "./flags.ts";
export { type ReadColumn, readingInWords } from "./inWords.ts";
export { readKpis } from "./kpis.ts";
export { isMetricKey, type MetricKey, metricKeys } from "./metricKeys.ts";
export { readPaymentTerms, readRate } from "./rate.ts";
export { type NumberReading, readNumber } from "./readNumber.ts";
export { readResults } from "./results.ts";
export { suggestSpelling } from "./suggest.ts";
export type {
  Audience,
  Deliverables,
  KpisReading,
  Metrics,
  RateItem,
  RateReading,
  RateStatus,
  ReadingMarket,
  ResultsReading,
  Shares,
  Target,
  TeamWord,
} from "./types.ts";
