/** A heading → what its column means, with qualifier and unit; what nothing knows is unread and never guessed from values. */
import type { MetricKey } from "../../reading/index.ts";
import { isMetricKey, metricOf } from "../../reading/metricKeys.ts";
import type { RateBasisWord, TeamWord } from "../../reading/types.ts";
import type { Meaning, PlainMeaning } from "../meanings.ts";
import { type FoldedHeading, foldHeading, foldName } from "./folding.ts";
import { columnNames } from "./names.ts";
import { type Part, partsOf } from "./parts.ts";

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

type Named = { readonly meaning: PlainMeaning; readonly tier: number };

let names: Map<string, Named[]> | undefined;

/** All meanings of a folded name, the more exact first. */
function namesOf(name: string): readonly Named[] {
  names ??= allNames();
  return names.get(name) ?? [];
}

function allNames(): Map<string, Named[]> {
  const all = new Map<string, Named[]>();
  for (const [meaning, languages] of Object.entries(columnNames))
    for (const list of Object.values(languages))
      for (const [tier, group] of list.split(";").entries())
        for (const name of group.split(",")) {
          const known = all.get(name.trim()) ?? [];
          if (!known.some((one) => one.meaning === meaning)) known.push({ meaning: meaning as PlainMeaning, tier });
          all.set(name.trim(), known);
        }
  for (const list of all.values()) list.sort((one, other) => one.tier - other.tier);
  return all;
}

/** "Comments" may be a figure or a remark, "followers" is both a metric and a column: the figure comes first. */
function withMetric(exact: readonly Named[], metric: MetricFound | undefined): Pick<Heading, "meanings" | "exactness"> {
  const own = exact.map(({ meaning }): Meaning => meaning);
  const figure: readonly Meaning[] =
    metric && !metric.isPlan && metric.key !== "followers" ? [`metric:${metric.key}`] : [];
  return { meanings: [...figure, ...own], exactness: exact[0]?.tier ?? 0 };
}

type MetricFound = { readonly key: MetricKey; readonly raw: string; readonly label: string; readonly isPlan: boolean };

/** Some words say which metric they are only together with the cells; here stands the likelier one. */
const likelier: Readonly<Record<string, readonly MetricKey[]>> = {
  engagement: ["er", "engagements"],
  sales: ["orders", "revenue"],
  err: ["view_rate"],
  fakes: ["authenticity"],
  awareness: ["brand_lift_pp"],
};

/** The one metric that the words name; another word that nothing knows, or two metrics, and there is none. */
function metricIn(parts: readonly Part[], notes: readonly Part[]): MetricFound | undefined {
  const all = [...parts, ...notes];
  const named = parts.filter((part) => part.role === "metric");
  const real = named.length > 1 ? named.filter((part) => "key" in part && part.key !== "authenticity") : named;
  const [only] = real;
  if (!only || real.length > 1 || !("key" in only) || parts.some((part) => !besideMetrics.has(part.role)))
    return undefined;
  const percent = all.some(({ role }) => role === "percent");
  const key = keyOf(only.key, percent);
  if (!key) return undefined;
  return { key, raw: only.key, label: only.word, isPlan: all.some(({ role }) => role === "plan") };
}

const besideMetrics: ReadonlySet<string> = new Set([
  "metric",
  "basis",
  "plan",
  "fact",
  "approx",
  "platform",
  "part",
  "what",
  "currency",
  "scale",
  "percent",
  "moment",
  "average",
  "filler",
  "unit",
]);

/** A percent sign under a count makes another metric of it, or none. */
function keyOf(raw: string, percent: boolean): MetricKey | undefined {
  const key = likelier[raw]?.[0] ?? raw;
  if (!isMetricKey(key)) return undefined;
  if (!percent || metricOf(key).unit === "share" || metricOf(key).unit === "points") return key;
  return ({ reach: "reach_rate", views: "view_rate", clicks: "ctr", engagements: "er" } as const)[key as "reach"];
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

type Qualifiers = Pick<Heading, "unit"> &
  Partial<Pick<Heading, "platform" | "format" | "part" | "moment" | "basis" | "isAverage">>;

function qualifiersOf(parts: readonly Part[], notes: readonly Part[]): Qualifiers {
  const all = [...parts, ...notes];
  const keyOfRole = (role: Part["role"]) =>
    all.flatMap((part) => (part.role === role && "key" in part ? [part.key] : []))[0];
  const [platform, format, part, moment, currency, basis] = (
    ["platform", "what", "part", "moment", "currency", "basis"] as const
  ).map(keyOfRole);
  const scale = scaleIn(parts, notes);
  return {
    unit: {
      ...(currency ? { currency } : {}),
      ...(scale ? { scale } : {}),
      ...(all.some(({ role }) => role === "percent") ? { isPercent: true as const } : {}),
    },
    ...(platform ? { platform } : {}),
    ...(hasMetric(parts) && (format ?? phraseFormat(parts)) ? { format: format ?? phraseFormat(parts) ?? "" } : {}),
    ...(part ? { part } : {}),
    ...(moment ? { moment: Number(moment) } : {}),
    ...(basis || basisAmong(parts, notes) ? { basis: (basis ?? basisAmong(parts, notes)) as RateBasisWord } : {}),
    ...(all.some(({ role }) => role === "average") ? { isAverage: true as const } : {}),
  };
}

const hasMetric = (parts: readonly Part[]): boolean => parts.some(({ role }) => role === "metric");

/** "story views" is one phrase of the reader's, whose first word says the format. */
const phraseFormat = (parts: readonly Part[]): string | undefined => {
  const phrase = parts.find(({ role, word }) => role === "metric" && word.includes(" "))?.word ?? "";
  const first = partsOf(phrase.split(" ")[0] ?? "")[0];
  return first?.role === "what" && first.key !== "video" ? first.key : undefined;
};

/** "ER (reach)", "ER views" */
function basisAmong(parts: readonly Part[], notes: readonly Part[]): string | undefined {
  const keys = [...parts, ...notes].flatMap((part) => (part.role === "metric" && "key" in part ? [part.key] : []));
  const isRate = keys.some((key) => key === "er" || key === "engagement" || key === "err");
  return isRate ? keys.find((key) => key === "reach" || key === "views" || key === "followers") : undefined;
}

/** "(K)", "тыс. ₽", "$K"; a lone letter in the name itself is no unit. */
function scaleIn(parts: readonly Part[], notes: readonly Part[]): number | undefined {
  const inName = parts.filter((part, at) => part.word.length > 2 || parts[at - 1]?.role === "currency");
  const found = [...notes, ...inName].find(({ role }) => role === "scale");
  return found && "key" in found ? Number(found.key) : undefined;
}

const besideAudience: ReadonlySet<string> = new Set([
  "gender",
  "age",
  "country",
  "percent",
  "digits",
  "filler",
  "unit",
]);
const audienceWords: ReadonlySet<string> = new Set(
  "audience share followers доля аудитория аудитории подписчиков anteil publikum audiencia".split(" "),
);

/** "Women %", "RU %", "25–34", "Доля женщин": a share of the audience; a country needs a word or sign that says so. */
function audienceLabel(
  { typed, notes: typedNotes }: FoldedHeading,
  parts: readonly Part[],
  notes: readonly Part[],
): string | undefined {
  const isShare = (part: Part) => part.role === "percent" || audienceWords.has(part.word);
  const rest = parts.filter((part) => !isShare(part));
  const says = (role: string) => rest.some((part) => part.role === role);
  const isAge = /^\s*(\d{2}\s*[-–]\s*\d{2}|\d{2}\s*\+|<\s*\d{2})/.test(typed) || says("age");
  const isKnown = says("gender") || isAge || (says("country") && [...parts, ...notes].some(isShare));
  if (!isKnown || rest.some(({ role }) => !besideAudience.has(role))) return undefined;
  const label = typed.replace(/%/g, " ").replace(/\s+/g, " ").trim();
  return label || typedNotes[0];
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
