/** Dates with the month in words → their parts: "14-Oct-26", "Sept 9, 2026", "14-16 октября", "28 Oct - 2 Nov 2026". */
import { months } from "../words/index.ts";
import { fullYear } from "./figures.ts";
import type { Found, Parts } from "./readDate.ts";

/** N: a number of one or two digits, Y: one of four, M: a month, "-": from–to. */
type Item = { readonly sign: "N" | "Y" | "M" | "-"; readonly value: number; readonly digits: string };

type Make = (values: readonly Item[]) => Found;

const n = (items: readonly Item[], at: number): number => items[at]?.value ?? 0;
const year = (items: readonly Item[], at: number): number | undefined => fullYear(items[at]?.digits);
const day = (items: readonly Item[], d: number, m: number, y?: number): Parts => ({
  day: n(items, d),
  month: n(items, m),
  year: y === undefined ? undefined : year(items, y),
});

/** Shape → the date that it is. */
const shapes: Readonly<Record<string, Make>> = {
  M: (i) => ({ month: n(i, 0) }),
  MY: (i) => ({ month: n(i, 0), year: year(i, 1) }),
  YM: (i) => ({ month: n(i, 1), year: year(i, 0) }),
  NM: (i) => day(i, 0, 1),
  MN: (i) => day(i, 1, 0),
  NMY: (i) => day(i, 0, 1, 2),
  NMN: (i) => day(i, 0, 1, 2),
  MNY: (i) => day(i, 1, 0, 2),
  MNN: (i) => day(i, 1, 0, 2),
  YMN: (i) => day(i, 2, 1, 0),
  "N-NM": (i) => span(day(i, 0, 3), i, 2, 3),
  "N-NMY": (i) => span(day(i, 0, 3, 4), i, 2, 3),
  "MN-N": (i) => span(day(i, 1, 0), i, 3, 0),
  "MN-NY": (i) => span(day(i, 1, 0, 4), i, 3, 0),
  "NM-NM": (i) => span(day(i, 0, 1), i, 3, 4),
  "NM-NMY": (i) => span(day(i, 0, 1, 5), i, 3, 4),
  "NMY-NMY": (i) => span(day(i, 0, 1, 2), i, 4, 5),
  "MN-MN": (i) => span(day(i, 1, 0), i, 4, 3),
  "MN-MNY": (i) => span(day(i, 1, 0, 5), i, 4, 3),
};

const span = (first: Parts, items: readonly Item[], d: number, m: number): Parts => ({
  ...first,
  last: { day: n(items, d), month: n(items, m) },
});

/** Undefined where there is no month in words, or a word that is no part of a date. */
export function wordsIn(text: string): Found | undefined {
  if (!/\p{L}/u.test(text)) return undefined;
  const apart = text.replace(/(?<=\d)[-./](?=\p{L})|(?<=\p{L})[-./](?=\d)/gu, " ");
  const items = itemsOf(
    apart
      .toLowerCase()
      .replace(/ё/g, "е")
      .match(/\d+|\p{L}+|[^\s\d\p{L}]/gu) ?? [],
  );
  return items && shapes[items.map(({ sign }) => sign).join("")]?.(items);
}

function itemsOf(words: readonly string[]): readonly Item[] | undefined {
  const items: Item[] = [];
  for (const word of words) {
    const item = itemOf(word);
    if (item) items.push(item);
    else if (!silent.has(word)) return undefined;
  }
  return items;
}

function itemOf(word: string): Item | undefined {
  const month = monthOf(word);
  if (month) return { sign: "M", value: month, digits: "" };
  if (word === "-" || word === "–" || between.has(word)) return { sign: "-", value: 0, digits: "" };
  if (!/^\d{1,2}$|^\d{4}$/.test(word)) return undefined;
  return { sign: word.length === 4 ? "Y" : "N", value: Number(word), digits: word.padStart(2, "0") };
}

let byName: ReadonlyMap<string, number> | undefined;

/** "окт", "Oktober", "out" → 10, whichever language it is. */
export function monthOf(word: string): number | undefined {
  byName ??= new Map(
    Object.values(months).flatMap((names) =>
      Object.entries(names).flatMap(([number, list]) =>
        list.split(", ").map((name) => [name.replace("!", ""), Number(number)] as const),
      ),
    ),
  );
  return byName.get(word);
}

const between: ReadonlySet<string> = new Set(["to", "till", "until", "по", "bis", "ate"]);
/** Ordinals, particles and marks that say nothing. */
const silent: ReadonlySet<string> = new Set([
  ".",
  ",",
  "'",
  "st",
  "nd",
  "rd",
  "th",
  "of",
  "the",
  "го",
  "е",
  "de",
  "do",
  "º",
  "/",
]);
