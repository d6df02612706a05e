/** `npm run warehouse`: the same roll-up for hundreds of sheets, in BigQuery or on this computer. */
import { runCommand } from "./command.ts";

// whoever reads the first lines alone ("| head") has seen enough; what was read meanwhile is still cleared away
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
const isWatched = process.stderr.isTTY === true;
process.exitCode = await runCommand(process.argv.slice(2), {
  print: (line) => process.stdout.write(`${line}\n`),
  tell: (line) => process.stderr.write(`${line}\n`),
  redraw: isWatched ? (line) => process.stderr.write(`\r\u001b[K${line}`) : undefined,
  today: new Date().toISOString().slice(0, 10),
});
