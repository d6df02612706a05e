/** The book of phrases, opened at a word: what it means to a market and a column. */

import { once } from "../../once.ts";
import { phrasebook } from "../../words/phrasebook.prepared.ts";
import { type Chapter, DIGITS, SENSE_LETTERS, shelfOf, WORD_BORDER } from "../../words/phrasebook.ts";
import { unfoldedShelf } from "../../words/shelf.ts";
import { type Column, isHeard, lateInPrices, priceRoles, type Role, silentRoles } from "../../words/vocabulary.ts";

/**
 * One sense of a phrase. `words` are its words in order, a trailing `*` takes any ending. `tie`: it is meant beside a
 * number alone, and perhaps in capitals alone ("TRY 500").
 */
export type Sense = {
  readonly role: Role;
  readonly key: string;
  readonly words: readonly string[];
  readonly tie: Tie | undefined;
  /** A word of another language than the market's, or one that means this in the market's alone ("12 mil"). */
  readonly origin: "foreign" | "own alone" | undefined;
};
export type Tie = "number" | "capitals" | "asked";
const ties: Readonly<Record<string, Tie>> = { "~": "number", "^": "capitals" };

/** Who listens: a market's language and a column. */
type Listener = { readonly column: Column; readonly language: string };

const shelves = new Map<string, string>();
const lines = new Map<string, string>();

/** A shelf is unfolded when it is first looked at. */
function shelfAt(letter: string): string {
  const known = shelves.get(letter);
  if (known !== undefined) return known;
  const folded = phrasebook.shelves[letter];
  const shelf = folded === undefined ? "" : unfoldedShelf(folded);
  if (shelf) shelves.set(letter, shelf);
  return shelf;
}

/** The lines of the book whose words begin with these letters: they stand together on their shelf. */
export function linesFrom(letters: string): string {
  const known = lines.get(letters);
  if (known !== undefined) return known;
  const shelf = shelfAt(shelfOf(letters));
  const from = shelf.indexOf(`\n${letters}`);
  const end = shelf.indexOf("\n", shelf.lastIndexOf(`\n${letters}`) + 1);
  const found = from < 0 ? "" : shelf.slice(from, end + 1);
  if (found) lines.set(letters, found);
  return found;
}

const senses = once(() => phrasebook.senses.split(";"));

/** "metric likes" → its role and key. */
function named(number: string): readonly [Role, string] {
  const sense = senses()[Number.parseInt(number, DIGITS)] as string;
  const gap = sense.indexOf(" ");
  return [sense.slice(0, gap) as Role, sense.slice(gap + 1)];
}

type Heard = { readonly sense: Sense; readonly place: number };

/** What phrases that begin with this word may mean, in the order of preference; with a `*` it is a stem. */
export function sensesUnder(first: string, near: string, listener: Listener): Sense[] {
  const at = near.indexOf(`\n${first},`);
  if (at < 0) return [];
  const from = at + first.length + 2;
  const heard: Heard[] = [];
  for (const entry of near.slice(from, near.indexOf("\n", from)).split(",")) {
    const one = heardIn(listener, first, entry);
    if (one) heard.push(one);
  }
  if (heard.length > 1) heard.sort((one, other) => one.place - other.place);
  return heard.map(({ sense }) => sense);
}

/**
 * The marks of phrases that are heard in the market's own language, in another, and in what is the same in all of them:
 * `!` keeps a word to its own language, `~` ties it to a number, `^` to capitals beside a number.
 */
const OWN = ["", "!"];
const FOREIGN = [""];
const COMMON = ["", "~", "^"];
const NOBODYS: readonly string[] = [];
const sections = [OWN, FOREIGN, COMMON, NOBODYS];

const sectionOf = ({ of, tag }: Chapter, language: string): readonly string[] => {
  if (of === "shared") return COMMON;
  if (of === "money") return tag === language ? COMMON : NOBODYS;
  return tag === language ? OWN : FOREIGN;
};

/** An entry of the book, unless the market or the column does not listen to it. */
function heardIn({ language, column }: Listener, first: string, entry: string): Heard | undefined {
  const mark = "!~^".includes(entry.charAt(0)) ? entry.charAt(0) : "";
  const at = mark.length + 1;
  const number = Number.parseInt(entry.charAt(mark.length), DIGITS);
  const chapter = phrasebook.chapters[number] as Chapter;
  const section = sectionOf(chapter, language);
  const [typed, key] = named(entry.slice(at, at + SENSE_LETTERS));
  if (!section.includes(mark) || !isHeard(typed, column)) return undefined;
  const isForeign = section === FOREIGN;
  // a scale of a language that is neither ours nor the market's leaves the currency open
  const role = isForeign && chapter.of === "other" && typed === "scale" ? "foreignScale" : typed;
  const words = `${first}${entry.slice(at + SENSE_LETTERS)}`.split(WORD_BORDER);
  const tie = silentRoles.includes(role) ? "asked" : ties[mark];
  const origin = isForeign ? "foreign" : mark === "!" ? "own alone" : undefined;
  const place = sections.indexOf(section as string[]) * 10 + section.indexOf(mark);
  return {
    sense: { role, key, words, tie, origin },
    place: place * 1000 + (column === "Rate" ? number * 3 + placeInPrices(role) : 0),
  };
}

/** Among prices the words of pricing come first, those of plans and terms last. */
const placeInPrices = (role: Role): number => (priceRoles.includes(role) ? 0 : lateInPrices.includes(role) ? 2 : 1);

const SHORTEST_LABEL = 5;
const labels = new Map<string, readonly string[]>();

/** The longer first words of phrases that begin with a letter. */
export function firstWordsFrom(letter: string): readonly string[] {
  const known = labels.get(letter);
  if (known) return known;
  const all = linesFrom(letter)
    .split("\n")
    .map((line) => line.slice(0, line.indexOf(",")));
  const found = all.filter((word) => word.replace("*", "").length >= SHORTEST_LABEL);
  labels.set(letter, found);
  return found;
}
