/** What the columns say and what the Results cell says → one reading; two figures for one thing are none. */
import type { Cell } from "../../cell.ts";
import { compact } from "../../compact.ts";
import type { Flag, MetricKey, ResultsReading } from "../../reading/index.ts";
import { listed } from "../../tables/flags.ts";
import type { Language } from "../../text.ts";
import { doubtOf } from "../doubt.ts";
import { columnName, type TableColumn } from "../table/table.ts";
import { agree } from "./agree.ts";
import { figureInWords } from "./figureInWords.ts";
import type { FigureDraft } from "./figures.ts";

/** The columns' figures beside what the Results cell says; two figures for one thing are none. */
export function merged(
  row: readonly Cell[],
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
      const from = draft.from[key] ?? columns.filter(({ meaning }) => meaning === `metric:${key}`).slice(0, 1);
      draft.flags.add("secondary_value");
      const texts = contradiction(from, key, value, other);
      draft.doubts.push(...from.map((column) => doubtOf(column, row[column.at], "two_figures", "doubt", texts)));
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

const contradiction = (columns: readonly TableColumn[], key: MetricKey, value: number, other: number) => {
  const names = (language: Language) => columns.map((column) => columnName(column)[language]).join(" + ");
  return [
    {
      en: `${names("en")} says ${figureInWords(value, key, "en")}, Results says ${figureInWords(other, key, "en")}`,
      ru: `в столбце ${names("ru")} — ${figureInWords(value, key, "ru")}, в результатах — ${figureInWords(other, key, "ru")}`,
    },
    { en: "keep the one that counts", ru: "оставьте верное из двух" },
  ] as const;
};
