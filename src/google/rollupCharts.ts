/** The page's three charts, side by side: made once, known by their titles, moved and fed anew where the page changed. */
import { CHART_ROWS, type Page, type Zone } from "../domain/rollup/page.ts";
import { type Language, languages, type Text } from "../domain/text.ts";
import type { Sheet, Written } from "./book.ts";

type ChartKey = keyof Page<Written>["charts"];

const charts = {
  quality: { type: "LINE", title: { en: "Engagement quality by month", ru: "Качество вовлечения по месяцам" } },
  cpe: {
    type: "COLUMN",
    title: { en: "CPE against usual, above 1 is better", ru: "CPE к обычному, больше 1 — лучше" },
  },
  shares: { type: "COLUMN", title: { en: "Share of spend and of reach", ru: "Доля расхода и охвата" } },
} as const satisfies Readonly<Record<ChartKey, { readonly type: string; readonly title: Text }>>;

/** Told apart by everybody (Okabe and Ito). */
const COLORS = ["#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#000000"];
const ROW_HEIGHT = 21;

export function drawCharts(sheet: Sheet, page: Page<Written>, language: Language, width: number, isNew: boolean): void {
  const there = isNew ? [] : sheet.getCharts();
  for (const [i, key] of (Object.keys(charts) as ChartKey[]).entries()) {
    const { title, type } = charts[key];
    const old = there.find((chart) => languages.some((one) => chart.getOptions()?.get("title") === title[one]));
    const wanted = page.charts[key].map(addressOf);
    const isAsWanted =
      old
        ?.getRanges()
        .map((range) => range.getA1Notation())
        .join() === wanted.join() && old.getContainerInfo().getAnchorRow() === page.chartsRow;
    if (isAsWanted) continue;
    let builder = (old ? old.modify().clearRanges() : sheet.newChart())
      .setChartType(Charts.ChartType[type])
      .setNumHeaders(1)
      .setOption("title", title[language])
      .setOption("colors", COLORS)
      .setOption("legend", { position: "bottom" })
      .setOption("width", Math.floor(width / 3))
      .setOption("height", CHART_ROWS * ROW_HEIGHT - 4)
      .setPosition(page.chartsRow, 1, Math.floor((width / 3) * i), 2);
    for (const address of wanted) builder = builder.addRange(sheet.getRange(address));
    if (old) sheet.updateChart(builder.build());
    else sheet.insertChart(builder.build());
  }
}

/** "A3:A6" */
const addressOf = ({ row, column, rows, columns }: Zone): string => {
  const letter = (index: number) => String.fromCharCode(64 + index);
  const [from, to] = [`${letter(column)}${row}`, `${letter(column + columns - 1)}${row + rows - 1}`];
  return from === to ? from : `${from}:${to}`;
};
