/** By how much something grew or fell is no value of it: "up 12%", "вырос на 12%", "um 12 % gestiegen", "grew in 2 раза". */
import { type Atom, fact, inPlaceOf, isBorder, isMark, isNumber, isTerm, type NumberAtom } from "../atoms/atom.ts";

const FARTHEST = 5;

/** Growth is no number any more; where old and new stand side by side ("from 10k to 12k"), the new one stays. */
export function withoutGrowth(atoms: readonly Atom[]): readonly Atom[] {
  if (!atoms.some((atom) => isChange(atom) || isTerm(atom, "times"))) return atoms; // only quicker
  const list = [...atoms];
  list.forEach((_, index) => {
    if (isMultiple(list, index)) list[index] = inPlaceOf(list[index] as Atom, fact("growth", ""));
  });
  list.forEach((atom, index) => {
    if (!isChange(atom)) return;
    if (isTerm(atom, "change", "against")) {
      markPast(list, index + 1);
      markMore(list, index);
    }
    if (isTo(list[index + 1]) && isNumber(list[index + 2])) {
      const by = before(list, index); // "um 12 % gestiegen auf 45k"
      if (by !== undefined) list[by] = inPlaceOf(list[by] as Atom, fact("growth", ""));
      openNew(list, index);
      return;
    }
    const at = grownBy(list, index) ?? after(list, index) ?? before(list, index);
    if (at !== undefined && (isTerm(atom, "change") || (list[at] as NumberAtom).percent)) settle(list, at);
  });
  return list;
}

/** "more than last time (48k reach)": what stands in the parentheses is the past. */
function markPast(list: Atom[], open: number): void {
  const at = isNumber(list[open + 1]) ? open + 1 : open + 2;
  const number = list[at];
  if (isMark(list[open], "(") && isNumber(number)) list[at] = inPlaceOf(number, fact("growth", ""));
}

/** "10% more reach than last month": a share before the label is by how much. */
function markMore(list: Atom[], index: number): void {
  if (!isTerm(list[index - 1], "metric")) return;
  const at = isNumber(list[index - 2]) ? index - 2 : index - 3;
  const share = list[at];
  if (isNumber(share) && share.percent && !isTerm(list[at - 1], "metric"))
    list[at] = inPlaceOf(share, fact("growth", ""));
}

/** "reach 2x", "охват в 2 раза больше": a multiple of what is not said; codes are used so many times. */
function isMultiple(list: readonly Atom[], at: number): boolean {
  const number = list[at];
  if (!isNumber(number)) return false;
  const [times, label] = [list[at + 1], list[at + 2]];
  const isBefore = isTerm(times, "times") && isTerm(label, "metric") && label.key !== "promo_uses"; // "2x reach"
  if (isBefore && number.power === 0 && isBorder(list[at + 3])) return true;
  const before = isTerm(list[at - 1], "filler") || isTerm(list[at - 1], "times") ? list[at - 2] : list[at - 1];
  const isTimes = isTerm(list[at - 1], "times")
    ? isBorder(list[at + 1])
    : isTerm(list[at + 1], "times") && (isBorder(list[at + 2]) || isTerm(list[at + 2], "op"));
  return isTimes && isTerm(before, "metric") && before.key !== "promo_uses";
}

/** "gained 340 followers" counts the new ones; only in percent a gain is growth. */
const isChange = (atom: Atom): boolean => isTerm(atom, "change") || isTerm(atom, "gain");

function settle(list: Atom[], at: number): void {
  const number = list[at] as NumberAtom;
  if (number.max !== undefined) list[at] = { ...number, value: number.max, max: undefined, replaces: true };
  else {
    list[at] = inPlaceOf(number, fact("growth", ""));
    const opener = list[at - 1];
    if (isTerm(opener, "op")) list[at - 1] = inPlaceOf(opener, fact("growth", ""));
    openNew(list, at);
  }
}

/** "up 12% to 45k", "fell from 12k to 10k": what it has come to is a plain number. */
function openNew(list: Atom[], at: number): void {
  const [to, number] = [list[at + 1], list[at + 2]];
  if (to === undefined || !isTo(to) || !isNumber(number)) return;
  list[at + 1] = inPlaceOf(to, fact("growth", ""));
  list[at + 2] = { ...number, replaces: list[at]?.kind === "growth" };
}

const isTo = (atom: Atom | undefined): boolean => isTerm(atom, "op", "to") || isTerm(atom, "op", "upTo");

/** The number that follows, over small words; over a label only where no number stands right before. */
function after(list: readonly Atom[], index: number): number | undefined {
  const hasOwn = isNumber(list[index - 1]);
  let isTold = false;
  for (let at = index + 1; at <= index + FARTHEST; at++) {
    const atom = list[at];
    if (isNumber(atom)) return isTold && !atom.percent ? undefined : at;
    isTold ||= isMark(atom, ":=");
    if (isBorder(atom) || isTo(atom) || (hasOwn && isTerm(atom, "metric"))) return undefined;
  }
  return undefined;
}

/** "um 12 % gestiegen auf 45k": a share that a small word leads to; what follows is the figure itself. */
function grownBy(list: readonly Atom[], index: number): number | undefined {
  // "um 12 % auf 45k gestiegen"
  if (isLedShare(list, index - 3) && isTerm(list[index - 2], "filler") && isNumber(list[index - 1])) return index - 3;
  return isLedShare(list, index - 1) && !isNumber(list[index + 1]) ? index - 1 : undefined;
}

function isLedShare(list: readonly Atom[], at: number): boolean {
  const [lead, share] = [list[at - 1], list[at]];
  return (isTerm(lead, "filler") || isTerm(lead, "deadline")) && isNumber(share) && share.percent;
}

/** "12% growth", "+340 WoW", "um 12 % gestiegen": a share, a signed number, or one that a small word leads to. */
function before(list: readonly Atom[], index: number): number | undefined {
  let at = index - 1;
  while (isTerm(list[at], "filler") || isTerm(list[at], "times")) at--;
  const number = list[at];
  if (!isNumber(number)) return undefined;
  const isLed = isTerm(list[at - 1], "deadline") || isTerm(list[at - 1], "filler") || isTerm(list[at + 1], "times");
  return number.percent || number.sign !== undefined || isLed ? at : undefined;
}
