/** Labels of brand lift, which may fall below nothing and whose survey has two groups of people. */
import { isMetricKey, type MetricKey, metricOf } from "../../tables/metrics.ts";
import { senseAt } from "../text/senses.ts";
import type { Token } from "../text/tokens.ts";
import { type Atom, isMark, isTerm } from "./atom.ts";

const people: readonly MetricKey[] = ["lift_exposed_people", "lift_control_people"];
export const ofLift: ReadonlySet<string> = new Set<MetricKey>([
  "brand_lift_pp",
  "lift_exposed",
  "lift_control",
  ...people,
]);

/** Does a label of a cell speak of brand lift? */
export const speaksOfLift = (tokens: readonly Token[]): boolean =>
  tokens.some(({ senses }, at) => senses.length > 0 && ofLift.has(senseAt(tokens, at, "metric")?.sense.key ?? ""));

/** "brand lift -3 pp", "lift: -3": what may fall below nothing. */
export function mayFall(atoms: readonly Atom[]): boolean {
  const last = atoms[atoms.length - 1];
  const label = isMark(last, ":=") ? atoms[atoms.length - 2] : last;
  return isTerm(label, "metric") && isMetricKey(label.key) && metricOf(label.key).unit === "points";
}
