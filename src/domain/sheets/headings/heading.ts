/** A heading → what its column means, with qualifier and unit; what nothing knows is unread and never guessed from values. */
import type { RateBasisWord, TeamWord } from "../../reading/index.ts";
import { type Meaning, metricOfMeaning } from "../meanings.ts";
import { audienceLabel } from "./audienceName.ts";
import { bareName } from "./bareName.ts";
import { metricHeading, withMetric } from "./figureHeading.ts";
import { foldHeading, foldName } from "./folding.ts";
import { languageOf } from "./language.ts";
import { metricIn } from "./metricName.ts";
import { namesOf } from "./named.ts";
import { isPaper } from "./papers.ts";
import { partsOf } from "./parts.ts";
import { qualifiersOf } from "./qualifiers.ts";
import { respelled } from "./slips.ts";
import { without } from "./spoilt.ts";
import { type Vat, withoutVat } from "./vat.ts";

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
  /** Whether the amounts are with or without it. */
  readonly vat?: Vat;
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

/** "План, охват" is the planned reach: a word for targets or results, and the figure behind a comma. */
function ofTheFigure(text: string): Heading | undefined {
  if (!text.includes(",")) return undefined;
  const { name, notes } = foldHeading(text);
  const [meaning] = namesOf(name);
  const isOpen = meaning?.meaning === "kpis" || meaning?.meaning === "results";
  const both = isOpen && notes.length === 1 ? oneOf(`${name} ${notes[0]}`) : undefined;
  return both && metricOfMeaning(both.meanings[0] ?? "unread") ? { ...both, text: onOneLine(text) } : undefined;
}

/** An amount is one with VAT and without. */
function meant(text: string): Heading {
  const bare = withoutVat(text);
  const amount = bare && untaxed(bare.text);
  if (!bare || amount?.meanings[0] !== "rate") return untaxed(text);
  return { ...amount, text: onOneLine(text), exactness: amount.exactness + 1, vat: bare.vat };
}

function untaxed(text: string): Heading {
  const read = ofTheFigure(text) ?? oneOf(text);
  const whole = without(read, foldHeading(text).notes, text);
  if (read.meanings.length) return whole;
  return translated(text) ?? mended(text) ?? whole;
}

/** "Creator / Креатор" */
function translated(text: string): Heading | undefined {
  const sides = text.split(/[/|\n]/).map((side) => side.trim());
  if (sides.length < 2 || sides.length > 3) return undefined;
  const named = sides.map(oneOf).filter(({ meanings }) => meanings.length);
  const [first] = named;
  const shared = first?.meanings.filter((one) => named.every(({ meanings }) => meanings.includes(one)));
  const isTranslated = named.length === sides.length || scriptsOf(sides).size > 1;
  return first && shared?.length && isTranslated ? { ...first, meanings: shared, text: onOneLine(text) } : undefined;
}

/** The same in two alphabets. */
const scriptsOf = (sides: readonly string[]): ReadonlySet<boolean> =>
  new Set(sides.map((side) => /\p{Script=Cyrillic}/u.test(side)));

/** A slip of the finger: less exact than the same word without it. */
function mended(text: string): Heading | undefined {
  const { name, notes } = foldHeading(text);
  const right = respelled(name);
  if (right === undefined) return undefined;
  const heading = oneOf([right, ...notes].join(", "));
  return heading.meanings.length ? { ...heading, text: onOneLine(text), exactness: heading.exactness + 1 } : undefined;
}

const onOneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

function oneOf(text: string): Heading {
  const folded = foldHeading(text);
  const language = languageOf(folded.name);
  const parts = partsOf(folded.typed, language);
  const notes = folded.notes.flatMap((note) => partsOf(note, language));
  const qualified = { text: onOneLine(text), ...qualifiersOf(parts, notes) };
  const isPlan = [...parts, ...notes].some(({ role }) => role === "plan");
  const planned = (meaning: Meaning): Meaning => (isPlan && meaning === "date" ? "plannedDate" : meaning);
  const apart = namesOf(folded.name);
  const exact = apart.length ? apart : namesOf(foldName(text)); // "YouTuber" is one word
  const metric = metricIn(parts, notes);
  if (exact.length) {
    const { meanings, exactness } = withMetric(exact, metric);
    const behind = isPlan && exact[0]?.meaning === "rate" ? 3 : 0;
    return { ...qualified, meanings: meanings.map(planned), exactness: exactness + behind, label: folded.typed };
  }
  if (metric) return metricHeading(qualified, metric, [...parts, ...notes]);
  const audience = audienceLabel(folded, parts, notes);
  if (audience) return { ...qualified, meanings: ["audience"], exactness: 0, label: audience };
  const bare = bareName(parts);
  if (!bare.found.length && isPaper(folded.name))
    return { ...qualified, meanings: ["notes"], exactness: 3, label: folded.typed };
  return {
    ...qualified,
    meanings: bare.found.map(({ meaning }) => planned(meaning)),
    exactness: Math.min(...bare.found.map(({ tier }) => tier), 9) + bare.stripped,
    label: folded.typed,
  };
}
