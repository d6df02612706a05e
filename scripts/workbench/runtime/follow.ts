/** Revisions → what hangs on cells moves along: notes, marks and protections, when lines are put in, taken out, moved, and back by undo. */
import { commandsOf, shiftsOf } from "./edits.ts";
import type { EngineCommand } from "./engine.ts";
import {
  type Hanging,
  hangingOn,
  type Move,
  moveSide,
  restoreSide,
  type Shift,
  shifted,
  shiftSide,
} from "./hanging.ts";
import type { Side } from "./side.ts";
import type { RevisionMessage } from "./types.ts";

/** One step of a revision, and how it is taken back. */
type Change = { readonly shift: Shift } | { readonly move: Move };
type Followed = { readonly revisionId: string; readonly changes: readonly Change[]; lost: Hanging; isUndone: boolean };
type Revision = RevisionMessage & {
  readonly nextRevisionId?: string;
  readonly undoneRevisionId?: string;
  readonly redoneRevisionId?: string;
};

/** Hears every accepted revision of a workbook, the add-on's own included. */
export const createFollower = (side: Side): ((message: RevisionMessage) => void) => {
  const journal: Followed[] = [];
  const known = (id: string | undefined) => journal.find(({ revisionId }) => revisionId === id);

  const take = (changes: readonly Change[]): Hanging => {
    const before = hangingOn(side);
    for (const change of changes) apply(side, change);
    return lostOf(before, hangingOn(side));
  };
  /** Where the lines of an older revision are by now. */
  const since = (followed: Followed, change: Change): Change =>
    journal
      .slice(journal.indexOf(followed) + 1)
      .filter(({ isUndone }) => !isUndone)
      .flatMap(({ changes }) => changes)
      .reduce(afterShift, change);

  return (message: Revision) => {
    const undone = known(message.undoneRevisionId);
    const redone = known(message.redoneRevisionId);
    if (undone) {
      for (const change of [...undone.changes].reverse()) apply(side, inverse(since(undone, change)));
      restoreSide(side, undone.lost);
      undone.isUndone = true;
    } else if (redone) {
      redone.lost = take(redone.changes.map((change) => since(redone, change)));
      redone.isUndone = false;
    } else {
      const changes = changesOf(commandsOf(message));
      if (changes.length > 0)
        journal.push({ revisionId: message.nextRevisionId ?? "", changes, lost: take(changes), isUndone: false });
    }
  };
};

/** Lines moved by hand are lines put in, their cells moved there, and the empty ones taken out, all in one revision. */
const changesOf = (commands: readonly EngineCommand[]): Change[] => {
  const areLinesMoved = commands.some(({ type }) => type === "REMOVE_COLUMNS_ROWS");
  return commands.flatMap((command): Change[] => {
    if (command.type !== "MOVE_RANGES") return shiftsOf(command).map((shift) => ({ shift }));
    const { sheetId, targetSheetId, row, col } = command;
    return command.target.map(({ top, left, bottom, right }) => ({
      move: {
        from: { sheetId, row: top + 1, column: left + 1, rows: bottom - top + 1, columns: right - left + 1 },
        to: { sheetId: targetSheetId, row: row + 1, column: col + 1 },
        withMarks: areLinesMoved,
      },
    }));
  });
};

const apply = (side: Side, change: Change): void => {
  if ("shift" in change) shiftSide(side, change.shift);
  else moveSide(side, change.move);
};

const inverse = (change: Change): Change => {
  if ("shift" in change) return { shift: { ...change.shift, count: -change.shift.count } };
  const { from, to, withMarks } = change.move;
  return { move: { from: { ...from, ...to }, to: from, withMarks } };
};

const afterShift = (change: Change, later: Change): Change => {
  if (!("shift" in later) || !("shift" in change) || later.shift.axis !== change.shift.axis) return change;
  const { sheetId, axis, from } = change.shift;
  const line = { sheetId, row: from, column: from, rows: 1, columns: 1 };
  const now = shifted(line, later.shift);
  return now ? { shift: { ...change.shift, from: axis === "row" ? now.row : now.column } } : change;
};

/** What was there before and is gone or cut short now. */
const lostOf = (before: Hanging, after: Hanging): Hanging => ({
  notes: before.notes.filter(({ sheetId, notes }) => {
    const kept = after.notes.find((each) => each.sheetId === sheetId)?.notes ?? {};
    return Object.keys(notes).length > Object.keys(kept).length;
  }),
  metadata: before.metadata.filter(({ id, where }) =>
    isLess(where, after.metadata.find((each) => each.id === id)?.where),
  ),
  protections: before.protections.filter(({ id, where }) =>
    isLess(where, after.protections.find((each) => each.id === id)?.where),
  ),
});

type Size = { readonly rows: number; readonly columns: number } | undefined;

const isLess = (before: Size, after: Size): boolean =>
  before !== undefined && (after === undefined || after.rows < before.rows || after.columns < before.columns);
