/** The main thread's end of the line to a worker thread: starts it, talks to it, ends it. */
import { MessageChannel, Worker } from "node:worker_threads";
import type { Answer } from "../runtime/types.ts";
import type { WorkerReport, WorkerStart, WorkerTask } from "./protocol.ts";

export type WorkerChannel = {
  /** Resolves when the workbook is open; rejects with a sentence when it cannot be. */
  readonly ready: Promise<void>;
  readonly ended: Promise<void>;
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
  const ended = new Promise<void>((resolve) => worker.once("exit", () => resolve()));
  const ready = new Promise<void>((resolve, reject) => {
    worker.once("error", reject);
    worker.once("exit", () => reject(new Error("The workbook's thread ended before the workbook was open.")));
    worker.on("message", (report: WorkerReport) => {
      if (report.kind === "ready") resolve();
      else if (report.kind === "failed") reject(new Error(report.message));
      else heed(report);
    });
  });
  ready.catch(() => undefined); // whoever waits for it hears of it; nobody waiting is no crash
  return {
    ready,
    ended,
    send: (task) => worker.postMessage(task),
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
