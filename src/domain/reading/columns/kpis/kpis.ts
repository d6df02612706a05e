/** KPIs cell → targets, each with its operator; deliverables and the deadline beside them. */
import { isBlank, isDate } from "../../../cell.ts";
import { compact } from "../../../compact.ts";
import { type Flag, listed } from "../../../tables/flags.ts";
import type { MetricKey } from "../../../tables/metrics.ts";
import { unreadIn } from "../../account.ts";
import { type Atom, isMark, isNumber, isTerm, type NumberAtom } from "../../atoms/atom.ts";
import { atomsOf } from "../../atoms/atomsOf.ts";
import { dateText } from "../../atoms/dates.ts";
import { type Clause, clausesOf } from "../../clauses/clauses.ts";
import { leftOverIn } from "../../clauses/leftOver.ts";
import { type Pair, pairsOf } from "../../clauses/pairs.ts";
import { adopt, type ClauseReading } from "../../clauses/readings.ts";
import { countDeliverables } from "../../clauses/scopes.ts";
import { fitsLabel, type Value, valueFor } from "../../clauses/values.ts";
import { basisIn } from "../../phrases/basis.ts";
import { phrasesOf } from "../../phrases/index.ts";
import type { KpisReading, RateBasisWord, ReadingMarket, Target, TeamWord } from "../../types.ts";
import { remembering } from "../memory.ts";
import { currencyOf, isIsoMoment } from "../whole.ts";

type Draft = {
  readonly metrics: { [key in MetricKey]?: Target };
  readonly numbers: NumberAtom[];
  readonly flags: Set<Flag>;
  erBasis: RateBasisWord | undefined;
};

/** Never throws. A date, an error value or prose gives no target, and a flag that says why. */
export function readKpis(
  cell: unknown,
  market: ReadingMarket,
  words: readonly TeamWord[] = market.words ?? [],
): KpisReading {
  if (isBlank(cell) || typeof cell === "boolean") return { metrics: {} };
  if (isDate(cell) || isIsoMoment(cell)) return { metrics: {}, flags: ["date_in_kpi"] };
  if (typeof cell === "number") return { metrics: {}, flags: ["unlabelled_number"] };
  return words.length ? readText(String(cell), market, words) : recall(String(cell), market);
}

const recall = remembering((text: string, market: ReadingMarket) => readText(text, market, []));

function readText(text: string, market: ReadingMarket, words: readonly TeamWord[]): KpisReading {
  const said = atomsOf(text, market, "KPIs", words);
  const { atoms, deliverables } = countDeliverables(phrasesOf(said.atoms, "figures"), "KPIs");
  const draft: Draft = { metrics: {}, numbers: [], flags: new Set(), erBasis: undefined };
  const clauses = clausesOf(atoms);
  const basis = basisIn(atoms);
  const readings = clauses.map(readingOf);
  readings.forEach((_, index) => {
    adoptLabel(readings, index);
  });
  for (const { pairs } of readings) readPairs(pairs, draft, basis);
  if (readings.some(({ pairs }) => pairs.some((pair) => isReplaced(pair, draft)))) draft.flags.add("superseded_value");
  const money = currencyOf([draft.metrics], draft.numbers, market, draft.flags);
  const deadline = deadlineIn(clauses, Object.keys(deliverables).length > 0);
  if (atoms.some(({ kind }) => kind === "link")) draft.flags.add("link");
  if (atoms.some(({ kind }) => kind === "error")) draft.flags.add("sheet_error");
  const isEmpty = !Object.keys(draft.metrics).length && !Object.keys(deliverables).length && !deadline;
  if (isEmpty && !reasons.some((flag) => draft.flags.has(flag)))
    draft.flags.add(isLoneNumber(atoms) ? "unlabelled_number" : "no_numeric_kpi");
  return compact<KpisReading>({
    metrics: draft.metrics,
    erBasis: draft.metrics.er ? draft.erBasis : undefined,
    deliverables: Object.keys(deliverables).length ? deliverables : undefined,
    deadline,
    currency: money,
    ...listed(draft.flags),
    unread: unreadIn(
      said,
      leftOverIn(readings, ({ was }) => was, !draft.flags.has("unlabelled_number")),
    ),
  });
}

const reasons: readonly Flag[] = ["link", "sheet_error", "letter_in_number", "negative", "secondary_value"];
const isLoneNumber = (atoms: readonly Atom[]): boolean =>
  atoms.some(isNumber) && atoms.every((atom) => isNumber(atom) || atom.kind === "mark");

const readingOf = (clause: Clause): ClauseReading => ({
  clause,
  listed: undefined,
  ...pairsOf(
    clause,
    new Set(),
    (label, number) => label.kind === "term" && (label.role !== "metric" || fitsLabel(label.key, number)),
  ),
});

/** "reach, min 10k": a limit by itself serves the one label before its comma; "was 40k, now 50k" says the new one. */
function adoptLabel(readings: readonly ClauseReading[], index: number): void {
  const [reading, before, other] = [readings[index], readings[index - 1], readings[index - 2]];
  const [number] = reading?.freeNumbers ?? [];
  if (!reading || !before || !number || reading.clause.joint !== "," || reading.freeLabels.length > 0) return;
  const isOfList = before.clause.joint === "," && (other?.freeLabels.length ?? 0) > 0;
  const isOpen = before.pairs.length === 0 && before.freeLabels.length === 1 && !isOfList;
  const [past] = before.pairs;
  const isNew =
    past?.number.was && before.pairs.length === 1 && reading.clause.atoms.some((atom) => isTerm(atom, "now"));
  const label = isNew ? past.label : number.op && isOpen ? before.freeLabels[0] : undefined;
  if (reading.pairs.length === 0 && label?.kind === "term" && fitsLabel(label.key, number))
    adopt(reading, label, number);
}

function readPairs(pairs: readonly Pair[], draft: Draft, basis: RateBasisWord | undefined): void {
  for (const { label, number } of pairs) {
    const value = isTerm(label, "metric") ? valueFor(label.key, number) : undefined;
    if (!value) continue;
    if (number.was) continue;
    for (const flag of value.flags) draft.flags.add(flag);
    if (value.value === undefined) continue;
    if (number.approx) draft.flags.add("approx");
    if (number.replaces) draft.flags.add("superseded_value");
    draft.numbers.push(number);
    setTarget(draft, value, number);
    if (value.key === "er") draft.erBasis = basis;
  }
}

/** What was, where the cell says what is. */
const isReplaced = ({ label, number }: Pair, { metrics }: Draft): boolean =>
  number.was && isTerm(label, "metric") && metrics[valueFor(label.key, number)?.key ?? "reach"] !== undefined;

/** Two targets for one metric contradict each other, unless they are its two ends ("от 4%, до 6%"). */
function setTarget(draft: Draft, value: Value, number: NumberAtom): void {
  const target = targetOf(value, number);
  const known = draft.metrics[value.key];
  if (known && JSON.stringify(known) !== JSON.stringify(target)) draft.flags.add("secondary_value");
  else draft.metrics[value.key] = target;
}

const turned = { ">": "<", ">=": "<=", "<": ">", "<=": ">=", "=": "=" } as const;

function targetOf({ value = 0, max, inverted }: Value, number: NumberAtom): Target {
  if (max !== undefined) return { op: "between", min: value, max };
  const op = number.op ?? (number.plus ? ">=" : "=");
  return { op: inverted ? turned[op] : op, value };
}

const publishing: ReadonlySet<string> = new Set(["posted", "unposted", "deadline", "what", "upTo"]);

/**
 * A date is the deadline where a word of term or publication leads to it; else, where something is to be delivered, a
 * bare one, unless it is a remark: in parentheses, or after a word such as "updated".
 */
function deadlineIn(clauses: readonly Clause[], hasDeliverables: boolean): string | undefined {
  let led: string | undefined;
  let bare: string | undefined;
  for (const { atoms, outer } of clauses)
    atoms.forEach((atom, index) => {
      if (atom.kind !== "date") return;
      const before = atoms.slice(Math.max(0, index - 3), index).filter((other) => !isMark(other));
      if (before.some((other) => isTerm(other, "contact"))) return;
      const isLed = before.some((other) => isTerm(other) && (publishing.has(other.role) || publishing.has(other.key)));
      if (isLed) led = dateText(atom);
      else if (hasDeliverables && !outer) bare = dateText(atom);
    });
  return led ?? bare;
}
