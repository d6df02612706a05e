/** "day 7: 41k", "week 2", "неделя 2": when a figure was taken, the unit first. */
import { senseAt } from "../text/senses.ts";
import { number } from "./atom.ts";
import type { Phrasing } from "./phrasing.ts";

const units: ReadonlySet<string> = new Set(["d", "week", "month"]);
const MOST = 60;

/** Where the window that begins with its unit at `at` ends, 0 where none does. */
export function windowAt({ tokens, atoms }: Phrasing, at: number): number {
  const unit = senseAt(tokens, at, "unit");
  if (!unit || !units.has(unit.sense.key) || (tokens[at]?.text.length ?? 0) < 3) return 0;
  const [count, follower] = [tokens[unit.next], tokens[unit.next + 1]];
  if (count?.kind !== "digits" || count.glued || count.lettered || Number(count.text) > MOST) return 0;
  const isClosed =
    follower === undefined ||
    (follower.kind === "sign" && ":–-,;)=\n".includes(follower.text)) ||
    leadsToNumber(tokens, unit.next + 1);
  if (!isClosed) return 0;
  const window = number(Number(count.text), count.text);
  window.unit = unit.sense.key;
  window.glued = true;
  atoms.push(window);
  return unit.next + 1;
}

/** "day 7 reach 41k": a label with its own number follows. */
function leadsToNumber(tokens: Phrasing["tokens"], at: number): boolean {
  const label = senseAt(tokens, at, "metric");
  return (
    label !== undefined && tokens[tokens[label.next]?.text === ":" ? label.next + 1 : label.next]?.kind === "digits"
  );
}
