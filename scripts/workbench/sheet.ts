/** `npm run -s sheet -- FILE [steps]`: the add-on at work on a file, without a page. */
import { freshDist } from "./runtime/headless/build.ts";
import { runCommand } from "./runtime/headless/command.ts";

const outcome = await runCommand(process.argv.slice(2), {
  dist: freshDist,
  print: (line) => process.stdout.write(`${line}\n`),
  tell: (line) => process.stderr.write(`${line}\n`),
});
process.exitCode = outcome;
