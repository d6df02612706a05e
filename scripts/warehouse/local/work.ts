/** One worker: files → typed rows → one Parquet file of its own, a file at a time as the main thread asks. */
import { dirname } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { appendRow, columnList, openDatabase, within } from "../duckdb.ts";
import { openBundle } from "./bundleDoor.ts";
import { rowsIn } from "./file.ts";
import type { Answer, Order, Work } from "./messages.ts";
import { sentenceOf } from "./sentences.ts";

const { script, config, parquet, columns } = workerData as Work;
const door = openBundle(script);
const database = await openDatabase(":memory:", { ...within(dirname(parquet)), threads: "1" });
await database.run(`CREATE TABLE crossmarket.contributions (${columnList(columns)})`);
const appender = await database.createAppender("contributions", "crossmarket");
const answer = (message: Answer): void => parentPort?.postMessage(message);

parentPort?.on("message", (order: Order) => {
  void (order.kind === "read" ? readOne(order) : finish()).catch((error: unknown) =>
    answer({ kind: "broken", message: error instanceof Error ? error.message : String(error) }),
  );
});

async function readOne({ file, place }: Extract<Order, { kind: "read" }>): Promise<void> {
  try {
    const read = door.readFile(await rowsIn(file), place, config);
    if ("problem" in read) return answer({ kind: "failed", file, why: sentenceOf(file, read, door.otherOrderSaid) });
    for (const row of read.readings) appendRow(appender, columns, { sheet: file, ...row });
    appender.flushSync();
    answer({ kind: "read", file, rows: read.readings.length });
  } catch (error) {
    answer({ kind: "failed", file, why: error instanceof Error ? error.message : String(error) });
  }
}

async function finish(): Promise<void> {
  appender.closeSync();
  await database.run(`COPY crossmarket.contributions TO '${parquet.replaceAll("'", "''")}' (FORMAT parquet)`);
  answer({ kind: "written" });
}
