/** Partnerships of a month → what each market made of it: figures, verdict, best and weakest, plans, doubts. */
import type { Config, Market } from "../config/config.ts";
import { type Day, type Month, monthAfter } from "../day.ts";
import { known } from "../doubt.ts";
import type { Verdict } from "../metrics/verdict.ts";
import type { RateBasis } from "../quantities/facts.ts";
import { spendOf } from "../quantities/spend.ts";
import { doubtsOf, isSerious, type RowDoubt } from "../sheets/check/check.ts";
import { doubledDoubts } from "../sheets/check/checkTitle.ts";
import { isOff, isOut } from "../sheets/isOut.ts";
import type { Partnership } from "../sheets/partnership.ts";
import { contributionOf } from "./contribution.ts";
import { type JudgedRow, judgedRow, judgeMarket, type Ranked, rank } from "./judge.ts";
import { type LeftOut, leftOutOf } from "./leftOut.ts";
import { type Lift, liftOf } from "./lift.ts";
import type { Undated } from "./months.ts";
import { type Figures, poolRows } from "./pool.ts";

/** Partnerships that are not out yet: how many, and what those that have a sure amount will cost. */
export type Planned = { readonly count: number; readonly spend: number | undefined };

export type MarketMonth = {
  readonly month: Month;
  readonly market: string;
  readonly currency: string | undefined;
  /** Those that are out. */
  readonly partnerships: number;
  readonly kpisMet: number;
  readonly kpisSet: number;
  /** What the engagement rates of most rows relate to. */
  readonly basis: RateBasis | undefined;
  readonly figures: Figures;
  /** Comments that were classified by their tone. */
  readonly classified: number | undefined;
  readonly lift: Lift | undefined;
  readonly verdict: Verdict;
  /** How many partnerships got each verdict. */
  readonly verdicts: Readonly<Partial<Record<Verdict["kind"], number>>>;
  readonly best: readonly Ranked[];
  readonly weakest: readonly Ranked[];
  readonly planned: Planned;
  readonly plannedNext: Planned;
};

export type Rollup = {
  readonly month: Month;
  readonly markets: readonly MarketMonth[];
  /** Partnerships behind the markets' figures. */
  readonly counted: number;
  /** Rows without a month, whether they were counted or left out. */
  readonly undated: number;
  /** Rows of the month whose market the Config tab does not know. */
  readonly unknownMarket: readonly Partnership[];
  readonly doubts: readonly RowDoubt[];
  /** Partnerships that stand on two tabs, and are counted twice. */
  readonly doubled: number;
  /** Rows that are not counted, or not with all that they have, by reason. */
  readonly left: readonly LeftOut[];
};

/** `undated` says whether rows without a month count for this one; what is not out by `today` is planned and no fact. */
export function rollUp(
  partnerships: readonly Partnership[],
  config: Config,
  month: Month,
  { undated, today }: { readonly undated: Undated; readonly today: Day },
): Rollup {
  const out = new Set(partnerships.filter((one) => isOut(one, today)));
  const ofMonth = [...out].filter((one) => one.month === month || (one.month === undefined && undated === "count"));
  const plans = partnerships.filter((one) => !out.has(one) && !isOff(one));
  const known = ofMonth.filter((one) => one.market !== undefined);
  const doubled = doubledDoubts(known);
  return {
    month,
    markets: config.markets.flatMap((market) => {
      const here = (one: Partnership) => one.market?.code === market.code;
      const rows = ofMonth.filter(here);
      const planned = plansOf(
        plans.filter((one) => here(one) && one.month === month),
        market,
      );
      const plannedNext = plansOf(
        plans.filter((one) => here(one) && one.month === monthAfter(month)),
        market,
      );
      return rows.length || planned.count ? [{ ...marketMonth(month, market, rows), planned, plannedNext }] : [];
    }),
    counted: known.length,
    undated: [...out].filter((one) => one.month === undefined).length,
    unknownMarket: ofMonth.filter((one) => one.market === undefined),
    doubts: [...doubtsOf(ofMonth, config, undefined, today), ...doubled].filter(isSerious),
    doubled: doubled.length,
    left: leftOutOf(partnerships, ofMonth, { month, today, leavesUndated: undated === "leave" }),
  };
}

function marketMonth(
  month: Month,
  market: Market,
  partnerships: readonly Partnership[],
): Omit<MarketMonth, "planned" | "plannedNext"> {
  const rows: readonly JudgedRow[] = partnerships.map((one) => judgedRow(one, market, contributionOf(one, market)));
  const contributions = rows.map(({ contribution }) => contribution);
  const pooled = poolRows(contributions, market);
  const { basis, ...figures } = pooled;
  const lift = liftOf(partnerships);
  const count = (key: "kpisMet" | "kpisSet") => contributions.reduce((sum, one) => sum + one[key], 0);
  return {
    month,
    market: market.code,
    currency: market.values.currency,
    partnerships: rows.length,
    kpisMet: count("kpisMet"),
    kpisSet: count("kpisSet"),
    basis,
    figures: { ...figures, brandLift: lift ? { value: lift.points, rows: lift.surveys } : figures.brandLift },
    classified: sumOf(contributions.map(({ classified }) => classified)),
    lift,
    verdict: judgeMarket(pooled, rows, market),
    verdicts: countsOf(rows.map(({ judgement }) => judgement.verdict.kind)),
    ...rank(rows),
  };
}

const sumOf = (values: readonly (number | undefined)[]): number | undefined => {
  const given = values.filter((value) => value !== undefined);
  return given.length ? given.reduce((sum, value) => sum + value, 0) : undefined;
};

function countsOf<K extends string>(kinds: readonly K[]): Partial<Record<K, number>> {
  const counts: Partial<Record<K, number>> = {};
  for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** Amounts in another currency than the market's are not added up. */
function plansOf(plans: readonly Partnership[], { values }: Market): Planned {
  const amounts = plans.map(({ rate, productValue }) => known(spendOf(rate, productValue)));
  return {
    count: plans.length,
    spend: sumOf(amounts.map((money) => (money?.currency === values.currency ? money?.amount : undefined))),
  };
}
