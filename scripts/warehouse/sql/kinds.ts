/** The add-on's figures by how they come out of rows, and the pieces of SQL that all of them are written with. */
import type { Rated } from "../../../src/domain/rollup/contribution.ts";
import { type FigureDefinition, type FigureKey, figureKeys, figureOf } from "../../../src/domain/rollup/figures.ts";
import { usualFigures } from "../../../src/warehouse/contributed.ts";

type By<K extends FigureDefinition["by"]> = readonly (readonly [FigureKey, Extract<FigureDefinition, { by: K }>])[];
const by = <K extends FigureDefinition["by"]>(kind: K): By<K> =>
  figureKeys.map((key) => [key, figureOf(key)] as const).filter(([, { by }]) => by === kind) as unknown as By<K>;

export const [sums, pools] = [by("sum"), by("pool")];
/** Surveys of brand lift are told apart from rows that repeat them, so that their figure is made by itself. */
export const LIFT = "brandLift" satisfies FigureKey;
export const medians = by("median").filter(([key]) => key !== LIFT);
export const ofRows: readonly Rated[] = [
  ...medians.map(([, { of }]) => of),
  ...pools.flatMap(([, { otherwise }]) => otherwise ?? []),
];
export const hasUsual = (key: FigureKey): boolean => usualFigures.includes(key);

export const list = (parts: readonly (string | readonly string[])[], indent = "    "): string =>
  parts.flat().join(`,\n${indent}`);
export const sum = (what: string, when: string): string => `SUM(CASE WHEN ${when} THEN ${what} END)`;
export const count = (when: string): string => `COUNT(CASE WHEN ${when} THEN 1 END)`;
/** Nothing is divided by what is not above 0. */
export const divided = (above: string, below: string, factor = 1): string =>
  `CASE WHEN ${below} > 0 THEN ${factor === 1 ? "" : `${factor} * `}${above} / ${below} END`;
/** A ratio's constant: 1000 for CPM. */
export const factorOf = ({ ratio }: By<"pool">[number][1]): number => ratio(1, 1) ?? 1;

/** What weighs a pool's benchmarks: what was spent in the rows that know both. */
export const spentOn = ([key, { of }]: By<"pool">[number]): string =>
  of[0] === "spend" ? `${key}_above` : `${key}_below`;
