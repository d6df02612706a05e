/** Atoms → atoms: ranges become one number, operators and "about", "was", "→" move into the number they speak of. */
import { type Atom, isBorder, isMark, isNumber, isTerm, type NumberAtom, type Op } from "../atoms/atom.ts";
import { isLabel, numberAfter, numberBefore } from "./numberBeside.ts";

/** The list is ours: numbers in it are changed in place, what was moved into them is taken out. */
export function modified(ranged: readonly Atom[]): readonly Atom[] {
  const used = new Set<Atom>();
  ranged.forEach((atom, index) => {
    if (movesIn(ranged, index)) used.add(atom);
    else if (isMark(atom, "→>≥")) supersede(ranged, index, used);
    else if (isTerm(atom, "was")) markWas(ranged, index);
  });
  return used.size ? ranged.filter((atom) => !used.has(atom)) : ranged;
}

/** Does this word or mark say something of a number, which takes it in? */
function movesIn(atoms: readonly Atom[], index: number): boolean {
  const atom = atoms[index];
  if (isTerm(atom, "approx")) return applyTo(atoms, isMark(atoms[index + 1], ".") ? index + 1 : index, 1, markApprox);
  if (isTerm(atom, "op")) return operate(atoms, index, atom.key);
  if (isMark(atom) && isMark(atom, "≥≤><") && operate(atoms, index, atom.text)) return true;
  return isTrailingPlus(atoms, index) || isQuestioned(atoms, index);
}

const NONE: ReadonlySet<Atom> = new Set();

/** "300 clicks+": the plus speaks of the number before the label. */
function isTrailingPlus(atoms: readonly Atom[], index: number): boolean {
  const [number, plus] = [atoms[index - 2], atoms[index]];
  const isTrailing =
    isMark(plus) && plus.text === "+" && plus.tight && isLabel(atoms[index - 1]) && isEnd(atoms[index + 1]);
  if (!isTrailing || !isNumber(number)) return false;
  number.plus = true;
  return true;
}

/** A border, or what is no prose: a full stop, a quotation mark, an emoji, a hashtag. */
const isEnd = (atom: Atom | undefined): boolean =>
  isBorder(atom) || (isMark(atom) && !isMark(atom, ":=-–~")) || (atom?.kind === "word" && atom.key === "handle");

/** "reach 45k?": somebody is not sure. */
function isQuestioned(atoms: readonly Atom[], index: number): boolean {
  const [number, mark] = [atoms[index - 1], atoms[index]];
  const isDoubted = isMark(mark) && mark.text === "?" && isNumber(number);
  if (isDoubted) number.approx = true;
  return isDoubted;
}

function markApprox(number: NumberAtom): void {
  number.approx = true;
}

const operators: Readonly<Record<string, Op>> = {
  from: ">=",
  gte: ">=",
  backGte: ">=",
  gt: ">",
  upTo: "<=",
  lte: "<=",
  backLte: "<=",
  lt: "<",
  "≥": ">=",
  "≤": "<=",
  ">": ">",
  "<": "<",
};

/** "from 4 to 6%", "80-90k", "between 40 and 60": the two numbers become one with a `max`. */
/** A number that is `apart` makes no range with one that is not. */
export function joinRanges(atoms: readonly Atom[], apart: ReadonlySet<Atom> = NONE): Atom[] {
  const joined: Atom[] = [];
  for (let index = 0; index < atoms.length; index++) {
    const atom = atoms[index] as Atom;
    const isApart = linksOverComma(atoms, index);
    const step = isApart ? 3 : 2;
    const [link, second] = [atoms[index + step - 1], atoms[index + step]];
    if (
      isNumber(atom) &&
      isNumber(second) &&
      link &&
      apart.has(atom) === apart.has(second) &&
      (isApart || isLink(atoms, index, link)) &&
      canSpan(atom, second)
    ) {
      dropOpener(joined);
      joined.push(span(atom, second));
      index += step;
    } else joined.push(atom);
  }
  return joined;
}

/** "от 4%, до 6%": two ends, each with its word; in "likes from 300, up to 500 comments" they have labels of their own. */
const linksOverComma = (atoms: readonly Atom[], index: number): boolean =>
  isMark(atoms[index + 1], ",") &&
  (isTerm(atoms[index - 1], "op", "from") || isTerm(atoms[index - 1], "op", "gte")) &&
  (isTerm(atoms[index + 2], "op", "upTo") || isTerm(atoms[index + 2], "op", "lte")) &&
  !(isLabel(atoms[index - 2]) && isLabel(atoms[index + 4]));

function isLink(atoms: readonly Atom[], index: number, link: Atom): boolean {
  if (isTerm(link, "op")) return link.key === "to" || link.key === "upTo";
  if (isTerm(link, "and") || isMark(link, "&")) return isTerm(atoms[index - 1], "op", "between");
  if (isTerm(link, "plan", "of")) return false;
  if (!isMark(link) || !isMark(link, "-–…~")) return false;
  const isSpaced = link.text !== "…" && !link.tight;
  if (isSpaced && isTerm(atoms[index - 1], "what")) return false;
  return !(isSpaced && isLabel(atoms[index - 1]) && isLabel(atoms[index + 3]));
}

/** Both ends in the same measure and in rising order, once the scale of the second serves the first. */
function canSpan(first: NumberAtom, second: NumberAtom): boolean {
  if (first.value === undefined || second.value === undefined || first.max !== undefined) return false;
  if ((first.percent && !second.percent) || (first.currency && second.currency && first.currency !== second.currency))
    return false;
  if (first.unit !== undefined && first.unit !== second.unit) return false;
  return scaledLike(first, second) < second.value;
}

/** "2-3k" → 2000: a scale written once serves both ends where the first is the smaller figure. */
function scaledLike(first: NumberAtom, second: NumberAtom): number {
  const value = first.value ?? 0;
  const isShared = first.power === 0 && second.power > 0 && value < Number(second.mantissa);
  return isShared ? Number(`${first.mantissa}e${second.power}`) : value;
}

const span = (first: NumberAtom, second: NumberAtom): NumberAtom => ({
  ...second,
  value: scaledLike(first, second),
  max: second.value,
  currency: first.currency ?? second.currency,
  sign: first.sign,
  approx: first.approx || second.approx,
  from: first.from,
});

function dropOpener(atoms: Atom[]): void {
  const opener = atoms[atoms.length - 1];
  if (isTerm(opener, "op") && (opener.key === "from" || opener.key === "gte" || opener.key === "between")) atoms.pop();
  else if (isTerm(opener, "plan", "of")) atoms.pop();
}

function applyTo(atoms: readonly Atom[], index: number, reach: number, change: (number: NumberAtom) => void): boolean {
  for (let step = 1; step <= reach; step++) {
    const next = atoms[index + step];
    if (isNumber(next)) {
      change(next);
      return true;
    }
  }
  const previous = atoms[index - 1];
  const isTrailing = isNumber(previous) && isBorder(atoms[index + 1]);
  if (isTrailing) change(previous);
  return isTrailing;
}

/** An operator speaks of the next number of its pair, or of the one before where none follows ("50 uses min"). */
function operate(atoms: readonly Atom[], index: number, key: string): boolean {
  const op = operators[key];
  if (!op || atoms[index + 1]?.kind === "date") return false;
  if (key === "from" && isLabel(atoms[index - 1]) && isPlainNumber(atoms[index - 2])) return false;
  if (key === "from" && (joinsTwoFigures(atoms, index) || comesFrom(atoms, index))) return false;
  if (key === ">" && isNumber(atoms[index - 1]) && isNumber(atoms[index + 1])) return false;
  const number = key.startsWith("back")
    ? numberBefore(atoms, index)
    : (numberAfter(atoms, index) ?? (leadsElsewhere(atoms, index, key) ? undefined : numberBefore(atoms, index)));
  if (!number || number.op) return false;
  number.op = op;
  number.opWord = key;
  return true;
}

/** One that no operator has claimed: in "до 300 охват от 50к" the label is not the first number's. */
const isPlainNumber = (atom: Atom | undefined): boolean => isNumber(atom) && atom.op === undefined;

/** "5.2% (below average)" compares with something else; "15к до пятницы", "500 from Nike" lead to no number. */
const leadsElsewhere = (atoms: readonly Atom[], index: number, key: string): boolean =>
  (key === "lt" || key === "gt") && isMark(atoms[index - 1], "(")
    ? true
    : (key === "from" || key === "upTo") && !isBorder(atoms[index + 1]);

/** "$1,020 from 34 sales": two figures, of which each says what it is. */
function joinsTwoFigures(atoms: readonly Atom[], index: number): boolean {
  const [before, after] = [atoms[index - 1], atoms[index + 1]];
  if (!isNumber(before) || !isNumber(after)) return false;
  const isMoneyAndCount = (before.currency !== undefined) !== (after.currency !== undefined);
  return (isMoneyAndCount || isLabel(atoms[index - 2])) && isLabel(atoms[index + 2]);
}

const outcomes: ReadonlySet<string> = new Set(["sales", "orders", "leads", "revenue", "promo_uses"]);

/** "sales from 34 clicks": what they came of. */
const comesFrom = (atoms: readonly Atom[], index: number): boolean => {
  const [label, number, other] = [atoms[index - 1], atoms[index + 1], atoms[index + 2]];
  const isOutcome = isTerm(label, "metric") && outcomes.has(label.key) && isNumber(number);
  return isOutcome && isTerm(other, "metric") && !outcomes.has(other.key) && isEnd(atoms[index + 3]);
};

/** "80k → 65k": the later value stands. */
function supersede(atoms: readonly Atom[], index: number, used: Set<Atom>): void {
  const [before, arrow, after] = [atoms[index - 1], atoms[index], atoms[index + 1]];
  if (!arrow || !isNumber(before) || !isNumber(after)) return;
  after.replaces = true;
  after.currency ??= before.currency;
  used.add(before).add(arrow);
}

/** "was $1,800, now $1,450", "50к было". */
function markWas(atoms: readonly Atom[], index: number): void {
  const number = numberAfter(atoms, index) ?? numberBefore(atoms, index);
  if (number && !number.replaces) number.was = true;
}
