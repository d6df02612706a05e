/** Numbers that tell how many people there are: reach, followers, views. They are no price, and make no range with one. */
import { isMetricKey, metricOf } from "../../../../tables/metrics.ts";
import { type Atom, isMark, isNumber, isTerm, type NumberAtom } from "../../../atoms/atom.ts";
import type { Rule } from "../rule.ts";

/** Labels whose number stands before them, where it stands on both sides: "25к подписчиков 15к", but "15к охват 40к". */
const countNouns: ReadonlySet<string> = new Set(["followers", "views", "likes", "impressions", "comments", "clicks"]);
/** What is counted as a result and paid for by the piece. */
const actions: ReadonlySet<string> = new Set(["sales", "orders", "leads", "followers_gained", "promo_uses"]);

/** The numbers that belong to a label, in one walk over the cell. */
export function audienceFigures(atoms: readonly Atom[]): ReadonlySet<Atom> {
  const figures = new Set<Atom>();
  atoms.forEach((label, at) => {
    if (!isTerm(label, "metric") || !isCount(label.key)) return;
    const [before, after] = [beforeLabel(atoms, at, figures), afterLabel(atoms, at)];
    const isBefore = before && (!after || (countNouns.has(label.key) && !isMark(atoms[at + 1], ":=")));
    const figure = isBefore ? before : after;
    if (figure) figures.add(figure);
    const other = figure && rangeBefore(atoms, atoms[at - 1] === figure ? at - 1 : -1);
    if (other) figures.add(other);
  });
  return figures;
}

const isCount = (key: string): boolean => isMetricKey(key) && metricOf(key).unit === "count" && !actions.has(key);

const isFigure = (atom: Atom | undefined): atom is NumberAtom =>
  isNumber(atom) && !atom.currency && !atom.percent && atom.unit === undefined;

function beforeLabel(atoms: readonly Atom[], at: number, figures: ReadonlySet<Atom>): NumberAtom | undefined {
  const number = isTerm(atoms[at - 1], "platform") || atoms[at - 1]?.kind === "word" ? atoms[at - 2] : atoms[at - 1];
  return isFigure(number) && !figures.has(number) ? number : undefined;
}

/** "40-50k reach": the lower end of the same range, which a tight dash shows. */
function rangeBefore(atoms: readonly Atom[], at: number): NumberAtom | undefined {
  const [first, dash] = [atoms[at - 2], atoms[at - 1]];
  return isFigure(first) && isMark(dash) && "-–".includes(dash.text) && dash.tight && dash.tightRight
    ? first
    : undefined;
}

function afterLabel(atoms: readonly Atom[], at: number): NumberAtom | undefined {
  let next = at + 1;
  while (next <= at + 3 && (isMark(atoms[next], ":–-=~") || isTerm(atoms[next], "approx") || isTerm(atoms[next], "op")))
    next++;
  const number = atoms[next];
  return isFigure(number) ? number : undefined;
}

export const audienceRules: readonly Rule[] = [
  {
    name: "reach and followers",
    example: ["DE", "900 € – 40k Reichweite"],
    at: "metric",
    when: ({ places }, at) => at === places.metric?.[0],
    make: (terms) => {
      for (const figure of audienceFigures(terms.atoms)) terms.taken.add(figure);
    },
  },
  {
    name: "guaranteed count",
    example: ["US", "$15 CPM (guaranteed 100k views)"],
    at: "number",
    free: true,
    when: ({ atoms, taken, clauses }, at) =>
      isFigure(atoms[at]) &&
      taken.has(atoms[at]) &&
      clauses[at]?.roles.has("plan") === true &&
      clauses[at]?.roles.has("metric") === true,
    make: (terms, at) => {
      const number = terms.atoms[at];
      if (isNumber(number) && number.value !== undefined) terms.guaranteed ??= number.value;
    },
  },
];
