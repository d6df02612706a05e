/** Is a stretch of figures a date here? With a year or a month's name it always is; bare figures need a word that says so. */
import { type Atom, isMark, isTerm } from "./atoms.ts";
import type { DateFound } from "./dates.ts";
import { senseAt } from "./labels.ts";
import { hasOpenLabel, isSlashList, type Phrasing } from "./phrasing.ts";

/** Two bare figures ("15.05", "10/12") are a date only where something around them says so. */
export function isDateHere(phrasing: Phrasing, at: number, date: DateFound): boolean {
  if (!date.bare) return true;
  const { tokens, atoms, dictionary, column } = phrasing;
  const follower = tokens[date.next];
  if (date.mark === "/") return column !== "Rate" && !isSlashList(atoms);
  if (
    follower?.text === "%" ||
    senseAt(tokens, date.next, dictionary, "scale") ||
    senseAt(tokens, date.next, dictionary, "currency")
  )
    return false;
  if (hasOpenLabel(atoms)) return false;
  const previous = atoms
    .slice(-2)
    .reverse()
    .find((atom) => !isMark(atom, ":", "–", "-", "("));
  if (isTerm(previous))
    return (
      ["deadline", "posted", "unposted", "after", "what", "platform"].includes(previous.role) || previous.key === "upTo"
    );
  if (column === "Rate") return false;
  if (previous?.kind === "word") return true;
  const isClosed =
    !follower ||
    (follower.kind === "sign" && ":–-,;)|\n".includes(follower.text)) ||
    senseAt(tokens, date.next, dictionary, "posted") !== undefined;
  return isClosed && !(at === 0 && !follower);
}
