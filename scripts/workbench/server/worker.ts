/** The worker thread: owns one workbook and the add-on's executions. It may block while a person answers; nobody else does. */
import { existsSync } from "node:fs";
import { type MessagePort, parentPort, receiveMessageOnPort, workerData } from "node:worker_threads";
import { compact } from "../../../src/domain/compact.ts";
import { openRuntime } from "../runtime/index.ts";
import type { Answer, FunctionResult, Hooks, Question, RevisionMessage, Runtime } from "../runtime/types.ts";
import { keepDocument } from "./documents.ts";
import type { Calls, Opening, Run, WorkerReport, WorkerStart, WorkerTask } from "./protocol.ts";
import { putAside, readState, stateSaver } from "./state.ts";

const start = workerData as WorkerStart & { readonly answers: MessagePort };
let task: number | undefined;

const hooks: Hooks = {
  event: (event) => {
    report({ kind: "event", id: task, event });
    if (event.kind === "side") saver?.soon();
  },
  ask: (question) => waitForAnswer(question),
  storeDocument: (document) => keepDocument(start, document),
};
let saver: ReturnType<typeof stateSaver> | undefined;

try {
  const runtime = openWorkbook();
  const saving = stateSaver(start.stateFile, () => runtime.exportState(), tellUnsaved);
  saver = saving;
  runtime.revisions.subscribe((message) => {
    const isPresence = message.type.startsWith("CLIENT_");
    if (!isPresence || isOfPage(message)) report({ kind: "revision", task, message });
    if (!isPresence) saving.soon();
  });
  parentPort?.on("message", (next: WorkerTask) => {
    task = next.id;
    void carryOut(runtime, saving.now, next);
    task = undefined;
  });
  report({ kind: "ready" });
} catch (error) {
  report({ kind: "failed", message: sentence(error) });
}

/** Edits that cannot be read are put aside, and the file is opened as it is. */
function openWorkbook(): Runtime {
  const { dist, name, file, tab, stateFile } = start;
  const options = { dist, name, hooks, ...compact({ locale: start.locale, today: start.today }) };
  const state = readState(stateFile);
  try {
    if (state !== undefined) return openRuntime({ ...options, state });
  } catch {
    // as good as a state cut short
  }
  const runtime = openRuntime({ ...options, file, tab });
  if (existsSync(stateFile)) {
    const place = putAside(stateFile);
    report({
      kind: "notice",
      text: {
        en: `What you had edited in this sheet could not be read, so you see the file itself. Your edits are kept in ${place}.`,
        ru: `Прежние правки этой таблицы прочитать не удалось, поэтому показан сам файл. Правки сохранены в ${place}.`,
      },
    });
  }
  return runtime;
}

let isTold = false;

/** Said once: each edit that follows would fail alike. */
function tellUnsaved(why: string): void {
  if (isTold) return;
  isTold = true;
  report({
    kind: "notice",
    text: {
      en: `Your edits cannot be saved (${why}). Download the sheet as .xlsx before you close the workbench.`,
      ru: `Правки не сохраняются (${why}). Прежде чем закрыть стенд, скачайте таблицу как .xlsx.`,
    },
  });
}

/** The task at hand is over when this returns, except for a file in the making: nobody changes cells by that. */
async function carryOut(runtime: Runtime, save: () => void, next: WorkerTask): Promise<void> {
  try {
    const output = outputOf(runtime, save, next);
    report({ kind: "reply", id: next.id, output: output instanceof Promise ? await output : output });
  } catch (error) {
    report({ kind: "refused", id: next.id, message: sentence(error) });
  }
}

function outputOf(runtime: Runtime, save: () => void, next: WorkerTask): unknown {
  if (next.kind === "request") return reply(runtime, next);
  if (next.kind === "save") return save();
  const result = runtime.revisions.submit(next.message);
  if (result !== undefined) report({ kind: "edited", id: next.id, result });
  return undefined;
}

function reply(runtime: Runtime, next: WorkerTask & { readonly kind: "request" }): unknown {
  switch (next.request) {
    case "open":
      return opening(runtime);
    case "side":
      return side(runtime);
    case "call":
      return answers(runtime, next.input as Calls);
    case "xlsx":
      return runtime.exportXlsx().then((bytes) => Buffer.from(bytes).toString("base64"));
    case "run": {
      const run = next.input as Run;
      return runtime.run(run.functionName, run.arguments, run.view);
    }
  }
}

function answers(runtime: Runtime, { arguments: all, calls }: Calls): FunctionResult[] {
  return calls.map(({ name, places }) =>
    runtime.call({ name, arguments: places.map((place) => all[place] ?? { missing: true }) }),
  );
}

function opening(runtime: Runtime): Opening {
  const snapshot = runtime.revisions.snapshot();
  return {
    name: runtime.name,
    locale: runtime.locale,
    workbook: snapshot.data,
    revisionId: snapshot.revisionId,
    menus: runtime.menus(),
    functions: runtime.functions,
    doors: runtime.doors,
    ...side(runtime),
  };
}

function side(runtime: Runtime): Pick<Opening, "tabs" | "notes"> {
  const tabs = runtime.tabs();
  return { tabs, notes: Object.fromEntries(tabs.map(({ sheetId }) => [sheetId, runtime.notes(sheetId)])) };
}

/** Whose cursor it is: pages show those of other pages, not the add-on's. */
function isOfPage(
  message: RevisionMessage & { readonly client?: { readonly id: string }; readonly clientId?: string },
) {
  return (message.client?.id ?? message.clientId ?? "").startsWith("page-");
}

/** Blocks this thread, as Apps Script blocks the execution, until the bell rings. */
function waitForAnswer(question: Question): Answer {
  const bell = new Int32Array(start.bell);
  if (task === undefined) return { button: "CLOSE" };
  report({ kind: "question", id: task, question });
  Atomics.wait(bell, 0, 0);
  Atomics.store(bell, 0, 0);
  return (receiveMessageOnPort(start.answers)?.message as Answer | undefined) ?? { button: "CLOSE" };
}

function report(message: WorkerReport): void {
  parentPort?.postMessage(message);
}

function sentence(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
