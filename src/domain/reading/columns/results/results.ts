/** Results cell → what was reached: metrics, the audience, the day of publication, and every doubt. */
import { isBlank, isDate } from "../../../cell.ts";
import { compact } from "../../../compact.ts";
import { type Flag, listed } from "../../../tables/flags.ts";
import { unreadIn } from "../../account.ts";
import { type Atom, isNumber, isTerm, type NumberAtom } from "../../atoms/atom.ts";
import { atomsOf } from "../../atoms/atomsOf.ts";
import { type Clause, clausesOf } from "../../clauses/clauses.ts";
import { isBare, leftOverIn } from "../../clauses/leftOver.ts";
import { shareLabels } from "../../clauses/neighbours.ts";
import { type ClauseReading, readingsOf } from "../../clauses/readings.ts";
import { countDeliverables } from "../../clauses/scopes.ts";
import { statementsFrom } from "../../clauses/statements.ts";
import { phrasesOf } from "../../phrases/index.ts";
import { withoutPlanned } from "../../phrases/planned.ts";
import type { ReadingMarket, ResultsReading, TeamWord } from "../../types.ts";
import { remembering } from "../memory.ts";
import { currencyOf, isIsoMoment } from "../whole.ts";
import { audienceOf } from "./audience.ts";
import { ofAllPieces } from "./pieces.ts";
import { type Publication, publicationOf } from "./publication.ts";
import { isFigure, type Totals, totalsOf } from "./totals.ts";

/** Never throws. Blank is a reading without anything; a number alone has no label. */
export function readResults(
  cell: unknown,
  market: ReadingMarket,
  words: readonly TeamWord[] = market.words ?? [],
): ResultsReading {
  if (isBlank(cell) || typeof cell === "boolean") return { metrics: {} };
  if (isDate(cell) || isIsoMoment(cell)) return { metrics: {}, flags: ["date_in_results"] };
  if (typeof cell === "number") return { metrics: {}, flags: ["unlabelled_number"] };
  return words.length ? readText(String(cell), market, words) : recall(String(cell), market);
}

const recall = remembering((text: string, market: ReadingMarket) => readText(text, market, []));

function readText(text: string, market: ReadingMarket, words: readonly TeamWord[]): ResultsReading {
  const flags = new Set<Flag>();
  const said = atomsOf(text, market, "Results", words);
  const reached = withoutPlanned(said.atoms);
  const { atoms, deliverables } = countDeliverables(phrasesOf(reached, "figures"), "Results");
  const clauses = clausesOf(atoms);
  const { readings, planned } = readingsOf(clauses);
  shareLabels(readings, planned.size > 0, Object.values(deliverables));
  const statements = ofAllPieces(statementsFrom(readings), deliverables, flags);
  const totals = totalsOf(statements.filter(isFigure), flags);
  moveTelegramRate(totals, atoms, flags);
  const audience = audienceOf(statements, flags);
  const publication = publicationOf(clauses);
  const currency = currencyOf([totals.metrics, totals.ranges], atoms, market, flags);
  if (planned.size || reached !== said.atoms) flags.add("plan_value_ignored");
  raiseOddities(atoms, readings, flags);
  raiseEmptiness(totals, audience !== undefined, publication, flags);
  return compact<ResultsReading>({
    metrics: totals.metrics,
    erBasis: totals.metrics.er === undefined ? undefined : totals.erBasis,
    audience,
    postedOn: publication.postedOn,
    byPlatform: filled(totals.byPlatform),
    byFormat: filled(totals.byFormat),
    deliverables: filled(deliverables),
    ranges: filled(totals.ranges),
    currency,
    ...listed(flags),
    unread: unreadIn(
      said,
      leftOverIn(readings, (number) => planned.has(number)),
    ),
  });
}

const filled = <T extends object>(record: T): T | undefined => (Object.keys(record).length ? record : undefined);

const HIGH_ER = 0.15;

/** Telegram reports call views ÷ subscribers ER. */
function moveTelegramRate(totals: Totals, atoms: readonly Atom[], flags: Set<Flag>): void {
  if (!atoms.some((atom) => isTerm(atom, "platform", "telegram"))) return;
  flags.delete("ambiguous_err"); // there ERR is the share of subscribers who saw it, and nothing else
  const { er } = totals.metrics;
  if (er === undefined || er <= HIGH_ER || totals.erBasis) return;
  delete totals.metrics.er;
  totals.metrics.view_rate ??= er;
  flags.delete("implausible_er");
  flags.add("er_is_view_rate");
}

/** Links and errors are flagged beside real metrics too; numbers with no word at all, and broken ones, likewise. */
function raiseOddities(atoms: readonly Atom[], readings: readonly ClauseReading[], flags: Set<Flag>): void {
  if (atoms.some(({ kind }) => kind === "link")) flags.add("link");
  if (atoms.some(({ kind }) => kind === "error")) flags.add("sheet_error");
  if (atoms.some((atom) => isNumber(atom) && atom.lettered)) flags.add("letter_in_number");
  if (
    readings.some(
      ({ clause, freeNumbers }) =>
        freeNumbers.some((number) => !number.was && !isGrowth(number, clause)) && isBare(clause.atoms),
    )
  )
    flags.add("unlabelled_number");
}

/** "likes 2,140 (+12%)" */
const isGrowth = ({ percent }: NumberAtom, { outer }: Clause): boolean => percent && outer !== undefined;

const reasons: readonly Flag[] = [
  "sheet_error",
  "letter_in_number",
  "unlabelled_number",
  "link",
  "date_in_results",
  "range",
  "secondary_value",
  "shares_exceed_100",
  "negative",
];

function raiseEmptiness(
  totals: Totals,
  hasAudience: boolean,
  { postedOn, isUnpublished }: Publication,
  flags: Set<Flag>,
): void {
  if (Object.keys(totals.metrics).length || hasAudience || postedOn) return;
  if (isUnpublished) flags.add("not_published");
  else if (!reasons.some((flag) => flags.has(flag))) flags.add("no_metrics");
}
