/** The targets of a deal's posts → those of the whole deal: counts add up, what does not is told and not compared. */
import { isBlank, textOf } from "../../cell.ts";
import type { KpisReading, MetricKey, Target } from "../../reading/index.ts";
import { metricOf } from "../../tables/metrics.ts";
import { type CellDoubt, doubtOf } from "../doubt.ts";
import { spans } from "../spans.ts";
import type { TableColumn } from "../table/table.ts";
import type { RowRead } from "./read.ts";
import { exactSum } from "./sums.ts";

type Targets = { readonly kpis: KpisReading; readonly doubts: readonly CellDoubt[] };

/** Targets in the first row alone are those of the whole; a KPIs cell that repeats the first one says nothing new. */
export function targetsOf(rows: readonly RowRead[]): Targets {
  const [first, ...others] = rows as readonly [RowRead, ...RowRead[]];
  if (!others.some((one) => Object.keys(one.kpis.metrics).length || !isBlank(one.kpisCell)))
    return { kpis: first.kpis, doubts: [] };
  const metrics: { [key in MetricKey]?: Target } = { ...first.kpis.metrics };
  const doubts: CellDoubt[] = [];
  const keys = new Set(rows.flatMap(({ kpis }) => Object.keys(kpis.metrics) as MetricKey[]));
  for (const key of keys) {
    const own = others.filter((one) => one.kpis.metrics[key] && (one.planColumns[key] || saysOther(one, first)));
    if (!own.length) continue;
    const whole = wholeTarget(
      key,
      rows.map(({ kpis }) => kpis.metrics[key]),
    );
    if (whole) metrics[key] = whole;
    else {
      delete metrics[key];
      const typed = rows.filter(({ kpis }) => kpis.metrics[key]);
      doubts.push(...typed.flatMap((one) => ownTarget(one, one.planColumns[key] ?? one.kpisColumn, rows)));
    }
  }
  const told = others.filter((one) => saysOther(one, first));
  for (const one of told) {
    if (!Object.keys(one.kpisTyped.metrics).length) doubts.push(...ownTarget(one, one.kpisColumn, rows));
    else if (termsOf(one) && termsOf(one) !== termsOf(first)) doubts.push(...ownTerms(one));
  }
  return { kpis: { ...first.kpis, metrics }, doubts };
}

const saysOther = ({ kpisCell }: RowRead, first: RowRead): boolean =>
  !isBlank(kpisCell) && textOf(kpisCell) !== textOf(first.kpisCell);

/** Deliverables and a deadline stand beside targets that add up, and do not add up themselves. */
const termsOf = ({ kpisTyped: { deliverables, deadline } }: RowRead): string =>
  deliverables || deadline ? JSON.stringify([deliverables, deadline]) : "";

/** 20,000 + 20,000 of two posts; one rate for all; undefined where a post has none or they are no numbers to add. */
function wholeTarget(key: MetricKey, targets: readonly (Target | undefined)[]): Target | undefined {
  const values = targets.flatMap((one) => (one && one.op !== "between" ? [one.value] : []));
  const [first] = targets;
  if (!first || first.op === "between" || values.length < targets.length) return undefined;
  if (targets.some((one) => one?.op !== first.op)) return undefined;
  const { unit, unsummable } = metricOf(key);
  if (unit === "count" && (!unsummable || key === "reach")) return { ...first, value: exactSum(values) };
  return values.every((value) => value === first.value) ? first : undefined;
}

function ownTarget({ row }: RowRead, column: TableColumn | undefined, rows: readonly RowRead[]): readonly CellDoubt[] {
  if (!column) return [];
  const deal = spans(rows.map((one) => one.row.index + 1));
  const doubt = doubtOf(column, row.cells[column.at], "own_targets", "doubt", [
    {
      en: `rows ${deal} are one deal, and the targets of its posts do not add up: this one is not compared`,
      ru: `строки ${deal} — одна сделка, а цели её постов не складываются: эта не сравнивается`,
    },
    {
      en: "type the targets of the whole deal in its first row, or a rate here if it is a deal of its own",
      ru: "впишите цели всей сделки в её первую строку или ставку сюда, если это отдельная сделка",
    },
  ]);
  return [{ ...doubt, row: row.index + 1 }];
}

function ownTerms({ row, kpisColumn }: RowRead): readonly CellDoubt[] {
  if (!kpisColumn) return [];
  const doubt = doubtOf(kpisColumn, row.cells[kpisColumn.at], "own_terms", "doubt", [
    {
      en: "the targets of this post count, its deliverables and deadline do not: those of the deal's first row do",
      ru: "цели этого поста учтены, а состав и срок — нет: они берутся из первой строки сделки",
    },
    {
      en: "type the deliverables and the deadline of the whole deal in its first row",
      ru: "впишите состав и срок всей сделки в её первую строку",
    },
  ]);
  return [{ ...doubt, row: row.index + 1 }];
}
