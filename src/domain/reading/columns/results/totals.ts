/** Statements → metrics: one figure each, where one can be had; sums, totals, older figures and contradictions are flagged. */

import type { Flag } from "../../../tables/flags.ts";
import { type MetricKey, metricOf } from "../../../tables/metrics.ts";
import type { Op } from "../../atoms/atom.ts";
import type { Clause } from "../../clauses/clauses.ts";
import { NOW, type Statement } from "../../clauses/statements.ts";
import type { Value } from "../../clauses/values.ts";
import type { Metrics, RateBasisWord } from "../../types.ts";

/** A statement of a metric. */
export type Figure = Statement & { readonly value: Value };

export type Totals = {
  readonly metrics: { [key in MetricKey]?: number };
  readonly ranges: { [key in MetricKey]?: readonly [number, number] };
  readonly byPlatform: Record<string, Metrics>;
  readonly byFormat: Record<string, Metrics>;
  erBasis?: RateBasisWord;
};

export const isFigure = (statement: Statement): statement is Figure => statement.value !== undefined;

/** Figures of one metric are settled among themselves. */
export function totalsOf(figures: readonly Figure[], flags: Set<Flag>): Totals {
  const totals: Totals = { metrics: {}, ranges: {}, byPlatform: {}, byFormat: {} };
  const byKey = new Map<MetricKey, Figure[]>();
  for (const figure of figures) {
    const known = byKey.get(figure.value.key);
    if (known) known.push(figure);
    else byKey.set(figure.value.key, [figure]);
  }
  for (const [key, list] of byKey) settle(key, list, totals, flags);
  splitBy("platform", figures, totals.byPlatform);
  splitBy("format", figures, totals.byFormat);
  return totals;
}

function settle(key: MetricKey, all: readonly Figure[], totals: Totals, flags: Set<Flag>): void {
  const list = readable(all, flags);
  const chosen = choose(key, latest(list, flags), flags);
  const [first] = chosen;
  if (!first) return;
  for (const figure of chosen) raise(figure, flags);
  const { value = 0, max } = first.value;
  if (max !== undefined) totals.ranges[key] = [value, max];
  if (max !== undefined || isOpen(first)) {
    flags.add("range");
    return;
  }
  totals.metrics[key] = chosen.length > 1 ? sumOf(chosen) : value;
  if (key === "er" && first.basis) totals.erBasis = first.basis;
}

function raise({ value, number }: Figure, flags: Set<Flag>): void {
  for (const flag of value.flags) flags.add(flag);
  if (number.replaces) flags.add("superseded_value");
  if (number.approx || (value.max === undefined && (number.plus || isOpenUpwards(number.op)))) flags.add("approx");
}

/** Without binary dust. */
const sumOf = (figures: readonly Figure[]): number =>
  Number(figures.reduce((sum, { value }) => sum + (value.value ?? 0), 0).toPrecision(15));

const isOpenUpwards = (op: Op | undefined): boolean => op === ">" || op === ">=";

/** "up to 50k", "< 50k" is no result. */
const isOpen = ({ number }: Figure): boolean => number.op === "<" || number.op === "<=";

/** A number that cannot be read leaves its key out, with its flag. */
function readable(list: readonly Figure[], flags: Set<Flag>): readonly Figure[] {
  if (list.every(({ value }) => value.value !== undefined)) return list;
  const broken = list.filter(({ value }) => value.value === undefined);
  for (const { value } of broken) for (const flag of value.flags) flags.add(flag);
  return [];
}

/** Of two times of measurement the later one; of "was" and "now" the latter. */
function latest(list: readonly Figure[], flags: Set<Flag>): readonly Figure[] {
  const current = list.filter(({ number }) => !number.was);
  if (current.length && current.length < list.length) flags.add("superseded_value");
  const remaining = current.length ? current : list;
  const moments = new Set(remaining.map(({ moment }) => moment));
  if (moments.size < 2) return remaining;
  flags.add("superseded_value");
  const last = moments.has(undefined) && !moments.has(NOW) ? undefined : Math.max(...[...moments].map((at) => at ?? 0));
  return remaining.filter(({ moment }) => moment === last);
}

/** The figures that make up the metric: one, several to be added up, or none where they contradict each other. */
function choose(key: MetricKey, list: readonly Figure[], flags: Set<Flag>): readonly Figure[] {
  const [first] = list;
  if (list.length < 2 || !first) return list;
  if (key === "er") return chooseRate(list, flags);
  const isDistinct =
    new Set(list.map(({ scope }) => `${scope.platform} ${scope.format} ${scope.part}`)).size === list.length;
  const isRepeated = list.every(({ value }) => value.value === first.value.value && value.max === first.value.max);
  if (isRepeated && !isDistinct && !list.some(({ listed }) => listed)) return [first];
  const total = list.find((figure) => figure.total && !figure.clause.outer);
  if (total) return [total];
  const whole = list.filter(({ clause }) => !clause.outer);
  if (whole.length === 1) {
    if (list.length === 2) flags.add("secondary_value");
    return whole;
  }
  return addUp(key, list, isDistinct, flags);
}

function addUp(key: MetricKey, list: readonly Figure[], isDistinct: boolean, flags: Set<Flag>): readonly Figure[] {
  const metric = metricOf(key);
  const isCount = (metric.unit === "count" && !metric.unsummable) || key === "revenue";
  const isList = isDistinct || list.some(({ listed }) => listed);
  const isSum = isCount && isList && list.every(({ value }) => value.max === undefined);
  flags.add(isSum ? "summed_list" : "secondary_value");
  return isSum ? list : [];
}

/** Two ERs: the one without a basis where there is one, else none. */
function chooseRate(list: readonly Figure[], flags: Set<Flag>): readonly Figure[] {
  const [first] = list;
  const plain = list.filter(({ basis }) => basis === undefined);
  const isRepeated = list.every(({ value, basis }) => value.value === first?.value.value && basis === first?.basis);
  if (isRepeated) return list.slice(0, 1);
  flags.add("secondary_value");
  return plain.length === 1 ? plain : [];
}

/** Figures by platform or format, from two of them up, or for a part in parentheses beside its total. */
function splitBy(scope: "platform" | "format", figures: readonly Figure[], into: Record<string, Metrics>): void {
  const named = figures.filter((figure) => figure.scope[scope] !== undefined && isSure(figure));
  if (named.length === 0) return;
  const names = new Set(named.map((figure) => figure.scope[scope]));
  const parts = names.size < 2 ? named.filter(isPartOf(figures, scope)) : named;
  for (const part of parts) {
    const name = part.scope[scope] ?? "";
    const { key, value = 0 } = part.value;
    into[name] = { ...into[name], [key]: (into[name]?.[key] ?? 0) + value };
  }
}

const isSure = ({ value, number }: Figure): boolean =>
  value.value !== undefined && value.max === undefined && !number.was;

/** Is there a figure of the same metric around the parentheses, which belongs elsewhere? */
function isPartOf(figures: readonly Figure[], scope: "platform" | "format"): (part: Figure) => boolean {
  const wholes = new Map<Clause, Map<MetricKey, string | undefined>>();
  for (const { clause, value, scope: of } of figures)
    wholes.set(clause, (wholes.get(clause) ?? new Map()).set(value.key, of[scope]));
  return ({ clause, value, scope: of }) => {
    const whole = clause.outer && wholes.get(clause.outer);
    return whole?.has(value.key) === true && whole.get(value.key) !== of[scope];
  };
}
