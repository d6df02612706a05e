/** Undo as at Google: what the add-on changed after an edit or by a menu item goes back with it, in one step. */
import type { Model } from "@odoo/o-spreadsheet";
import type { RevisionMessage } from "../runtime/types.ts";
import type { Line } from "./socket.ts";

type Revision = RevisionMessage & {
  readonly clientId?: string;
  readonly nextRevisionId: string;
  readonly undoneRevisionId?: string;
};

/** An edit of this page, a run of the add-on, or an edit with the run that followed it. */
type Step = { readonly task: number | undefined; readonly own: string | undefined; readonly ofAddOn: string[] };

/** Takes over the model's undo and redo where a step holds changes of the add-on; `ownId` is this page's. */
export function undoWithAddOn(model: Model, line: Line, ownId: string, firstRevision: string): void {
  const dispatchOwn = model.dispatch;
  const { canUndo, canRedo } = model.getters;
  const done: Step[] = [];
  let undone: Step[] = [];
  let newest = firstRevision;
  let afterNext = (_heard: string) => {};

  line.listen((told) => {
    if (told.kind !== "revision" || !("nextRevisionId" in told.message)) return;
    const message = told.message as Revision;
    newest = message.nextRevisionId;
    if (message.type === "REMOTE_REVISION") remember(message, told.task);
    if (message.type === "REVISION_UNDONE" && message.undoneRevisionId === done.at(-1)?.own)
      undone.push(...done.splice(-1));
    const act = afterNext;
    afterNext = () => {};
    act(newest);
  });

  function remember({ clientId = "", nextRevisionId }: Revision, task: number | undefined): void {
    const isOwn = clientId === ownId;
    if (clientId.startsWith("page-") && !isOwn) return;
    undone = [];
    const step = done.find((one) => !isOwn && task !== undefined && one.task === task);
    if (step !== undefined) step.ofAddOn.push(nextRevisionId);
    else
      done.push(
        isOwn ? { task, own: nextRevisionId, ofAddOn: [] } : { task, own: undefined, ofAddOn: [nextRevisionId] },
      );
  }

  /** One revision at a time, each upon the answer to the one before, again where another came between; then acts. */
  function change(type: "UNDONE" | "REDONE", revisions: readonly string[], act: () => void): void {
    const [revision, ...others] = revisions;
    if (revision === undefined) {
      act();
      return;
    }
    const meant = type === "UNDONE" ? { undoneRevisionId: revision } : { redoneRevisionId: revision };
    const nextRevisionId = crypto.randomUUID();
    const message = { type: `REVISION_${type}`, version: 1, serverRevisionId: newest, nextRevisionId, ...meant };
    afterNext = (heard) => change(type, heard === nextRevisionId ? others : revisions, act);
    line.tell({ kind: "revision", message });
  }

  function undo(): ReturnType<typeof dispatchOwn> {
    const step = done.pop();
    if (step !== undefined) undone.push(step);
    if (step === undefined || step.ofAddOn.length === 0) return dispatchOwn("REQUEST_UNDO");
    change("UNDONE", [...step.ofAddOn].reverse(), () => step.own !== undefined && dispatchOwn("REQUEST_UNDO"));
    return success();
  }

  function redo(): ReturnType<typeof dispatchOwn> {
    const step = undone.pop();
    if (step !== undefined) done.push(step);
    if (step === undefined || step.ofAddOn.length === 0) return dispatchOwn("REQUEST_REDO");
    afterNext = () => change("REDONE", step.ofAddOn, () => {});
    if (step.own === undefined) afterNext(newest);
    else dispatchOwn("REQUEST_REDO");
    return success();
  }

  /** What a dispatch returns that was carried out: EVALUATE_CELLS is always allowed. */
  function success(): ReturnType<typeof dispatchOwn> {
    return model.canDispatch("EVALUATE_CELLS");
  }

  const dispatch: (type: string, payload?: object) => ReturnType<typeof dispatchOwn> = (type, payload) => {
    const isQuiet = model.getters.isFullySynchronized();
    if (type === "REQUEST_UNDO" && isQuiet) return undo();
    if (type === "REQUEST_REDO" && isQuiet) return redo();
    return (dispatchOwn as typeof dispatch)(type, payload);
  };
  model.dispatch = dispatch;
  Object.assign(model.getters, {
    canUndo: () => done.length > 0 || canUndo(),
    canRedo: () => undone.length > 0 || canRedo(),
  });
}
