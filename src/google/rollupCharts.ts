/** The page's charts, side by side: made once, known by their titles, fed anew where the page changed, gone where nothing is to be drawn. */
import { CHART_ROWS, type ChartKey, type Page, type PageChart, type Zone } from "../domain/rollup/page/page.ts";
import { type Language, languages, type Text } from "../domain/text.ts";
import { columnLetters, type Sheet, type Written } from "./book.ts";

type Look = {
  readonly type: "LINE" | "COLUMN";
  readonly title: Text;
  readonly axis: Text;
  /** Titles of earlier editions. */
  readonly formerly?: readonly string[];
};

const looks: Readonly<Record<ChartKey, Look>> = {
  quality: {
    type: "LINE",
    title: {
      en: "Is the money spent better than usual? (1.00 = usual)",
      ru: "Лучше ли обычного тратятся деньги? (1,00 — обычно)",
    },
    axis: { en: "engagement quality", ru: "качество вовлечения" },
    formerly: ["Engagement quality by month", "Качество вовлечения по месяцам"],
  },
  cpe: {
    type: "COLUMN",
    title: { en: "Where is an engagement cheaper than usual?", ru: "Где вовлечение дешевле обычного?" },
    axis: { en: "times better than usual", ru: "во сколько раз лучше обычного" },
    formerly: ["CPE against usual, above 1 is better", "CPE к обычному, больше 1 — лучше"],
  },
  shares: {
    type: "COLUMN",
    title: { en: "Does reach follow the money?", ru: "Идёт ли охват за деньгами?" },
    axis: { en: "share of the total", ru: "доля от общего" },
    formerly: ["Share of spend and of reach", "Доля расхода и охвата"],
  },
};

/** Told apart by everybody (Okabe and Ito); what is usual comes last, in grey. */
const COLORS = ["#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00"];
const USUAL = "#9ca3af";
const ROW_HEIGHT = 21;

export function drawCharts(sheet: Sheet, page: Page<Written>, language: Language, width: number, isNew: boolean): void {
  const there = isNew ? [] : sheet.getCharts();
  const ours = (key: ChartKey) => {
    const { title, formerly = [] } = looks[key];
    const names = [...languages.map((one) => title[one]), ...formerly];
    return there.filter((chart) => names.includes(String(chart.getOptions()?.get("title"))));
  };
  for (const key of Object.keys(looks) as ChartKey[]) {
    const at = page.charts.findIndex((chart) => chart.key === key);
    const chart = page.charts[at];
    const [old, ...more] = ours(key);
    for (const one of chart ? more : [old, ...more]) if (one) sheet.removeChart(one);
    if (!chart) continue;
    draw(sheet, chart, old, { language, row: page.chartsRow, left: Math.floor((width / 3) * at), width: width / 3 });
  }
}

type Embedded = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Spot = { readonly language: Language; readonly row: number; readonly left: number; readonly width: number };

function draw(sheet: Sheet, chart: PageChart, old: Embedded | undefined, spot: Spot): void {
  const { title, type, axis } = looks[chart.key];
  const { language, row, left, width } = spot;
  const wanted = chart.zones.map(addressOf);
  const isAsWanted =
    old !== undefined &&
    old.getOptions()?.get("title") === title[language] &&
    old
      .getRanges()
      .map((range) => range.getA1Notation())
      .join() === wanted.join() &&
    old.getContainerInfo().getAnchorRow() === row &&
    old.getContainerInfo().getOffsetX() === left;
  if (isAsWanted) return;
  const hasUsual = chart.key !== "shares";
  const colors = [...COLORS.slice(0, hasUsual ? chart.series - 1 : chart.series), ...(hasUsual ? [USUAL] : [])];
  let builder = (old ? old.modify().clearRanges() : sheet.newChart())
    .setChartType(Charts.ChartType[type])
    .setNumHeaders(1)
    .setOption("title", title[language])
    .setOption("titleTextStyle", { fontSize: 12, bold: true })
    .setOption("vAxis", { title: axis[language], minValue: 0 })
    .setOption("colors", colors)
    .setOption("legend", { position: "bottom" })
    .setOption("width", Math.floor(width) - 8)
    .setOption("height", CHART_ROWS * ROW_HEIGHT - 4)
    .setPosition(row, 1, left, 2);
  for (const address of wanted) builder = builder.addRange(sheet.getRange(address));
  if (old) sheet.updateChart(builder.build());
  else sheet.insertChart(builder.build());
}

/** "A3:A6" */
const addressOf = ({ row, column, rows, columns }: Zone): string => {
  const [from, to] = [`${columnLetters(column)}${row}`, `${columnLetters(column + columns - 1)}${row + rows - 1}`];
  return from === to ? from : `${from}:${to}`;
};
