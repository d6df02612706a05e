/** Cells that repeat are read once: readings never change, so they can be handed out again. */
import type { ReadingMarket } from "./types.ts";

const MOST = 5_000;
const LONGEST = 300;

/** The reader with a memory of its own, forgotten when it grows too large. */
export function remembering<T>(
  read: (text: string, market: ReadingMarket) => T,
): (text: string, market: ReadingMarket) => T {
  const known = new Map<string, T>();
  return (text, market) => {
    if (text.length > LONGEST) return read(text, market);
    const name = `${market.locale} ${market.currency} ${text}`;
    const before = known.get(name);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const reading = read(text, market);
    known.set(name, reading);
    return reading;
  };
}
