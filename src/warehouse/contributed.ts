/** Partnership → the typed row that SQL adds up: its quantities, what is usual for each figure on its ground, and when it is out. */
import { known } from "../domain/doubt.ts";
import { brandLiftOf } from "../domain/quantities/facts.ts";
import { contributionOf, type Quantity, quantities, type Rated, rated } from "../domain/rollup/contribution.ts";
import { type FigureKey, figureKeys, figureOf } from "../domain/rollup/figures.ts";
import { hasFigures, isOff } from "../domain/sheets/isOut.ts";
import type { Partnership } from "../domain/sheets/partnership.ts";
import { isLive } from "../domain/sheets/status.ts";

/** In GoogleSQL's words; `FLOAT64` is named so in DuckDB, too. */
export type SqlType = "STRING" | "FLOAT64" | "INT64" | "BOOL";
export type SqlColumn = readonly [name: string, type: SqlType];

/** The figures that a row is compared with what is usual for; the index is compared last, with 1. */
export const usualFigures: readonly FigureKey[] = figureKeys.filter((key) => {
  const figure = figureOf(key);
  return figure.usual !== undefined && figure.by !== "index";
});
export const usualOf = (key: FigureKey): string => `${key}_usual`;

const floats = (names: readonly string[]): readonly SqlColumn[] => names.map((name) => [name, "FLOAT64"]);
const surveyed = ["liftPoints", "liftExposed", "liftControl", "liftExposedPeople", "liftControlPeople"] as const;

/** What one partnership says, column by column. `status` is "live", "off", "plan" or unknown. */
export const readingColumns: readonly SqlColumn[] = [
  ["kind", "STRING"],
  ["month", "STRING"],
  ["market", "STRING"],
  ["creator", "STRING"],
  ["platform", "STRING"],
  ["tier", "STRING"],
  ["counted", "STRING"],
  ["status", "STRING"],
  ["postedOn", "STRING"],
  ["plannedOn", "STRING"],
  ["hasFigures", "BOOL"],
  ...floats([...quantities, ...rated, ...usualFigures.map(usualOf), ...surveyed]),
  ["kpisMet", "INT64"],
  ["kpisSet", "INT64"],
  ["kpisKnown", "INT64"],
  ["doubts", "INT64"],
];

export type Typed = string | number | boolean | null;
/** Every column is there; what is not known is null, as SQL has it. */
export type Reading = Readonly<Record<string, Typed>>;

/** A row that is no partnership: "section", "total", "header", "blank", "unread", or "merged" with a creator further up. */
export const noReading = (kind: string): Reading =>
  Object.fromEntries(readingColumns.map(([name, type]) => [name, name === "kind" ? kind : emptyOf(type)]));

const emptyOf = (type: SqlType): Typed => (type === "INT64" ? 0 : type === "BOOL" ? false : null);

const benchmarked = usualFigures.map((key) => [usualOf(key), figureOf(key).usual] as const);
const amounts: readonly (Quantity | Rated | "kpisMet" | "kpisSet" | "kpisKnown")[] = [
  ...quantities,
  ...rated,
  ...(["kpisMet", "kpisSet", "kpisKnown"] as const),
];
const nothing = noReading("partnership");

/** Without a market there are no amounts to add up. */
export function readingOf(partnership: Partnership): Reading {
  const { market, month, creator, status, postedOn, plannedOn, results, doubts } = partnership;
  const { metrics } = results;
  const reading: Record<string, Typed> = { ...nothing };
  const say = (name: string, value: Typed | undefined): void => {
    if (value !== undefined) reading[name] = value;
  };
  say("month", month);
  say("market", market?.code);
  say("creator", creator);
  say("status", status && (isLive(status) ? "live" : isOff(partnership) ? "off" : "plan"));
  say("postedOn", postedOn);
  say("plannedOn", plannedOn);
  say("hasFigures", hasFigures(metrics));
  say("liftPoints", known(brandLiftOf(results)));
  say("liftExposed", metrics.lift_exposed);
  say("liftControl", metrics.lift_control);
  say("liftExposedPeople", metrics.lift_exposed_people);
  say("liftControlPeople", metrics.lift_control_people);
  say("doubts", doubts.length);
  if (!market) return reading;
  const numbers = contributionOf(partnership, market);
  for (const key of amounts) say(key, numbers[key]);
  const { platform, tier, by } = numbers.ground;
  say("platform", platform);
  say("tier", tier);
  say("counted", by);
  for (const [name, usual] of benchmarked) {
    const value = usual?.(market, numbers.ground);
    if (value !== undefined && value > 0) reading[name] = value;
  }
  return reading;
}
