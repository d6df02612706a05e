/** A doubt about one cell of a table: where it is, what was found, what to do. */
import { type Cell, isDate, textOf } from "../cell.ts";
import { fillText } from "../fill.ts";
import { formatMoney } from "../format.ts";
import { type Flag, flags, metricsNamedIn, type RateReading } from "../reading/index.ts";
import { quoted, type Text } from "../text.ts";
import { isSmallUnit } from "./smallUnits.ts";
import type { TableColumn } from "./table/table.ts";

/** `note`: read, and worth knowing; `doubt`: perhaps not meant so; `unread`: not read at all, or no number taken from it. */
export type Weight = "unread" | "doubt" | "note";

/** `at` counts columns from 0; doubts of one `kind` are told together. */
export type CellDoubt = {
  readonly at: number;
  /** Counted from 1; known once the row is part of a deal. */
  readonly row?: number;
  readonly heading: string;
  readonly cell: Cell;
  readonly kind: string;
  readonly weight: Weight;
  readonly found: Text;
  readonly todo: Text;
  /** The corrected spelling, where there is exactly one sensible one. */
  readonly suggestion?: string;
};

export const doubtOf = (
  column: Pick<TableColumn, "at" | "heading">,
  cell: Cell,
  kind: string,
  weight: Weight,
  [found, todo]: readonly [Text, Text],
): CellDoubt => ({
  at: column.at,
  heading: column.heading.text,
  cell: isDate(cell) ? cell : textOf(cell),
  kind,
  weight,
  found,
  todo,
});

/** What is said by a flag but needs no correction. */
const silent: ReadonlySet<Flag> = new Set([
  "plan_value_ignored",
  "superseded_value",
  "summed_list",
  "no_numeric_kpi",
  "not_published",
]);

/** The doubts that the flags of a reading stand for; those of a rate speak of amounts in `currency`. */
export const flagDoubts = (
  column: Pick<TableColumn, "at" | "heading">,
  cell: Cell,
  raised: readonly Flag[] = [],
  currency?: string,
): readonly CellDoubt[] =>
  raised
    .filter((flag) => !silent.has(flag))
    .map((flag) =>
      doubtOf(column, cell, flag, flags[flag].blocks ? "unread" : "doubt", [
        flags[flag].found,
        currency === undefined ? flags[flag].todo : fillText(flags[flag].inRate, exampleAmount(currency)),
      ]),
    );

/** A plausible fee: "$1,200", "45 000 ₽". */
export const exampleAmount = (currency: string): Text => {
  const amount = isSmallUnit(currency) ? 45_000 : 1_200;
  return { en: formatMoney(amount, currency, "en"), ru: formatMoney(amount, currency, "ru") };
};

/** What nothing in a rate explains: how to type it, and how to teach a word. */
export const unreadDoubts = (
  column: Pick<TableColumn, "at" | "heading">,
  cell: Cell,
  { unread, amount, currency }: Pick<RateReading, "unread" | "amount" | "currency">,
): readonly CellDoubt[] => {
  if (!unread?.length) return [];
  const texts = [
    notUnderstood(unread),
    fillText(
      {
        en: "type the amount as {0} and keep notes elsewhere; a word of yours for a metric can be added to “Our own words” on the Config tab",
        ru: "впишите сумму в виде {0}, а заметки держите отдельно; своё слово для показателя можно добавить на вкладке Config, в строке «Наши слова»",
      },
      exampleAmount(currency),
    ),
  ] as const;
  return [doubtOf(column, cell, kindOf(unread), amount === undefined ? "unread" : "doubt", texts)];
};

/** What nothing in a cell of targets or results explains. */
export const unreadFigures = (
  column: Pick<TableColumn, "at" | "heading">,
  cell: Cell,
  unread: readonly string[] = [],
): readonly CellDoubt[] =>
  unread.length
    ? [
        doubtOf(column, cell, kindOf(unread), "unread", [
          notUnderstood(unread),
          unread.every((stretch) => metricsNamedIn(stretch).size > 0) ? noFigure : noLabel,
        ]),
      ]
    : [];

/** "likes hidden", "ER 12k": the label is known, the figure is none for it. */
const noFigure: Text = {
  en: "type the figure once it is known; until then, what it is part of is not computed",
  ru: "впишите число, когда оно станет известно; до тех пор то, во что оно входит, не считается",
};
const noLabel: Text = {
  en: "type a label that is known, or add yours to “Our own words” on the Config tab",
  ru: "впишите известное название показателя или добавьте своё на вкладке Config, в строке «Наши слова»",
};

const kindOf = (unread: readonly string[]): string => `unread ${unread.join("; ")}`;

function notUnderstood(unread: readonly string[]): Text {
  const { en, ru } = quoted(unread);
  return { en: `not understood: ${en}`, ru: `не понято: ${ru}` };
}
