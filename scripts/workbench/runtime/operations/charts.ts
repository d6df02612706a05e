/** The host's side of charts: the add-on's definition → the engine's chart, and back by what was kept beside it. */
import { a1, quoteTab } from "../a1.ts";
import type { EngineCommand } from "../engine.ts";
import { type ChartDefinition, nextId } from "../side.ts";
import type { Json, Selection } from "../types.ts";
import type { Workbook } from "../workbook.ts";
import { read, write } from "./define.ts";

type CreateChart = Extract<EngineCommand, { type: "CREATE_CHART" }>;
type UpdateChart = Extract<EngineCommand, { type: "UPDATE_CHART" }>;

export type ChartInfo = { readonly id: string; readonly definition: ChartDefinition };
type Placed = { sheetId: string; definition: ChartDefinition };

export const chartOperations = (workbook: Workbook, changed: () => void) => {
  const { side } = workbook;
  const figureOf = (id: string) => workbook.getters().getFigureIdFromChartId(id);
  return {
    "charts.all": read((sheetId: string): ChartInfo[] =>
      workbook
        .getters()
        .getChartIds(sheetId)
        .map((id: string) => ({ id, definition: side.charts[id] ?? foreignChart })),
    ),
    "charts.insert": write(({ sheetId, definition }: Placed): string => {
      const id = `chart-${nextId(side)}`;
      const command = {
        type: "CREATE_CHART",
        sheetId,
        chartId: id,
        figureId: `figure-${id}`,
        definition: engineChart(workbook, sheetId, definition),
        ...placeOf(definition),
        size: { width: sizeOption(definition, "width", 600), height: sizeOption(definition, "height", 371) },
      };
      workbook.now(command as CreateChart);
      side.charts[id] = definition;
      changed();
      return id;
    }),
    "charts.update": write(({ sheetId, id, definition }: Placed & { id: string }) => {
      const figureId = figureOf(id);
      const updated = engineChart(workbook, sheetId, definition);
      workbook.queue({ type: "UPDATE_CHART", sheetId, chartId: id, figureId, definition: updated } as UpdateChart);
      workbook.queue({ type: "UPDATE_FIGURE", sheetId, figureId, ...placeOf(definition) });
      workbook.flush();
      side.charts[id] = definition;
      changed();
    }),
    "charts.remove": write(({ sheetId, id }: { sheetId: string; id: string }) => {
      workbook.now({ type: "DELETE_FIGURE", sheetId, figureId: figureOf(id) });
      delete side.charts[id];
      changed();
    }),
  };
};

/** A chart that a person drew in the grid: its ranges are not the add-on's business. */
const foreignChart: ChartDefinition = {
  type: "COLUMN",
  ranges: [],
  options: {},
  headers: 0,
  row: 1,
  column: 1,
  offsetX: 0,
  offsetY: 0,
};

const placeOf = ({ row, column, offsetX, offsetY }: ChartDefinition) => ({
  row: row - 1,
  col: column - 1,
  offset: { x: offsetX, y: offsetY },
});

const kinds: Readonly<Record<string, object>> = {
  COLUMN: { type: "bar", horizontal: false },
  BAR: { type: "bar", horizontal: true },
  LINE: { type: "line" },
  AREA: { type: "line", fillArea: true },
  PIE: { type: "pie" },
  SCATTER: { type: "scatter" },
  COMBO: { type: "combo" },
};

const engineChart = (workbook: Workbook, sheetId: string, definition: ChartDefinition): object => {
  const kind = kinds[definition.type];
  if (!kind) throw new Error(`the workbench has no charts of type ${definition.type} yet`);
  const [labels, ...series] = columnsOf(definition.ranges);
  const address = (where: Selection) =>
    (where.sheetId === sheetId ? "" : `${quoteTab(workbook.getters().getSheetName(where.sheetId))}!`) + a1(where);
  const { options } = definition;
  return {
    ...kind,
    title: { text: String(options.title ?? "") },
    dataSource: {
      type: "range",
      dataSets: series.map((where, index) => ({ dataSetId: String(index), dataRange: address(where) })),
      dataSetsHaveTitle: definition.headers > 0,
      ...(labels ? { labelRange: address(labels) } : {}),
    },
    dataSetStyles: stylesOf(options.colors, series.length),
    legendPosition: legendOf(options.legend),
    axesDesign: { x: { title: { text: axisTitle(options.hAxis) } }, y: { title: { text: axisTitle(options.vAxis) } } },
    stacked: options.isStacked === true || options.isStacked === "true",
    background: "#FFFFFF",
    humanize: false,
  };
};

/** Google takes the first column of all ranges as labels and every further one as a series. */
const columnsOf = (ranges: readonly Selection[]): Selection[] =>
  ranges.flatMap((where) =>
    Array.from({ length: where.columns }, (_, index) => ({ ...where, column: where.column + index, columns: 1 })),
  );

const stylesOf = (colors: Json | undefined, count: number): object => {
  const list = Array.isArray(colors) ? colors : [];
  return Object.fromEntries(
    list.slice(0, count).map((color, index) => [String(index), { backgroundColor: String(color) }]),
  );
};

const legendOf = (legend: Json | undefined): string => {
  const position = isRecord(legend) ? legend.position : legend;
  return position === "none" || position === "bottom" || position === "left" || position === "right" ? position : "top";
};

const axisTitle = (axis: Json | undefined): string => (isRecord(axis) ? String(axis.title ?? "") : "");

const isRecord = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const sizeOption = ({ options }: ChartDefinition, key: "width" | "height", otherwise: number): number =>
  typeof options[key] === "number" ? options[key] : otherwise;
