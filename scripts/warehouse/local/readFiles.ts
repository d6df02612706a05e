/** Files → Parquet, by as many workers as there are cores; whoever is free takes the next file. */
import { Worker } from "node:worker_threads";
import type { Place } from "../../../src/warehouse/place.ts";
import { contributionColumns } from "../database.ts";
import type { Answer, Order, Work } from "./messages.ts";

export type Source = { readonly file: string; readonly place: Place; readonly bytes: number };
export type Read = {
  readonly rows: number;
  readonly failed: readonly { readonly file: string; readonly why: string }[];
};
export type Seen = (done: { readonly bytes: number; readonly rows: number }) => void;

type Task = { readonly script: string; readonly config: string; readonly parquet: (worker: number) => string };

/** The largest files first, so that no worker is left alone with one at the end. */
export async function readFiles(sources: readonly Source[], task: Task, workers: number, seen: Seen): Promise<Read> {
  const waiting = [...sources].sort((one, other) => one.bytes - other.bytes);
  const bytesOf = new Map(sources.map(({ file, bytes }) => [file, bytes]));
  const failed: Read["failed"][number][] = [];
  let [rows, bytes] = [0, 0];
  const heard = (answer: Answer): void => {
    if (answer.kind === "read") rows += answer.rows;
    if (answer.kind === "failed") failed.push({ file: answer.file, why: answer.why });
    if (answer.kind === "read" || answer.kind === "failed") bytes += bytesOf.get(answer.file) ?? 0;
    seen({ bytes, rows });
  };
  const team = Array.from({ length: Math.min(workers, sources.length) }, (_, index) => {
    const { script, config, parquet } = task;
    const workerData: Work = { script, config, parquet: parquet(index), columns: contributionColumns };
    return new Worker(new URL("work.mjs", import.meta.url), { workerData });
  });
  // where one of them cannot go on, nobody waits for the others
  await Promise.all(team.map((worker) => workOff(worker, waiting, heard))).finally(() =>
    Promise.all(team.map((worker) => worker.terminate())),
  );
  const place = new Map(sources.map(({ file }, index) => [file, index]));
  return { rows, failed: failed.sort((one, other) => (place.get(one.file) ?? 0) - (place.get(other.file) ?? 0)) };
}

function workOff(worker: Worker, waiting: Source[], heard: (answer: Answer) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const next = (): void => {
      const source = waiting.pop();
      const order: Order = source ? { kind: "read", file: source.file, place: source.place } : { kind: "write" };
      worker.postMessage(order);
    };
    worker.on("message", (answer: Answer) => {
      if (answer.kind === "broken") reject(new Error(answer.message));
      else if (answer.kind === "written") resolve();
      else {
        heard(answer);
        next();
      }
    });
    worker.on("error", reject);
    worker.on("exit", () => reject(new Error("A worker ended before its rows were written.")));
    next();
  });
}
