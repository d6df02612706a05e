/** A table as it was found → what a person should know of its columns: unread ones, open questions, the team's own ratios. */
import type { Cell, Rows } from "../../cell.ts";
import type { Text } from "../../text.ts";
import { columnNote } from "../columnNotes.ts";
import { doubtOf, type Weight } from "../doubt.ts";
import type { TabRef } from "../row/context.ts";
import { saysNothing } from "../table/holds.ts";
import { columnName, columnsOf, type Table, type TableColumn } from "../table/table.ts";
import type { RowDoubt } from "./check.ts";

export function tableDoubts(rows: Rows, table: Table, tab: TabRef): readonly RowDoubt[] {
  const asked = new Set<string>();
  const of = (column: TableColumn, kind: string, weight: Weight, texts: readonly [Text, Text]): RowDoubt => ({
    ...doubtOf(column, sampleOf(column, rows, table), kind, weight, texts),
    tab,
    row: table.header + 1,
    creator: "",
  });
  return table.columns.flatMap((column) => {
    if (column.asked) {
      if (asked.has(column.asked.en)) return [];
      asked.add(column.asked.en);
      return [of(column, `asked ${column.at}`, "doubt", [column.asked, decide])];
    }
    if (column.meaning === "unread") return isEmpty(column, rows, table) ? [] : unreadDoubt(column, of);
    const note = isEmpty(column, rows, table) ? undefined : columnNote(column);
    return note ? [of(column, `${note.kind} ${column.at}`, "note", note.texts)] : [];
  });
}

type Of = (column: TableColumn, kind: string, weight: Weight, texts: readonly [Text, Text]) => RowDoubt;

function unreadDoubt(column: TableColumn, of: Of): readonly RowDoubt[] {
  if (column.inserted) return [];
  const { en, ru } = columnName(column);
  const why = column.because ?? {
    en: column.heading.text ? "nothing knows this heading" : "it has no heading",
    ru: column.heading.text ? "такой заголовок неизвестен" : "у него нет заголовка",
  };
  const isOlder = column.because !== undefined && column.heading.meanings.length > 0;
  return [
    of(column, `unread ${column.at}`, isOlder ? "doubt" : "unread", [
      { en: `the column ${en} is not read: ${why.en}`, ru: `столбец ${ru} не читается: ${why.ru}` },
      {
        en: "rename it, or choose its meaning in “Set up this sheet”",
        ru: "переименуйте его или выберите его значение в «Настроить таблицу»",
      },
    ]),
  ];
}

const decide: Text = {
  en: "choose in “Set up this sheet” which one counts",
  ru: "выберите в «Настроить таблицу», какой учитывать",
};

const cellsOf = ({ at }: TableColumn, rows: Rows, table: Table): readonly Cell[] =>
  rows.slice(table.header + 1, table.end).map((row) => row[at]);

const isEmpty = (column: TableColumn, rows: Rows, table: Table): boolean =>
  cellsOf(column, rows, table).every((cell) => saysNothing(cell) || cell === false);

const sampleOf = (column: TableColumn, rows: Rows, table: Table): Cell =>
  cellsOf(column, rows, table).find((cell) => !saysNothing(cell));

/** Columns by what became of them, for a summary: their names as typed. */
export function columnsInWords(table: Table): {
  readonly read: readonly TableColumn[];
  readonly kept: readonly TableColumn[];
  readonly unread: readonly TableColumn[];
} {
  const unread = columnsOf(table, "unread").filter(({ inserted }) => !inserted);
  const kept = columnsOf(table, "notes");
  return {
    read: table.columns.filter((column) => column.meaning !== "unread" && column.meaning !== "notes"),
    kept,
    unread,
  };
}
