/** Every figure of the month as the page shows it below the charts: value, what is usual, the count of rows behind it. */
import type { Cell } from "../cell.ts";
import { many } from "../counted.ts";
import { formatNumber, formatShare } from "../format.ts";
import type { Language, Text } from "../text.ts";
import { type Figure, type FigureKey, figureKeys, figureOf } from "./figures.ts";
import { HEADING } from "./headline.ts";
import type { Rollup } from "./rollup.ts";

/** A figure's text is as wide as three columns of the page, so four markets stand side by side. */
const WIDTH = 3;
const MARKETS_SHOWN = 4;

const texts = {
  figures: { en: "Figures", ru: "Показатели" },
  partnerships: { en: "partnerships", ru: "партнёрств" },
  usual: { en: "usual", ru: "обычно" },
} satisfies Readonly<Record<string, Text>>;

const shares: ReadonlySet<FigureKey> = new Set<FigureKey>([
  "erByFollowers",
  "erByReach",
  "erByViews",
  "viewRate",
  "authenticity",
  "netSentiment",
]);

/** A row a figure that at least one market knows, a block of columns a market. */
export function figureLines({ markets }: Rollup, language: Language): Cell[][] {
  const shown = markets.slice(0, MARKETS_SHOWN);
  const line = (heading: string, cells: readonly Cell[]): Cell[] => [
    heading,
    ...cells.flatMap((cell) => [cell, ...Array<Cell>(WIDTH - 1).fill("")]),
  ];
  const known = figureKeys.filter((key) => shown.some(({ figures }) => figures[key].value !== undefined));
  return [
    line(
      HEADING + texts.figures[language],
      shown.map(({ market, currency }) => `${market}${currency ? `, ${currency}` : ""}`),
    ),
    line(
      texts.partnerships[language],
      shown.map(({ partnerships }) => formatNumber(partnerships, language)),
    ),
    ...known.map((key) =>
      line(
        figureOf(key).label[language],
        shown.map(({ figures }) => said(key, figures[key], language)),
      ),
    ),
  ];
}

function said(key: FigureKey, { value, rows, benchmark }: Figure, language: Language): string {
  if (value === undefined) return "–";
  const number = (one: number) =>
    shares.has(key) ? formatShare(one, language, 2) : formatNumber(one, language, one < 100 ? 3 : 0);
  const usual = benchmark === undefined ? [] : [`${texts.usual[language]} ${number(benchmark)}`];
  return [number(value), ...usual, many(rows, "row")[language]].join(" · ");
}
