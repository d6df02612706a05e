/** The KPIs cell and the planned columns of a row → its targets. */
import { type Cell, isBlank, textOf } from "../../cell.ts";
import { type KpisReading, type MetricKey, type ReadingMarket, readKpis, type Target } from "../../reading/index.ts";
import { type CellDoubt, doubtOf, flagDoubts } from "../doubt.ts";
import { metricOfMeaning } from "../meanings.ts";
import { saysNothing } from "../table/holds.ts";
import { columnName, type TableColumn } from "../table/table.ts";
import { agree } from "./agree.ts";
import { readFigure } from "./figure.ts";

export type Targets = {
  readonly kpis: KpisReading;
  /** The planned column that says a target. */
  readonly planColumns: { readonly [key in MetricKey]?: TableColumn };
  readonly doubts: readonly CellDoubt[];
};

/** `typed` is what the KPIs cells say; a deliverable in the format's column is part of the deal, too. */
export function withPlans(
  typed: KpisReading,
  row: readonly Cell[],
  plans: readonly TableColumn[],
  format: Cell,
  market: ReadingMarket,
): Targets {
  const metrics: { [key in MetricKey]?: Target } = { ...typed.metrics };
  const planColumns: { [key in MetricKey]?: TableColumn } = {};
  const doubts: CellDoubt[] = [];
  for (const column of plans) {
    const key = metricOfMeaning(column.meaning)?.key;
    if (!key) continue;
    const { target, doubts: found } = targetIn(row[column.at], column, key, market);
    doubts.push(...found);
    const other = typed.metrics[key];
    if (!target) continue;
    if (!other || sameTarget(target, other)) {
      metrics[key] = other ?? target;
      planColumns[key] = column;
    } else {
      delete metrics[key];
      doubts.push(doubtOf(column, row[column.at], "two_targets", "doubt", contradiction(column)));
    }
  }
  const deliverables =
    typed.deliverables ?? (isBlank(format) ? undefined : readKpis(textOf(format), market).deliverables);
  return { kpis: { ...typed, metrics, ...(deliverables ? { deliverables } : {}) }, planColumns, doubts };
}

type Found = { readonly target?: Target; readonly doubts: readonly CellDoubt[] };

/** A number is the target; a text may say more: "≥ 3%", "50–60k". */
function targetIn(cell: Cell, column: TableColumn, key: MetricKey, market: ReadingMarket): Found {
  if (saysNothing(cell)) return { doubts: [] };
  if (typeof cell === "string" && /[<>≥≤]|\p{L}/u.test(cell)) {
    const { metrics, flags } = readKpis(`${column.heading.label} ${cell}`, market);
    const target = metrics[key];
    if (target) return { target, doubts: flagDoubts(column, cell, flags) };
  }
  const { value, range, doubts = [] } = readFigure(cell, column, key, market);
  if (range)
    return {
      target: { op: "between", min: range[0], max: range[1] },
      doubts: doubts.filter(({ kind }) => kind !== "range"),
    };
  return value === undefined ? { doubts } : { target: { op: "=", value }, doubts };
}

function sameTarget(one: Target, other: Target): boolean {
  if (one.op === "between" || other.op === "between") return JSON.stringify(one) === JSON.stringify(other);
  return agree(one.value, other.value);
}

const contradiction = (column: TableColumn) => {
  const { en, ru } = columnName(column);
  return [
    { en: `${en} and the KPIs say different targets`, ru: `в столбце ${ru} и в KPI разные цели` },
    { en: "keep the one that counts", ru: "оставьте верную из двух" },
  ] as const;
};
