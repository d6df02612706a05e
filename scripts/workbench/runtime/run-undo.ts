/** Undo of a run takes back its notes, marks and protections too: the engine's own history knows of cells alone. */
import { type Hanging, hangingOn } from "./hanging.ts";
import type { Side } from "./side.ts";
import type { RevisionMessage } from "./types.ts";

type Run = { readonly before: Hanging; readonly after: Hanging; readonly first: string; readonly last: string };
type Revision = RevisionMessage & {
  readonly nextRevisionId?: string;
  readonly undoneRevisionId?: string;
  readonly redoneRevisionId?: string;
};

/** Hears every accepted revision after those that move what hangs on cells have been followed. */
export const createRunUndo = (side: Side) => {
  const runs: Run[] = [];
  let made: string[] | undefined;

  return {
    /** Call what it returns when the run is over. A run that changed no cells is nothing that a page could undo. */
    begin: (): (() => void) => {
      const before = copied(side);
      made = [];
      return () => {
        const [first, last] = [made?.at(0), made?.at(-1)];
        made = undefined;
        if (first !== undefined && last !== undefined) runs.push({ before, after: copied(side), first, last });
      };
    },
    hear: (message: Revision): void => {
      if (message.type === "REMOTE_REVISION" && message.nextRevisionId) made?.push(message.nextRevisionId);
      // A page takes the revisions of a run back from its last to its first, and brings them again the other way.
      const undone = runs.find(({ first }) => first === message.undoneRevisionId);
      const redone = runs.find(({ last }) => last === message.redoneRevisionId);
      if (undone) turn(side, undone.after, undone.before, isLatest(runs, undone));
      if (redone) turn(side, redone.before, redone.after, isLatest(runs, redone));
    },
  };
};

const copied = (side: Side): Hanging => JSON.parse(JSON.stringify(hangingOn(side)));

/** No later run has written notes or anything else that this one's would overwrite. */
const isLatest = (runs: readonly Run[], run: Run): boolean =>
  runs.slice(runs.indexOf(run) + 1).every(({ before, after }) => isSame(before.notes, after.notes));

const turn = (side: Side, from: Hanging, to: Hanging, withNotes: boolean): void => {
  side.metadata = turned(side.metadata, from.metadata, to.metadata);
  side.protections = turned(side.protections, from.protections, to.protections);
  if (!withNotes) return;
  for (const sheetId of new Set([...from.notes, ...to.notes].map((each) => each.sheetId))) {
    const [old, own] = [from, to].map(({ notes }) => notes.find((each) => each.sheetId === sheetId)?.notes ?? {});
    if (!isSame(old, own)) side.notes[sheetId] = { ...own };
  }
};

/** What the step made goes, what it took comes back, what it changed is as it was; all else stays. */
const turned = <Item extends { readonly id: unknown }>(
  present: readonly Item[],
  from: readonly Item[],
  to: readonly Item[],
): Item[] => {
  const find = (items: readonly Item[], item: Item) => items.find(({ id }) => id === item.id);
  const kept = present.flatMap((item) => {
    const [old, own] = [find(from, item), find(to, item)];
    if (!old) return [item];
    return own ? [{ ...own, ...placeOf(item) }] : [];
  });
  return [...kept, ...to.filter((item) => !find(from, item) && !find(present, item))];
};

/** Lines may have moved since: where it is now is what the revisions said. */
const placeOf = (item: object): object => ("where" in item ? { where: item.where } : {});

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
