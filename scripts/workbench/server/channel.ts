/** The main thread's end of the line to a worker thread: starts it, talks to it, ends it. */
import { MessageChannel, Worker } from "node:worker_threads";
import type { Answer } from "../runtime/types.ts";
import type { WorkerReport, WorkerStart, WorkerTask } from "./protocol.ts";

export type WorkerChannel = {
  /** Resolves when the workbook is open; rejects with a sentence when it cannot be. */
  readonly ready: Promise<void>;
  /** Resolves when nothing more will be heard, with the sentence that says why. */
  readonly ended: Promise<string>;
  readonly send: (task: WorkerTask) => void;
  /** Wakes the worker, which waits for what a person answers. */
  readonly answer: (answer: Answer) => void;
  readonly end: () => Promise<void>;
};

export function openChannel(start: Omit<WorkerStart, "bell">, heed: (report: WorkerReport) => void): WorkerChannel {
  const { port1, port2 } = new MessageChannel();
  const bell = new SharedArrayBuffer(4);
  const worker = new Worker(new URL("worker.mjs", import.meta.url), {
    workerData: { ...start, bell, answers: port2 },
    transferList: [port2],
    execArgv: [],
  });
  let hasEnded = false;
  let why = "The workbook's thread has ended: start the workbench again.";
  const ended = new Promise<string>((resolve) => {
    worker.once("exit", () => {
      hasEnded = true;
      resolve(why);
    });
  });
  const ready = new Promise<void>((resolve, reject) => {
    ended.then((sentence) => reject(new Error(sentence)));
    worker.once("error", (error) => {
      why = error instanceof Error ? error.message : String(error);
    });
    worker.on("message", (report: WorkerReport) => {
      if (report.kind === "ready") resolve();
      else if (report.kind === "failed") why = report.message;
      else heed(report);
    });
  });
  ready.catch(() => undefined); // whoever waits for it hears of it; nobody waiting is no crash
  return {
    ready,
    ended,
    send: (task) => {
      if (hasEnded) heed({ kind: "refused", id: task.id, message: why });
      else worker.postMessage(task);
    },
    answer: (answer) => {
      port1.postMessage(answer);
      Atomics.store(new Int32Array(bell), 0, 1);
      Atomics.notify(new Int32Array(bell), 0);
    },
    end: async () => {
      port1.close();
      await worker.terminate();
    },
  };
}
