/** Partnerships → what a person should look at: each doubt with its cell, what was found and what to type instead. */
import { type Cell, isBlank, textOf } from "../cell.ts";
import type { Config } from "../config/config.ts";
import { readingMarketOf } from "../config/market.ts";
import { isDoubt } from "../doubt.ts";
import { spendOf } from "../metrics/spend.ts";
import { type Flag, flags, suggestSpelling } from "../reading/index.ts";
import type { Language, Text } from "../text.ts";
import type { ColumnKey } from "./columns.ts";
import type { Partnership } from "./partnership.ts";

export type RowDoubt = {
  readonly row: number;
  readonly creator: string;
  readonly column: ColumnKey;
  readonly cell: Cell;
  readonly found: Text;
  readonly todo: Text;
  /** The corrected spelling, where there is exactly one sensible one. */
  readonly suggestion?: string;
};

/** All doubts of the rows, in the order of the rows and of their cells; without a language, without corrections. */
export const doubtsOf = (
  partnerships: readonly Partnership[],
  config: Config,
  language?: Language,
): readonly RowDoubt[] =>
  partnerships.flatMap((partnership) => [
    ...identityDoubts(partnership, config),
    ...rateDoubts(partnership),
    ...cellDoubts(partnership, language),
  ]);

function identityDoubts(partnership: Partnership, { markets }: Config): RowDoubt[] {
  const known = markets.map(({ code }) => code).join(", ");
  const typed = partnership.marketName;
  return [
    ...(partnership.creator
      ? []
      : [
          of(
            partnership,
            "creator",
            { en: "no creator", ru: "нет креатора" },
            { en: "type the creator's name", ru: "впишите имя креатора" },
          ),
        ]),
    ...(partnership.market
      ? []
      : [
          of(
            partnership,
            "market",
            typed
              ? { en: `unknown market “${typed}”`, ru: `неизвестный рынок «${typed}»` }
              : { en: "no market", ru: "нет рынка" },
            {
              en: `type one of ${known}, or add it to the Config tab (a column, or a name under “aliases”)`,
              ru: `впишите один из ${known} или добавьте его на вкладку Config (столбцом или в «aliases»)`,
            },
          ),
        ]),
  ];
}

/** Rates without one amount stop CPE and the roll-up, though nothing in them is mistyped. */
function rateDoubts(partnership: Partnership): RowDoubt[] {
  const { rate, market, productValue } = partnership;
  if (rate.flags?.length) return [];
  const spend = spendOf(rate, productValue);
  if (isDoubt(spend)) {
    const todo = { en: "type one amount, such as $1,200", ru: "впишите одну сумму, например 45 000 ₽" };
    return [of(partnership, "rate", spend.doubt, todo)];
  }
  const currency = market?.values.currency;
  if (!currency || spend.currency === currency) return [];
  return [
    of(
      partnership,
      "rate",
      {
        en: `rate is in ${spend.currency}, the market's currency is ${currency}`,
        ru: `ставка в ${spend.currency}, валюта рынка ${currency}`,
      },
      {
        en: `left out of the roll-up; type the amount in ${currency}`,
        ru: `не входит в сводку; впишите сумму в ${currency}`,
      },
    ),
  ];
}

function cellDoubts(partnership: Partnership, language: Language | undefined): RowDoubt[] {
  const market = readingMarketOf(partnership.market);
  const read = { rate: partnership.rate.flags, kpis: partnership.kpis.flags, results: partnership.results.flags };
  return (["rate", "kpis", "results"] as const).flatMap((column) => {
    const cell = partnership.cells[column];
    if (isBlank(cell)) return [];
    const worthALook = (read[column] ?? []).filter((flag: Flag) => !silent.has(flag));
    if (!worthALook.length) return [];
    const suggestion = language && suggestSpelling(cell, market, language, column);
    return worthALook.map((flag, i) => ({
      ...of(partnership, column, flags[flag].found, flags[flag].todo),
      ...(suggestion && i === 0 ? { suggestion } : {}),
    }));
  });
}

/** What is said by a flag but needs no correction. */
const silent: ReadonlySet<Flag> = new Set([
  "plan_value_ignored",
  "superseded_value",
  "summed_list",
  "no_numeric_kpi",
  "not_published",
]);

const of = ({ row, creator, cells }: Partnership, column: ColumnKey, found: Text, todo: Text): RowDoubt => ({
  row,
  creator,
  column,
  cell: textOf(cells[column]),
  found,
  todo,
});
