/** EmbeddedChart and its builders. */
import type { ChartDefinition } from "../side.ts";
import type { Json } from "../types.ts";
import { exception } from "./call.ts";
import { rangeAt } from "./range.ts";
import { strict } from "./strict.ts";
import { nameOf, placeOf } from "./tags.ts";

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type ColumnBuilder = GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder;
type ContainerInfo = GoogleAppsScript.Spreadsheet.ContainerInfo;
type ChartOptions = GoogleAppsScript.Charts.ChartOptions;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The engine's id is missing as long as the chart is in no sheet. */
export type KnownChart = {
  readonly sheetId: string;
  readonly id: string | undefined;
  readonly definition: ChartDefinition;
};

const known = new WeakMap<Chart, KnownChart>();

export const knownChart = (chart: Chart): KnownChart => {
  const found = known.get(chart);
  if (!found) throw new TypeError("This is no chart of the spreadsheet.");
  return found;
};

export const emptyChart: ChartDefinition = {
  type: "TABLE",
  ranges: [],
  options: {},
  headers: 0,
  row: 1,
  column: 1,
  offsetX: 0,
  offsetY: 0,
};

export const chartBuilder = (chart: KnownChart): Builder =>
  strict<Builder>("EmbeddedChartBuilder", {
    ...commonMembers(chart, chartBuilder),
    setChartType: (type: unknown) => chartBuilder(changed(chart, { type: nameOf(type) })),
    asColumnChart: () => columnBuilder(changed(chart, { type: "COLUMN" }), "EmbeddedColumnChartBuilder"),
    asBarChart: () => columnBuilder(changed(chart, { type: "BAR" }), "EmbeddedBarChartBuilder") as never,
    asLineChart: () => columnBuilder(changed(chart, { type: "LINE" }), "EmbeddedLineChartBuilder") as never,
    asPieChart: () => columnBuilder(changed(chart, { type: "PIE" }), "EmbeddedPieChartBuilder") as never,
  });

const columnBuilder = (chart: KnownChart, name: string): ColumnBuilder => {
  const again = (next: KnownChart) => columnBuilder(next, name);
  const option = (key: string) => (value: Json) => again(withOption(chart, key, value));
  return strict<ColumnBuilder>(name, {
    ...(commonMembers(chart, again) as Partial<ColumnBuilder>),
    setTitle: option("title"),
    setXAxisTitle: (title: string) => again(withOption(chart, "hAxis", { title })),
    setYAxisTitle: (title: string) => again(withOption(chart, "vAxis", { title })),
    setColors: option("colors") as ColumnBuilder["setColors"],
    setStacked: () => again(withOption(chart, "isStacked", true)),
    setLegendPosition: (position: unknown) =>
      again(withOption(chart, "legend", { position: nameOf(position).toLowerCase() })),
  });
};

/** What every builder of charts can do; `again` makes the same kind of builder. */
const commonMembers = <Made>(chart: KnownChart, again: (next: KnownChart) => Made) => {
  const change = (part: Partial<ChartDefinition>) => again(changed(chart, part));
  const { ranges } = chart.definition;
  return {
    addRange: (range: Range) => change({ ranges: [...ranges, placeOf(range)] }),
    clearRanges: () => change({ ranges: [] }),
    removeRange: (range: Range) => {
      const removed = JSON.stringify(placeOf(range));
      return change({ ranges: ranges.filter((where) => JSON.stringify(where) !== removed) });
    },
    getRanges: () => ranges.map((where) => rangeAt(where)),
    setPosition: (row: number, column: number, offsetX: number, offsetY: number) => {
      if (row < 1 || column < 1) throw exception("Invalid argument: anchor position");
      return change({ row, column, offsetX, offsetY });
    },
    setNumHeaders: (headers: number) => change({ headers }),
    setMergeStrategy: () => change({}),
    setTransposeRowsAndColumns: (isTransposed: boolean) => {
      if (isTransposed) throw new Error("the workbench has no transposed charts yet");
      return change({});
    },
    setHiddenDimensionStrategy: () => change({}),
    setOption: (key: string, value: Json) => again(withOption(chart, key, value)),
    build: () => embeddedChart(chart),
  };
};

export const embeddedChart = (chart: KnownChart): Chart => {
  const { definition, id } = chart;
  const self = strict<Chart>("EmbeddedChart", {
    modify: () => chartBuilder(chart),
    getRanges: () => definition.ranges.map((where) => rangeAt(where)),
    getNumHeaders: () => definition.headers,
    getChartId: () => (id === undefined ? null : Number(id.replace(/\D/g, ""))),
    getOptions: () => chartOptions(definition),
    getContainerInfo: () => containerInfo(definition),
  });
  known.set(self, chart);
  return self;
};

const chartOptions = ({ options }: ChartDefinition): ChartOptions =>
  strict<ChartOptions>("ChartOptions", {
    get: (key: string) => (options[key] ?? null) as never,
  });

const containerInfo = ({ row, column, offsetX, offsetY }: ChartDefinition): ContainerInfo =>
  strict<ContainerInfo>("ContainerInfo", {
    getAnchorRow: () => row,
    getAnchorColumn: () => column,
    getOffsetX: () => offsetX,
    getOffsetY: () => offsetY,
  });

const changed = (chart: KnownChart, part: Partial<ChartDefinition>): KnownChart => ({
  ...chart,
  definition: { ...chart.definition, ...part },
});

/** "hAxis.title" sets one part of a nested option. */
const withOption = (chart: KnownChart, key: string, value: Json): KnownChart => {
  if (value === undefined || typeof value === "function") throw exception("Invalid argument: value");
  const { options } = chart.definition;
  const [outer = key, inner] = key.split(".");
  const nested =
    inner === undefined ? value : { ...(options[outer] as { [key: string]: Json } | undefined), [inner]: value };
  return changed(chart, { options: { ...options, [outer]: nested } });
};
