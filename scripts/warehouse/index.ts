/** `npm run warehouse`: the same roll-up for hundreds of sheets, in BigQuery or on this computer. */
import { runCommand } from "./command.ts";

let isOutFull = false;
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // whoever reads the first lines alone ("| head") has seen enough; what was read meanwhile is still cleared away
  if (error.code === "EPIPE") return;
  if (error.code !== "ENOSPC") throw error;
  if (!isOutFull) tell("The disk that the lines are written to is full, and they are not all there: free some space.");
  isOutFull = true;
  process.exitCode = 2;
});
const tell = (line: string): void => void process.stderr.write(`${line}\n`);
const isWatched = process.stderr.isTTY === true;
const code = await runCommand(process.argv.slice(2), {
  print: (line) => process.stdout.write(`${line}\n`),
  tell,
  redraw: isWatched ? (line) => process.stderr.write(`\r\u001b[K${line}`) : undefined,
  today: new Date().toISOString().slice(0, 10),
});
process.exitCode = isOutFull ? 2 : code;
