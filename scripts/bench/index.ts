/**
 * `npm run bench`: how right and how fast, as ratios side by side in one run. `npm run bench -- --cells DIR` reads further
 * files of cases, `-- reading` only benches the reader, `-- warehouse --text 1000000 --typed 10000000` the warehouse at full size.
 */
import { parseArgs } from "node:util";
import { reportMutants } from "../mutants/report.ts";
import { benchLoad } from "./load.ts";
import { benchReading } from "./reading.ts";
import { benchRollup } from "./rollup.ts";
import { benchSheets } from "./sheets.ts";
import { benchToday } from "./today.ts";
import { benchWarehouse } from "./warehouse.ts";

const { values, positionals } = parseArgs({
  options: { cells: { type: "string" }, text: { type: "string" }, typed: { type: "string" } },
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
if (isAsked("warehouse")) await benchWarehouse(sizes);
if (isAsked("mutants")) await reportMutants({ sample: 60, seed: 1, only: "" });
