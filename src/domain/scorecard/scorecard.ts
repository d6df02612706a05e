/** Partnerships that are out + creators → one line a creator and market: scores, pooled figures, trend, verdict. */
import type { Config, Market } from "../config/config.ts";
import type { Day } from "../day.ts";
import { isDoubt } from "../doubt.ts";
import { parametersOf } from "../metrics/assess.ts";
import { type Judgement, judgePartnership } from "../metrics/judge.ts";
import { type Verdict, type VerdictKind, verdictKeys, verdictOf } from "../metrics/verdict.ts";
import type { Creator } from "../people/creator.ts";
import { foldedPerson } from "../people/identity.ts";
import type { PersonsPartnership } from "../people/withFacts.ts";
import { deliveryKey } from "../process/delivery.ts";
import { type Contribution, contributionOf } from "../rollup/contribution.ts";
import { partsOf } from "../rollup/judge.ts";
import { type Figures, poolRows } from "../rollup/pool.ts";
import { isOff, isOut } from "../sheets/isOut.ts";
import type { Text } from "../text.ts";
import { type Scores, scoresOf } from "./scores.ts";

export type ScorecardLine = {
  readonly creator: string;
  readonly market: Market;
  readonly person: Creator | undefined;
  /** Those that are out, the oldest first. */
  readonly partnerships: readonly PersonsPartnership[];
  readonly planned: number;
  readonly scores: Scores;
  readonly figures: Figures;
  readonly kpis: { readonly met: number; readonly of: number };
  /** How the latest index differs from the one before; undefined where there are not two. */
  readonly trend: number | undefined;
  readonly verdict: Verdict;
};

/** `delivered` holds how dates were kept, by `deliveryKey`. Everybody who has a partnership in a market of Config, those to act on first within each market. */
export function scorecardOf(
  partnerships: readonly PersonsPartnership[],
  { markets }: Config,
  today: Day,
  delivered: ReadonlyMap<string, { readonly score?: number }> = new Map(),
): readonly ScorecardLine[] {
  return markets.flatMap((market) => {
    const people = new Map<string, PersonsPartnership[]>();
    for (const one of partnerships) {
      if (one.market?.code !== market.code || isOff(one)) continue;
      const key = one.person ? `#${one.person.row}` : foldedPerson(one.creator);
      const others = people.get(key);
      if (others) others.push(one);
      else people.set(key, [one]);
    }
    return [...people.values()].map((rows) => lineOf(rows, market, today, delivered)).sort(byVerdict);
  });
}

const order: readonly VerdictKind[] = ["scale", "coach", "end", "keep", "unknown"];
const byVerdict = (one: ScorecardLine, other: ScorecardLine): number =>
  order.indexOf(one.verdict.kind) - order.indexOf(other.verdict.kind) ||
  (other.figures.engagementQuality.value ?? 0) - (one.figures.engagementQuality.value ?? 0);

function lineOf(
  rows: readonly PersonsPartnership[],
  market: Market,
  today: Day,
  delivered: ReadonlyMap<string, { readonly score?: number }>,
): ScorecardLine {
  const out = rows.filter((one) => isOut(one, today)).sort(byDate);
  const [first] = rows;
  const person = rows.find((one) => one.person)?.person;
  const contributions = out.map((one) => contributionOf(one, market));
  const pooled = poolRows(contributions, market);
  const latest = [...out].reverse();
  const audience = latest.find(({ results }) => results.audience)?.results.audience;
  const authenticity = latest.find(({ results }) => results.metrics.authenticity !== undefined)?.results.metrics;
  const delivery = delivered.get(deliveryKey(person?.name ?? first?.creator ?? "", market.code))?.score;
  const scores = scoresOf({ audience, authenticity: authenticity?.authenticity, person, delivery }, market);
  const judged = out.map((one) => judgePartnership(one, market));
  const sum = (key: "kpisMet" | "kpisKnown") => contributions.reduce((total, one: Contribution) => total + one[key], 0);
  const kpis = { met: sum("kpisMet"), of: sum("kpisKnown") };
  return {
    creator: person?.name ?? first?.creator ?? "",
    market,
    person,
    partnerships: out,
    planned: rows.length - out.length,
    scores,
    figures: pooled,
    kpis,
    trend: trendOf(judged),
    verdict: verdictFor(pooled, { kpis, scores, judged, person, count: out.length }, market),
  };
}

type Behind = {
  readonly kpis: ScorecardLine["kpis"];
  readonly scores: Scores;
  readonly judged: readonly Judgement[];
  readonly person: Creator | undefined;
  readonly count: number;
};

/** On pooled figures; a first collaboration that was agreed as a test is not ended for its figures. */
function verdictFor(
  pooled: ReturnType<typeof poolRows>,
  { kpis, scores, judged, person, count }: Behind,
  market: Market,
): Verdict {
  const settings = parametersOf(market, verdictKeys);
  if (isDoubt(settings)) return { kind: "unknown", reason: settings.doubt };
  if (!count) return { kind: "unknown", reason: nothingLive };
  const lacks = judged.map(({ efficiency: { lacks: one } }) => one.cost ?? one.reach ?? one.rate)[0];
  return verdictOf(
    {
      engagementQuality: pooled.engagementQuality.value,
      parts: partsOf(pooled),
      audienceQuality: pooled.audienceQuality.value,
      kpis,
      overall: scores.overall,
      isFirstTest: person?.term === "test" && count === 1,
      lacks: lacks?.doubt,
    },
    settings,
  );
}

const nothingLive: Text = { en: "nothing is live yet", ru: "пока ничего не вышло" };

function trendOf(judged: readonly Judgement[]): number | undefined {
  const indices = judged.flatMap(({ efficiency: { index } }) => (index === undefined ? [] : [index]));
  const [before, last] = indices.slice(-2);
  return before === undefined || last === undefined ? undefined : last - before;
}

const byDate = (one: PersonsPartnership, other: PersonsPartnership): number =>
  (one.postedOn ?? one.month ?? "").localeCompare(other.postedOn ?? other.month ?? "") || one.row - other.row;
