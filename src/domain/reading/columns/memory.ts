/** Cells that repeat are read once: readings never change, so they can be handed out again. */
import type { ReadingMarket } from "../types.ts";

const MOST = 5_000;
const LONGEST = 300;

/** The reader with a memory of its own for each market, forgotten when it grows too large. */
export function remembering<T>(
  read: (text: string, market: ReadingMarket) => T,
): (text: string, market: ReadingMarket) => T {
  const memories = new Map<string, Map<string, T>>();
  let last: ReadingMarket | undefined;
  let known = new Map<string, T>();
  return (text, market) => {
    if (text.length > LONGEST) return read(text, market);
    if (market !== last) {
      const name = `${market.locale} ${market.currency}`;
      known = memories.get(name) ?? new Map();
      memories.set(name, known);
      last = market;
    }
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const reading = read(text, market);
    known.set(text, reading);
    return reading;
  };
}
