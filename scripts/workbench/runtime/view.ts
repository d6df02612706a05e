/** What a person has in front of them: the active sheet, what is selected on it, which rows a filter hides. */
import { commandsOf, rowsAfter } from "./edits.ts";
import { sheetInfos } from "./operations/sheets.ts";
import type { RevisionMessage, Selected, Selection, View } from "./types.ts";
import type { Workbook } from "./workbook.ts";

export type Sight = ReturnType<typeof createSight>;

export const createSight = (workbook: () => Workbook) => {
  let selected: Selected | undefined;
  let filtered: FilteredRows | undefined = {};

  const selections = (): Selection[] => {
    const { earlier = [], ...active } = selected ?? firstCell(workbook());
    return [...earlier.map((cells) => ({ ...cells, sheetId: active.sheetId })), active];
  };

  return {
    /** A run starts with what its page shows. */
    see: ({ filtered: rows = [], filteredElsewhere = {}, ...next }: View): void => {
      selected = next;
      filtered = { ...filteredElsewhere, [next.sheetId]: rows };
    },
    select: (next: Selected): void => {
      selected = next;
    },
    first: (): Selection => firstCell(workbook()),
    /** The selected ranges in the order of their selection; the last is the active one. */
    selections,
    /** Rows from 1; undefined while nobody has told. */
    filteredRows: (sheetId: string): readonly number[] | undefined => filtered && (filtered[sheetId] ?? []),
    /** A page tells of its filters when it starts a run, not when it sends an edit. */
    withoutFilters: <Result>(action: () => Result): Result => {
      const told = filtered;
      filtered = undefined;
      try {
        return action();
      } finally {
        filtered = told;
      }
    },
    /** Every accepted revision, the add-on's own included, may move rows or take the selected sheet away. */
    follow: (message: RevisionMessage): void => {
      const commands = commandsOf(message);
      for (const [sheetId, rows] of Object.entries(filtered ?? {}))
        filtered = { ...filtered, [sheetId]: rowsAfter(commands, sheetId, rows) };
      if (selected && !workbook().model().getters.tryGetSheet(selected.sheetId)) selected = undefined;
    },
  };
};

/** Sheet → its rows that a filter hides. */
type FilteredRows = Readonly<Record<string, readonly number[]>>;

const firstCell = (workbook: Workbook): Selected => {
  const first = sheetInfos(workbook).find(({ isHidden }) => !isHidden);
  return { sheetId: first?.sheetId ?? "", row: 1, column: 1, rows: 1, columns: 1 };
};
