/** Lines of a book in their order ↔ a text of half the length: neighbours begin alike, and often mean the same. */

/** A capital begins a line and says how many letters of its word are those of the line before: words have none themselves. */
const A = 65;
const MOST_SHARED = 25;
const LINE = /([A-Z])([^A-Z,]*)([^A-Z]*)/g;

/** A first word and its entries, ",301,502". */
type Line = readonly [first: string, entries: string];

/** [["likes", ",301"], ["liked", ",301"]] → "Alikes,301Ed": a line without entries has those of the one before. */
export function foldedShelf(lines: readonly Line[]): string {
  let [before, same] = ["", ""];
  let shelf = "";
  for (const [first, entries] of lines) {
    const shared = sharedStart(before, first);
    shelf += String.fromCharCode(A + shared) + first.slice(shared) + (entries === same ? "" : entries);
    [before, same] = [first, entries];
  }
  return shelf;
}

/** "Alikes,301Ed" → "\nlikes,301\nliked,301\n" */
export function unfoldedShelf(shelf: string): string {
  let [first, entries] = ["", ""];
  let whole = "\n";
  for (const [, sign = "", rest = "", own] of shelf.matchAll(LINE)) {
    first = first.slice(0, sign.charCodeAt(0) - A) + rest;
    entries = own || entries;
    whole += `${first}${entries}\n`;
  }
  return whole;
}

function sharedStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length, MOST_SHARED);
  let shared = 0;
  while (shared < most && one[shared] === other[shared]) shared++;
  // half an emoji is no text that a file can hold
  return HALF.test(one.charAt(shared - 1)) ? shared - 1 : shared;
}
const HALF = /^[\ud800-\udbff]$/;
