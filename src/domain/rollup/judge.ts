/** Figures → what to do: a verdict for a market and for each partnership, and a month's best and weakest with reasons. */
import type { Market } from "../config/config.ts";
import { counted } from "../counted.ts";
import { isDoubt } from "../doubt.ts";
import { formatNumber } from "../format.ts";
import { benchmarkKeys, parametersOf } from "../metrics/assess.ts";
import type { RateBasis } from "../metrics/facts.ts";
import { type Part, type Verdict, verdictOf } from "../metrics/verdict.ts";
import type { Partnership } from "../sheets/partnership.ts";
import type { Language, Text } from "../text.ts";
import { type Contribution, rateOf } from "./contribution.ts";
import { type FigureKey, figureOf } from "./figures.ts";
import { type Figures, indexKeys, poolRows } from "./pool.ts";

/** One partnership in the order of its month. */
export type Ranked = {
  readonly row: number;
  readonly creator: string;
  readonly engagementQuality: number;
  readonly verdict: Verdict;
  /** What stands out in it, in a sentence. */
  readonly reason: Text;
};

const AT_MOST = 3;
type Judged = Figures & { readonly basis?: RateBasis };

/** The rule of a partnership on pooled figures; too few rows behind a figure give no verdict. */
export function judgeMarket(figures: Judged, market: Market): Verdict {
  const needed = parametersOf(market, ["enoughRows"]);
  if (isDoubt(needed)) return { kind: "unknown", reason: needed.doubt };
  const lacking = missingBenchmarks(figures, market);
  if (lacking) return { kind: "unknown", reason: lacking };
  const thin = (["engagementQuality", "audienceQuality"] as const).filter(
    (key) => figures[key].rows < needed.enoughRows,
  );
  return thin.length ? { kind: "unknown", reason: tooFew(thin, figures, needed.enoughRows) } : judge(figures, market);
}

/** The best by engagement quality and the weakest, none of them in both; partnerships without an index are in neither. */
export function rank(
  rows: readonly { readonly partnership: Partnership; readonly contribution: Contribution }[],
  market: Market,
): { readonly best: readonly Ranked[]; readonly weakest: readonly Ranked[] } {
  const ranked = rows
    .flatMap(({ partnership: { row, creator }, contribution }) => {
      const index = poolRows([contribution], market, indexKeys).engagementQuality.value;
      return index === undefined ? [] : [{ row, creator, contribution, index }];
    })
    .sort((a, b) => b.index - a.index || a.row - b.row);
  const half = Math.ceil(ranked.length / 2);
  const shown = ({ row, creator, contribution, index }: (typeof ranked)[number], order: "best" | "weakest"): Ranked => {
    const figures = poolRows([contribution], market);
    return {
      row,
      creator,
      engagementQuality: index,
      verdict: judge(figures, market),
      reason: standsOut(figures, order),
    };
  };
  return {
    best: ranked.slice(0, Math.min(AT_MOST, half)).map((one) => shown(one, "best")),
    weakest: ranked
      .slice(Math.max(half, ranked.length - AT_MOST))
      .reverse()
      .map((one) => shown(one, "weakest")),
  };
}

function judge(figures: Judged, market: Market): Verdict {
  const settings = parametersOf(market, ["scaleAt", "endBelow", "scorePass", "scoreFail", "bandGood", "bandWeak"]);
  if (isDoubt(settings)) return { kind: "unknown", reason: settings.doubt };
  const { engagementQuality, audienceQuality } = figures;
  return verdictOf(
    { engagementQuality: engagementQuality.value, audienceQuality: audienceQuality.value, parts: partsOf(figures) },
    settings,
  );
}

/** The three ratios that make up the index. */
function partsOf(figures: Judged): readonly Part[] {
  const keys: readonly FigureKey[] = ["cpe", "reachPerSpend", ...(figures.basis ? [rateOf[figures.basis]] : [])];
  return keys.flatMap((key) => {
    const { ratio } = figures[key];
    return ratio === undefined ? [] : [{ label: figureOf(key).label, ratio }];
  });
}

function standsOut(figures: Judged, order: "best" | "weakest"): Text {
  const parts = [...partsOf(figures)].sort((a, b) => (order === "best" ? b.ratio - a.ratio : a.ratio - b.ratio));
  const [first] = parts;
  return both((language) =>
    first
      ? `${first.label[language]}: ${formatNumber(first.ratio, language, 2, 2)} × ${{ en: "usual", ru: "обычного" }[language]}`
      : "",
  );
}

function missingBenchmarks(figures: Judged, { code, values }: Market): Text | undefined {
  const keys = ["benchmarkCPE", "benchmarkCPM", ...(figures.basis ? [benchmarkKeys[figures.basis]] : [])] as const;
  const missing = keys.filter((key) => values[key] === undefined).join(", ");
  return missing
    ? { en: `Config lacks ${missing} for ${code}`, ru: `на вкладке Config для ${code} нет ${missing}` }
    : undefined;
}

const tooFew = (keys: readonly FigureKey[], figures: Figures, enough: number): Text =>
  both((language) => {
    const rows = keys.map((key) => `${figureOf(key).label[language]} ${figures[key].rows}`).join(", ");
    return `${counted(enough, fewerRows)[language]}: ${rows}`;
  });

const fewerRows = {
  en: { one: "fewer than {0} row", other: "fewer than {0} rows" },
  ru: { one: "меньше {0} строки", other: "меньше {0} строк" },
} as const;

const both = (write: (language: Language) => string): Text => ({ en: write("en"), ru: write("ru") });
