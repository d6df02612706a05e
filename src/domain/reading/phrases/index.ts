/** Atoms → phrases: the passes over a cell's atoms, in the order in which they must run. */
import type { Atom } from "../atoms/atom.ts";
import { withHidden, withoutAsides } from "./asides.ts";
import { withBases } from "./basis.ts";
import { withoutGrowth } from "./growth.ts";
import { joinRanges, modified } from "./modifiers.ts";
import { withoutPlaces } from "./places.ts";
import { withRevenue } from "./sums.ts";
import { withSurveys } from "./surveys.ts";

/** `free`: it may change places with the next one. The example is a market and a cell that reads otherwise without it. */
export type Pass = {
  readonly name: string;
  readonly example: readonly [string, string];
  readonly free?: true;
  readonly run: (atoms: readonly Atom[], apart?: ReadonlySet<Atom>) => readonly Atom[];
};

const ranges: Pass = { name: "two ends of a range are one number", example: ["US", "reach 80-90k"], run: joinRanges };
const marks: Pass = {
  name: "operators and marks move into their number",
  example: ["US", "reach ~90k"],
  run: modified,
};

/** Passes that every column needs. */
const common: readonly Pass[] = [ranges, marks];

/** What only figures of work done or to be done need. */
const ofFigures: readonly Pass[] = [
  {
    name: "a survey has two groups",
    example: ["US", "brand lift 45% vs 30%, n = 200 each"],
    free: true,
    run: withSurveys,
  },
  { name: "minus one is a hidden figure", example: ["US", "likes -1; comments 12"], free: true, run: withHidden },
  {
    name: "the likes of a comment are not the post's",
    example: ["US", "top comment 340 likes; likes 900"],
    free: true,
    run: withoutAsides,
  },
  { name: "a place is no country", example: ["US", "Mexico City 12%"], free: true, run: withoutPlaces },
  { ...ranges, free: true },
  { name: "growth is no value", example: ["US", "reach 45k, up 12%"], free: true, run: withoutGrowth },
  { ...marks, free: true },
  { name: "sales are money where a sum is named", example: ["RU", "продаж на 45к"], free: true, run: withRevenue },
  { name: "a label after a rate is its basis", example: ["US", "ER (views) 4.1%"], run: withBases },
];

export const passes = { rate: common, figures: ofFigures };

/** `apart`: numbers of another sort, which make no range with the rest. */
export const phrasesOf = (
  atoms: readonly Atom[],
  kind: keyof typeof passes,
  apart?: ReadonlySet<Atom>,
): readonly Atom[] => passes[kind].reduce((list, { run }) => run(list, apart), atoms);
