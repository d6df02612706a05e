/** The roll-up's chart: engagement quality by market for the month, one chart that is moved and not multiplied. */
import type { Sheet } from "./book.ts";

const MARKET_COLUMN = 2;
const QUALITY_COLUMN = 3;

/** `first` is the month's first row, `below` the row under the table. */
export function drawChart(sheet: Sheet, at: { first: number; rows: number; below: number }, title: string): void {
  const names = sheet.getRange(at.first, MARKET_COLUMN, at.rows, 1);
  const values = sheet.getRange(at.first, QUALITY_COLUMN, at.rows, 1);
  const [old] = sheet.getCharts();
  const builder = old ? old.modify().clearRanges() : sheet.newChart();
  const chart = builder
    .setChartType(Charts.ChartType.COLUMN)
    .addRange(names)
    .addRange(values)
    .setOption("title", title)
    .setOption("legend", { position: "none" })
    .setPosition(at.below, 1, 0, 0)
    .build();
  if (old) sheet.updateChart(chart);
  else sheet.insertChart(chart);
}
