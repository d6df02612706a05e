/** Partnerships of a month → what each market made of it: figures, verdict, best and weakest, doubts. */
import type { Config, Market } from "../config/config.ts";
import type { Day, Month } from "../day.ts";
import type { RateBasis } from "../metrics/facts.ts";
import type { Verdict } from "../metrics/verdict.ts";
import { doubtsOf, isSerious, type RowDoubt } from "../sheets/check.ts";
import { doubledDoubts } from "../sheets/checkTitle.ts";
import type { Partnership } from "../sheets/partnership.ts";
import { type Contribution, contributionOf } from "./contribution.ts";
import { judgeMarket, type Ranked, rank } from "./judge.ts";
import { isOut, type LeftOut, leftOutOf } from "./leftOut.ts";
import type { Undated } from "./months.ts";
import { type Figures, poolRows } from "./pool.ts";

export type MarketMonth = {
  readonly month: Month;
  readonly market: string;
  readonly currency: string | undefined;
  readonly partnerships: number;
  readonly kpisMet: number;
  readonly kpisSet: number;
  /** What the engagement rates of most rows relate to. */
  readonly basis: RateBasis | undefined;
  readonly figures: Figures;
  readonly verdict: Verdict;
  readonly best: readonly Ranked[];
  readonly weakest: readonly Ranked[];
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
  const out = partnerships.filter((one) => isOut(one, today));
  const ofMonth = out.filter((one) => one.month === month || (one.month === undefined && undated === "count"));
  const known = ofMonth.filter((one) => one.market !== undefined);
  const doubled = doubledDoubts(known);
  return {
    month,
    markets: config.markets.flatMap((market) => {
      const rows = ofMonth.filter((one) => one.market?.code === market.code);
      return rows.length ? [marketMonth(month, market, rows)] : [];
    }),
    counted: known.length,
    undated: out.filter((one) => one.month === undefined).length,
    unknownMarket: ofMonth.filter((one) => one.market === undefined),
    doubts: [...doubtsOf(ofMonth, config, undefined, today), ...doubled].filter(isSerious),
    doubled: doubled.length,
    left: leftOutOf(partnerships, ofMonth, { month, today, leavesUndated: undated === "leave" }),
  };
}

function marketMonth(month: Month, market: Market, partnerships: readonly Partnership[]): MarketMonth {
  const rows = partnerships.map((partnership) => ({ partnership, contribution: contributionOf(partnership, market) }));
  const contributions = rows.map(({ contribution }) => contribution);
  const { basis, ...figures } = poolRows(contributions, market);
  const count = (key: "kpisMet" | "kpisSet") => contributions.reduce((sum, one: Contribution) => sum + one[key], 0);
  return {
    month,
    market: market.code,
    currency: market.values.currency,
    partnerships: rows.length,
    kpisMet: count("kpisMet"),
    kpisSet: count("kpisSet"),
    basis,
    figures,
    verdict: judgeMarket({ ...figures, ...(basis ? { basis } : {}) }, market),
    ...rank(rows, market),
  };
}
