/** Partnership → the typed row that SQL adds up: its quantities, what is usual for each figure on its ground, and when it is out. */
import { known } from "../domain/doubt.ts";
import { type Quantity, quantities, type Rated, rated, contributionOf } from "../domain/rollup/contribution.ts";
import { type FigureKey, figureKeys, figureOf } from "../domain/rollup/figures.ts";
import { brandLiftOf } from "../domain/quantities/facts.ts";
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

/** A row that is no partnership: "section", "total", "header", "blank" or one whose creator stands further up. */
export const noReading = (kind: string): Reading =>
  Object.fromEntries(readingColumns.map(([name, type]) => [name, name === "kind" ? kind : emptyOf(type)]));

const emptyOf = (type: SqlType): Typed => (type === "INT64" ? 0 : type === "BOOL" ? false : null);

export function readingOf(partnership: Partnership): Reading {
  const { market, month, creator, status, postedOn, plannedOn, results, doubts } = partnership;
  const numbers = market && contributionOf(partnership, market);
  const ground = numbers?.ground;
  const { metrics } = results;
  const said: Record<string, string | number | boolean | undefined> = {
    ...noNumbers(numbers),
    kind: "partnership",
    month,
    market: market?.code,
    creator,
    platform: ground?.platform,
    tier: ground?.tier,
    counted: ground?.by,
    status: status && (isLive(status) ? "live" : isOff(partnership) ? "off" : "plan"),
    postedOn,
    plannedOn,
    hasFigures: hasFigures(metrics),
    liftPoints: known(brandLiftOf(results)),
    liftExposed: metrics.lift_exposed,
    liftControl: metrics.lift_control,
    liftExposedPeople: metrics.lift_exposed_people,
    liftControlPeople: metrics.lift_control_people,
    doubts: doubts.length,
  };
  if (market && ground)
    for (const key of usualFigures) {
      const value = figureOf(key).usual?.(market, ground);
      if (value !== undefined && value > 0) said[usualOf(key)] = value;
    }
  return Object.fromEntries(readingColumns.map(([name, type]) => [name, said[name] ?? emptyOf(type)]));
}

/** Without a market there are no amounts to add up. */
const noNumbers = (numbers: ReturnType<typeof contributionOf> | undefined) => {
  const keys: readonly (Quantity | Rated | "kpisMet" | "kpisSet" | "kpisKnown")[] = [
    ...quantities,
    ...rated,
    "kpisMet",
    "kpisSet",
    "kpisKnown",
  ];
  return Object.fromEntries(keys.map((key) => [key, numbers?.[key]]));
};
