/** Figures → what to do: a verdict for a market and for each partnership, and a month's best and weakest with reasons. */
import type { Market } from "../config/config.ts";
import { many } from "../counted.ts";
import { isDoubt } from "../doubt.ts";
import { parametersOf } from "../metrics/assess.ts";
import { efficiencyLabels, efficiencyParts } from "../metrics/engagementQuality.ts";
import { type Judgement, judgePartnership, ratioParts } from "../metrics/judge.ts";
import { type Part, shownRatio, type Verdict, verdictKeys, verdictOf } from "../metrics/verdict.ts";
import type { Partnership } from "../sheets/partnership.ts";
import { both, type Text } from "../text.ts";
import { type Contribution, rateOf } from "./contribution.ts";
import type { Pooled } from "./pool.ts";

export type JudgedRow = {
  readonly partnership: Partnership;
  readonly contribution: Contribution;
  readonly judgement: Judgement;
};

export const judgedRow = (partnership: Partnership, market: Market, contribution: Contribution): JudgedRow => ({
  partnership,
  contribution,
  judgement: judgePartnership(partnership, market),
});

/** One partnership in the order of its month. */
export type Ranked = {
  readonly partnership: Partnership;
  readonly engagementQuality: number;
  readonly verdict: Verdict;
  /** What stands out in it, in a sentence. */
  readonly reason: Text;
};

const AT_MOST = 3;

/** The rule of a partnership on pooled figures; few rows behind the index make it a first look. */
export function judgeMarket(figures: Pooled, rows: readonly JudgedRow[], market: Market): Verdict {
  const settings = parametersOf(market, [...verdictKeys, "enoughRows"]);
  if (isDoubt(settings)) return { kind: "unknown", reason: settings.doubt };
  const { engagementQuality: index, audienceQuality } = figures;
  const sum = (key: "kpisMet" | "kpisKnown") => rows.reduce((total, { contribution }) => total + contribution[key], 0);
  const withTargets = rows.filter(({ contribution }) => contribution.kpisKnown > 0).length;
  return verdictOf(
    {
      engagementQuality: index.value,
      parts: partsOf(figures),
      audienceQuality: audienceQuality.value,
      kpis: { met: sum("kpisMet"), of: sum("kpisKnown") },
      isThin: (index.value === undefined ? withTargets : index.rows) < settings.enoughRows,
      lacks: index.value === undefined ? lackedMost(rows) : undefined,
    },
    settings,
  );
}

/** What most rows of the market lack: the one thing that would help most. */
function lackedMost(rows: readonly JudgedRow[]): Text | undefined {
  const counts = new Map<string, { readonly text: Text; rows: number }>();
  for (const { judgement } of rows) {
    const { lacks } = judgement.efficiency;
    const text = (lacks.cost ?? lacks.reach ?? lacks.rate)?.doubt;
    const found = text && counts.get(text.en);
    if (found) found.rows += 1;
    else if (text) counts.set(text.en, { text, rows: 1 });
  }
  const [most] = [...counts.values()].sort((a, b) => b.rows - a.rows);
  return most && both((language) => `${most.text[language]} (${many(most.rows, "row")[language]})`);
}

/** The best are above what is usual and the weakest below; partnerships without an index are in neither. */
export function rank(rows: readonly JudgedRow[]): {
  readonly best: readonly Ranked[];
  readonly weakest: readonly Ranked[];
} {
  const ranked = rows
    .flatMap(({ partnership, judgement: { efficiency, verdict } }) => {
      const { index } = efficiency;
      const parts = [...ratioParts(efficiency)].sort((a, b) => b.ratio - a.ratio);
      return index === undefined ? [] : [{ partnership, index, parts, verdict }];
    })
    .sort((a, b) => b.index - a.index || a.partnership.row - b.partnership.row);
  const shown = ({ partnership, index, verdict }: (typeof ranked)[number], part: Part | undefined): Ranked => ({
    partnership,
    engagementQuality: index,
    verdict,
    reason: both((language) => (part ? `${part.label[language]}: ${timesUsual(part.ratio)[language]}` : "")),
  });
  return {
    best: ranked
      .filter(({ index }) => index >= 1)
      .slice(0, AT_MOST)
      .map((one) => shown(one, one.parts[0])),
    weakest: ranked
      .filter(({ index }) => index < 1)
      .slice(-AT_MOST)
      .reverse()
      .map((one) => shown(one, one.parts[one.parts.length - 1])),
  };
}

/** "1.27 × usual" */
export const timesUsual = (ratio: number): Text => {
  const shown = shownRatio(ratio);
  return { en: `${shown.en} × usual`, ru: `${shown.ru} × обычного` };
};

/** The ratios that make up the index. */
export const partsOf = (figures: Pooled): readonly Part[] => {
  const figureFor = {
    cost: figures.cpe,
    reach: figures.reachPerSpend,
    rate: figures.basis ? figures[rateOf[figures.basis]] : undefined,
  };
  return efficiencyParts.flatMap((part) => {
    const ratio = figureFor[part]?.ratio;
    return ratio === undefined ? [] : [{ label: efficiencyLabels[part], ratio }];
  });
};
