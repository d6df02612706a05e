/** A heading → what its column means, with qualifier and unit; what nothing knows is unread and never guessed from values. */
import type { MetricKey } from "../../reading/index.ts";
import { metricOf } from "../../reading/metricKeys.ts";
import type { RateBasisWord, TeamWord } from "../../reading/types.ts";
import type { Meaning } from "../meanings.ts";
import { audienceLabel } from "./audienceName.ts";
import { foldHeading, foldName } from "./folding.ts";
import { likelier, type MetricFound, metricIn } from "./metricName.ts";
import { type Named, namesOf } from "./named.ts";
import { type Part, partsOf } from "./parts.ts";
import { qualifiersOf } from "./qualifiers.ts";

/** `scale` is a power of ten: 3 for thousands. */
export type HeadingUnit = { readonly currency?: string; readonly scale?: number; readonly isPercent?: true };

export type Heading = {
  /** As typed, on one line. */
  readonly text: string;
  /** What it may mean, the likeliest first; none where nothing knows it. The cells decide between several. */
  readonly meanings: readonly Meaning[];
  /** 0 is the most exact name of its meaning. */
  readonly exactness: number;
  readonly unit: HeadingUnit;
  /** The words that label a text cell of the column for the reader of cells: "fake followers". */
  readonly label: string;
  readonly platform?: string;
  readonly format?: string;
  /** "paid" or "organic" figures are a part of the whole. */
  readonly part?: string;
  /** Hours after publication. */
  readonly moment?: number;
  readonly basis?: RateBasisWord;
  /** Of one post: never a sum. */
  readonly isAverage?: true;
  /** "Fake followers": what is left of 1 is meant. */
  readonly inverts?: true;
};

/** Headings repeat from tab to tab and month to month. */
const read = new Map<string, Heading>();
const MOST = 2_000;

/** `words` are the team's own for metrics. */
export function readHeading(text: string, words: readonly TeamWord[] = []): Heading {
  const own = words.length ? ownWord(text, words) : undefined;
  if (own) return own;
  const known = read.get(text);
  if (known) return known;
  if (read.size >= MOST) read.clear();
  const heading = meant(text);
  read.set(text, heading);
  return heading;
}

function ownWord(text: string, words: readonly TeamWord[]): Heading | undefined {
  const name = foldHeading(text).name;
  const own = words.find(({ word }) => foldName(word) === name);
  return (
    own && { ...meant(text), meanings: [own.key === "followers" ? "followers" : `metric:${own.key}`], label: own.key }
  );
}

function meant(text: string): Heading {
  const whole = oneOf(text);
  if (whole.meanings.length) return whole;
  const sides = text.split(/[/|\n]/).map((side) => side.trim());
  if (sides.length < 2 || sides.length > 3) return whole;
  const named = sides.map(oneOf).filter(({ meanings }) => meanings.length);
  const [first] = named;
  const isOne = first && named.every(({ meanings }) => meanings[0] === first.meanings[0]);
  const isTranslated = named.length === sides.length || scriptsOf(sides).size > 1;
  return isOne && isTranslated ? { ...first, text: onOneLine(text) } : whole;
}

/** "Creator / Креатор": the same in two alphabets. */
const scriptsOf = (sides: readonly string[]): ReadonlySet<boolean> =>
  new Set(sides.map((side) => /\p{Script=Cyrillic}/u.test(side)));

const onOneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

function oneOf(text: string): Heading {
  const folded = foldHeading(text);
  const parts = partsOf(folded.typed);
  const notes = folded.notes.flatMap(partsOf);
  const qualified = { text: onOneLine(text), ...qualifiersOf(parts, notes) };
  const exact = namesOf(folded.name);
  const metric = metricIn(parts, notes);
  if (exact.length && !(metric && isUnitOf(metric.key)))
    return { ...qualified, ...withMetric(exact, metric), label: folded.typed };
  if (metric) return metricHeading(qualified, metric, [...parts, ...notes]);
  const audience = audienceLabel(folded, parts, notes);
  if (audience) return { ...qualified, meanings: ["audience"], exactness: 0, label: audience };
  const bare = bareName(parts);
  const isPlan = [...parts, ...notes].some(({ role }) => role === "plan");
  const meanings = bare.found.map(({ meaning }): Meaning => (isPlan && meaning === "date" ? "plannedDate" : meaning));
  return {
    ...qualified,
    meanings,
    exactness: Math.min(...bare.found.map(({ tier }) => tier), 9) + bare.stripped,
    label: folded.typed,
  };
}

/** "Comments" may be a figure or a remark, "followers" is both a metric and a column: the figure comes first. */
function withMetric(exact: readonly Named[], metric: MetricFound | undefined): Pick<Heading, "meanings" | "exactness"> {
  const own = exact.map(({ meaning }): Meaning => meaning);
  const figure: readonly Meaning[] =
    metric && !metric.isPlan && metric.key !== "followers" ? [`metric:${metric.key}`] : [];
  return { meanings: [...figure, ...own], exactness: exact[0]?.tier ?? 0 };
}

const isUnitOf = (key: MetricKey): boolean => key !== "followers" && metricOf(key).unit !== "count";

function metricHeading(
  qualified: Omit<Heading, "meanings" | "exactness" | "label">,
  { key, raw, label, isPlan }: MetricFound,
  parts: readonly Part[],
): Heading {
  const loose = parts.filter(({ role }) => role === "filler" || role === "approx" || role === "average").length;
  const keys = likelier[raw] && !qualified.unit.isPercent ? likelier[raw] : [key];
  const meaning = (one: MetricKey): Meaning =>
    isPlan ? `plan:${one}` : one === "followers" ? "followers" : `metric:${one}`;
  return {
    ...qualified,
    meanings: keys.map(meaning),
    exactness: Math.min(loose, 3),
    label,
    ...(raw === "fakes" ? { inverts: true as const } : {}),
  };
}

/** The name without its qualifiers, a kind of them after the other: "Est. cost (IG)" → "cost". */
function bareName(parts: readonly Part[]): { readonly found: readonly Named[]; readonly stripped: number } {
  const words = (leftOut: ReadonlySet<string>) =>
    parts
      .filter(({ role }) => !leftOut.has(role))
      .map(({ word }) => word)
      .join(" ")
      .trim();
  const leftOut = new Set<string>(["percent", "currency", "scale", "moment"]);
  for (const [stripped, roles] of STRIPPED.entries()) {
    for (const role of roles) leftOut.add(role);
    const name = words(leftOut);
    const found = namesOf(name);
    if (found.length)
      return {
        found,
        stripped: stripped + 1 + (parts.some(({ role }) => role === "plan" || role === "approx") ? 3 : 0),
      };
  }
  const onlyPlatform =
    parts.some(({ role }) => role === "platform") &&
    parts.every(({ role }) => role === "platform" || role === "filler");
  return {
    found: onlyPlatform
      ? [
          { meaning: "handle", tier: 3 },
          { meaning: "link", tier: 3 },
        ]
      : [],
    stripped: 0,
  };
}

const STRIPPED: readonly (readonly string[])[] = [
  ["plan", "fact", "approx", "digits"],
  ["platform"],
  ["average", "filler"],
  ["what"],
];
