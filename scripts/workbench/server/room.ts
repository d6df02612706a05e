/** One workbook and the pages that look at it: carries messages between them and the worker that owns it. */
import type { Answer, RevisionMessage } from "../runtime/types.ts";
import { openChannel, type WorkerChannel } from "./channel.ts";
import type { PageMessage, ServerMessage, WorkerReport, WorkerStart } from "./protocol.ts";
import { forgetState, markWelcomeRead } from "./state.ts";

export type Page = { readonly send: (message: ServerMessage) => void };

export type Room = {
  /** Resolves when the workbook is open; rejects with the sentence that says why it cannot be opened. */
  readonly ready: () => Promise<void>;
  readonly join: (page: Page) => void;
  readonly leave: (page: Page) => void;
  readonly hear: (page: Page, message: PageMessage) => void;
  /** Saves what is unsaved and ends the worker. */
  readonly close: () => Promise<void>;
};

type Task = { readonly page: Page | undefined; readonly request: number | undefined; readonly done?: () => void };

export function openRoom(start: Omit<WorkerStart, "bell">): Room {
  const pages = new Set<Page>();
  const tasks = new Map<number, Task>();
  const cursors = new Map<Page, string>();
  const notices: ServerMessage[] = [];
  let lastTask = 0;
  let question: { readonly id: number; readonly page: Page | undefined } | undefined;
  let channel = openWorker();

  /** Questions that a worker leaves behind are refused with the sentence that says why it ended. */
  function openWorker(): WorkerChannel {
    const opened = openChannel(start, heed);
    void opened.ended.then((message) => {
      for (const id of [...tasks.keys()]) settle({ kind: "refused", id, message });
    });
    return opened;
  }

  function heed(report: WorkerReport): void {
    switch (report.kind) {
      case "reply":
      case "refused":
        settle(report);
        break;
      case "revision":
        everyPage(report);
        break;
      case "notice":
        notices.push(report);
        everyPage(report);
        break;
      case "event":
        asker(report.id)?.send({ kind: "event", event: report.event });
        break;
      case "edited":
        asker(report.id)?.send({ kind: "edited", result: report.result });
        break;
      case "question":
        question = { id: report.id, page: asker(report.id) };
        if (question.page === undefined) answer({ button: "CLOSE" });
        else question.page.send(report);
    }
  }

  function settle(report: WorkerReport & { readonly kind: "reply" | "refused" }): void {
    const task = tasks.get(report.id);
    tasks.delete(report.id);
    task?.done?.();
    if (task?.request !== undefined) task.page?.send({ ...report, id: task.request });
  }

  function asker(id: number | undefined): Page | undefined {
    const page = id === undefined ? undefined : tasks.get(id)?.page;
    return page !== undefined && pages.has(page) ? page : undefined;
  }

  function everyPage(message: ServerMessage): void {
    for (const page of pages) page.send(message);
  }

  function answer(given: Answer): void {
    question = undefined;
    channel.answer(given);
  }

  /** o-spreadsheet tells of a page's cursor under an id of its own; with the page the cursor goes. */
  function passOn(
    page: Page | undefined,
    message: RevisionMessage & { readonly client?: { readonly id: string } },
  ): void {
    if (page !== undefined && message.client !== undefined) cursors.set(page, message.client.id);
    channel.send({ kind: "revision", id: newTask({ page, request: undefined }), message });
  }

  function newTask(task: Task): number {
    lastTask += 1;
    tasks.set(lastTask, task);
    return lastTask;
  }

  async function endWorker(ending: WorkerChannel): Promise<void> {
    if (question !== undefined) answer({ button: "CLOSE" });
    await Promise.race([
      ending.ended,
      new Promise<void>((done) =>
        ending.send({ kind: "save", id: newTask({ page: undefined, request: undefined, done }) }),
      ),
    ]);
    await ending.end();
  }

  async function startAfresh(): Promise<void> {
    question = undefined;
    await channel.end();
    forgetState(start);
    notices.length = 0;
    channel = openWorker();
    everyPage({ kind: "startedAfresh" });
  }

  return {
    ready: () => channel.ready,
    join: (page) => {
      pages.add(page);
      for (const notice of notices) page.send(notice);
    },
    leave: (page) => {
      pages.delete(page);
      if (question?.page === page) answer({ button: "CLOSE" });
      const clientId = cursors.get(page);
      cursors.delete(page);
      if (clientId !== undefined) passOn(undefined, { type: "CLIENT_LEFT", version: 1, clientId } as RevisionMessage);
    },
    hear: (page, message) => {
      if (message.kind === "startAfresh") void startAfresh();
      else if (message.kind === "welcomeRead") markWelcomeRead(start.stateFile);
      else if (message.kind === "request") channel.send({ ...message, id: newTask({ page, request: message.id }) });
      else if (message.kind === "revision") passOn(page, message.message);
      else if (question?.id === message.question) answer(message.answer);
    },
    close: () => endWorker(channel),
  };
}
