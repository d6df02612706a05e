/** Undo as at Google: what the add-on changed after an edit or by a menu item goes back with it, in one step. */
import type { Model } from "@odoo/o-spreadsheet";
import type { RevisionMessage } from "../runtime/types.ts";
import type { Line } from "./socket.ts";

type Revision = RevisionMessage & { readonly clientId?: string; readonly nextRevisionId: string };

/** An edit of this page, a run of the add-on, or an edit with the run that followed it. */
type Step = { readonly task: number | undefined; readonly isOwn: boolean; readonly ofAddOn: string[] };

/** Takes over the model's undo and redo where a step holds changes of the add-on; `ownId` is this page's. */
export function undoWithAddOn(model: Model, line: Line, ownId: string, firstRevision: string): void {
  const own = model.dispatch;
  const { canUndo, canRedo } = model.getters;
  const done: Step[] = [];
  let undone: Step[] = [];
  let newest = firstRevision;
  let afterNext = () => {};

  line.listen((told) => {
    if (told.kind !== "revision" || !("nextRevisionId" in told.message)) return;
    const message = told.message as Revision;
    newest = message.nextRevisionId;
    if (message.type === "REMOTE_REVISION") remember(message, told.task);
    const act = afterNext;
    afterNext = () => {};
    act();
  });

  function remember({ clientId = "", nextRevisionId }: Revision, task: number | undefined): void {
    const isOwn = clientId === ownId;
    if (clientId.startsWith("page-") && !isOwn) return;
    undone = [];
    const step = done.find((one) => !isOwn && task !== undefined && one.task === task);
    if (step === undefined) done.push({ task, isOwn, ofAddOn: isOwn ? [] : [nextRevisionId] });
    else step.ofAddOn.push(nextRevisionId);
  }

  /** One revision at a time, each upon the answer to the one before; then acts. */
  function change(type: "UNDONE" | "REDONE", revisions: readonly string[], then: () => void): void {
    const [revision, ...others] = revisions;
    if (revision === undefined) {
      then();
      return;
    }
    const meant = type === "UNDONE" ? { undoneRevisionId: revision } : { redoneRevisionId: revision };
    const order = { version: 1, serverRevisionId: newest, nextRevisionId: crypto.randomUUID() };
    afterNext = () => change(type, others, then);
    line.tell({ kind: "revision", message: { type: `REVISION_${type}`, ...order, ...meant } });
  }

  function undo(): ReturnType<typeof own> {
    const step = done.pop();
    if (step !== undefined) undone.push(step);
    if (step === undefined || step.ofAddOn.length === 0) return own("REQUEST_UNDO");
    change("UNDONE", [...step.ofAddOn].reverse(), () => step.isOwn && own("REQUEST_UNDO"));
    return model.canDispatch("EVALUATE_CELLS");
  }

  function redo(): ReturnType<typeof own> {
    const step = undone.pop();
    if (step !== undefined) done.push(step);
    if (step === undefined || step.ofAddOn.length === 0) return own("REQUEST_REDO");
    const ofAddOn = () => change("REDONE", step.ofAddOn, () => {});
    if (!step.isOwn) ofAddOn();
    else {
      afterNext = ofAddOn;
      own("REQUEST_REDO");
    }
    return model.canDispatch("EVALUATE_CELLS");
  }

  const dispatch: (type: string, payload?: object) => ReturnType<typeof own> = (type, payload) => {
    const isBusy = !model.getters.isFullySynchronized();
    if (type === "REQUEST_UNDO" && !isBusy) return undo();
    if (type === "REQUEST_REDO" && !isBusy) return redo();
    return (own as typeof dispatch)(type, payload);
  };
  model.dispatch = dispatch;
  Object.assign(model.getters, {
    canUndo: () => done.length > 0 || canUndo(),
    canRedo: () => undone.length > 0 || canRedo(),
  });
}
