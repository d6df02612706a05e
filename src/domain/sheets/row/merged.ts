/** What the columns say and what the Results cell says → one reading; two figures for one thing are none. */
import { compact } from "../../compact.ts";
import type { Flag, MetricKey, ResultsReading } from "../../reading/index.ts";
import { listed } from "../../tables/flags.ts";
import { doubtOf } from "../doubt.ts";
import { columnName, type TableColumn } from "../table/table.ts";
import { agree } from "./agree.ts";
import type { FigureDraft } from "./figures.ts";

/** The columns' figures beside what the Results cell says; two figures for one thing are none. */
export function merged(
  typed: ResultsReading,
  draft: FigureDraft,
  facts: ResultsReading | undefined,
  columns: readonly TableColumn[],
): ResultsReading {
  const metrics: { [key in MetricKey]?: number } = { ...typed.metrics };
  for (const [name, value] of Object.entries({ ...facts?.metrics, ...draft.metrics })) {
    const key = name as MetricKey;
    const other = typed.metrics[key];
    if (other === undefined || agree(value, other)) metrics[key] = value;
    else {
      delete metrics[key];
      const column = columns.find(({ meaning }) => meaning === `metric:${key}` || meaning === key);
      draft.flags.add("secondary_value");
      if (column)
        draft.doubts.push(doubtOf(column, value, "two_figures", "doubt", contradiction(column, value, other)));
    }
  }
  const flags = new Set<Flag>([...(typed.flags ?? []), ...(facts?.flags ?? []), ...draft.flags]);
  if (Object.keys(metrics).length || facts?.audience) flags.delete("no_metrics");
  return compact<ResultsReading>({
    ...typed,
    metrics,
    erBasis: metrics.er === undefined ? undefined : draft.metrics.er === undefined ? typed.erBasis : draft.erBasis,
    audience: typed.audience || facts?.audience ? { ...facts?.audience, ...typed.audience } : undefined,
    byPlatform: filled({ ...typed.byPlatform, ...draft.byPlatform }),
    byFormat: filled({ ...typed.byFormat, ...draft.byFormat }),
    ranges: filled({ ...typed.ranges, ...draft.ranges }),
    currency: typed.currency ?? draft.currency,
    flags: undefined,
    ...listed(flags),
  });
}

const filled = <T extends object>(record: T): T | undefined => (Object.keys(record).length ? record : undefined);

const contradiction = (column: TableColumn, value: number, other: number) => {
  const { en, ru } = columnName(column);
  return [
    { en: `${en} says ${value}, Results says ${other}`, ru: `в столбце ${ru} — ${value}, в результатах — ${other}` },
    { en: "keep the one that counts", ru: "оставьте верное из двух" },
  ] as const;
};
