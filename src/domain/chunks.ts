/** A long text → what single cells or stored values can hold, and back. */
import type { Cell } from "./cell.ts";

/** A cell holds 50,000 characters; we stay below. */
const CELL_CHARACTERS = 45_000;

/** A stored value may have 9 KB; a character of UTF-16 takes at most 3 bytes of it. */
export const STORED_CHARACTERS = 2_900;

/** Splits a text into cells, never through the middle of an emoji. */
export function chunksOf(text: string, size = CELL_CHARACTERS): readonly string[] {
  const chunks: string[] = [];
  for (let from = 0; from < text.length; ) {
    const end = Math.min(from + size, text.length);
    const halved = end < text.length && /[\ud800-\udbff]/.test(text.charAt(end - 1));
    chunks.push(text.slice(from, halved ? end - 1 : end));
    from = halved ? end - 1 : end;
  }
  return chunks;
}

/** The chunks up to the first that is not full: what people wrote to the right of it is theirs. */
export function joined(cells: readonly Cell[]): string {
  const chunks = cells.map((cell) => (typeof cell === "string" ? cell : ""));
  const last = chunks.findIndex((chunk) => chunk.length < CELL_CHARACTERS - 1);
  return chunks.slice(0, last < 0 ? chunks.length : last + 1).join("");
}
