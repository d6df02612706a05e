/**
 * `npm run bench`: how right and how fast, as ratios side by side in one run. `npm run bench -- --cells DIR` reads further
 * files of cases, `-- reading` only benches the reader, `-- hostile` only attacks the functions,
 * `-- warehouse --text 1000000 --typed 10000000` takes the warehouse at full size.
 */
import { parseArgs } from "node:util";
import { reportMutants } from "../mutants/report.ts";
import { benchBriefs } from "./briefs.ts";
import { benchHostile } from "./hostile.ts";
import { benchLoad } from "./load.ts";
import { benchReading } from "./reading.ts";
import { benchRollup } from "./rollup.ts";
import { benchSheets } from "./sheets.ts";
import { benchToday } from "./today.ts";
import { benchWarehouse } from "./warehouse.ts";

const { values, positionals } = parseArgs({
  options: {
    cells: { type: "string" },
    seed: { type: "string" },
    calls: { type: "string" },
    text: { type: "string" },
    typed: { type: "string" },
  },
  allowPositionals: true,
});
const sizes = {
  ...(values.text ? { text: Number(values.text) } : {}),
  ...(values.typed ? { typed: Number(values.typed) } : {}),
};
const isAsked = (part: string): boolean => positionals.length === 0 || positionals.includes(part);

if (isAsked("load")) await benchLoad();
if (isAsked("reading")) benchReading(values.cells);
if (isAsked("sheets")) benchSheets();
if (isAsked("rollup")) await benchRollup();
if (isAsked("today")) await benchToday();
if (isAsked("briefs")) await benchBriefs();
if (isAsked("hostile")) benchHostile(numbersOf({ seed: values.seed, calls: values.calls }));
if (isAsked("warehouse")) await benchWarehouse(sizes);
if (isAsked("mutants")) await reportMutants({ sample: 60, seed: 1, only: "" });

/** The numbers that were given; a word that is none counts as not given. */
function numbersOf(words: Readonly<Record<string, string | undefined>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(words).flatMap(([name, word]) => (Number(word) > 0 ? [[name, Number(word)]] : [])),
  );
}
