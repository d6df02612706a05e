/** Charts: the enums that SpreadsheetApp's own charts are made with. */
import { strict } from "./strict.ts";
import { enumeration } from "./tags.ts";

type Charts = GoogleAppsScript.Charts.Charts;

export const charts = (): Charts =>
  strict<Charts>(
    "Charts",
    {
      ChartType: enumeration("ChartType"),
      ChartMergeStrategy: enumeration("ChartMergeStrategy"),
      ChartHiddenDimensionStrategy: enumeration("ChartHiddenDimensionStrategy"),
      CurveStyle: enumeration("CurveStyle"),
      PointStyle: enumeration("PointStyle"),
      Position: enumeration("Position"),
    },
    "",
  );
