/** What was typed → what is done; whoever typed something else is told what can be typed. */
import { parseArgs } from "node:util";
import { type Day, isDay, isMonth, type Month } from "../../src/domain/day.ts";
import { monthInWords } from "../../src/domain/format.ts";
import { type LocalOptions, type Out, runLocal } from "./local/run.ts";
import { writeWarehouse } from "./write.ts";

export const help = `The roll-up of hundreds of team sheets.

In BigQuery:
  npm run warehouse -- --registry ADDRESS --bucket NAME [--location EU] [--out FOLDER]
    writes the folder warehouse/: the reader, three SQL files, a Dataform wrapper and a README to begin with.
    --registry   the address of the spreadsheet with the tabs Registry and Config
    --bucket     the Cloud Storage bucket that the reader will lie in
    --location   where BigQuery keeps the data (EU)

On this computer:
  npm run -s warehouse -- --local FILES OR FOLDERS… [--config CONFIG.csv] [--month 2026-10]
    prints one line of JSON a market and month, named as in the tab “Rollup data”.
    --config     the Config tab as .csv; without it the one that is shipped
    --month      that month alone
    --market     the market of files that name none
    --dates      dmy or mdy: which of 10/12/2026 is the month, whatever the market
    --today      the day by which plans are facts
    --workers    how many files are read at a time (as many as there are cores)
    --temp       a folder for what is read meanwhile`;

const options = {
  local: { type: "boolean" },
  config: { type: "string" },
  month: { type: "string" },
  market: { type: "string" },
  dates: { type: "string" },
  today: { type: "string" },
  workers: { type: "string" },
  temp: { type: "string" },
  registry: { type: "string" },
  bucket: { type: "string" },
  location: { type: "string" },
  out: { type: "string" },
  help: { type: "boolean" },
} as const;

type Surroundings = Out & { readonly today: Day };

export async function runCommand(args: readonly string[], out: Surroundings): Promise<number> {
  try {
    return await done(args, out);
  } catch (error) {
    out.tell(error instanceof Error ? error.message : String(error));
    return 2;
  }
}

async function done(args: readonly string[], out: Surroundings): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  if (values.help) {
    out.print(help);
    return 0;
  }
  if (values.local) return runLocal(localOptions(values, positionals, out.today), out);
  if (values.registry === undefined) {
    out.tell(help);
    return 2;
  }
  for (const line of await writeWarehouse(values)) out.tell(line);
  return 0;
}

type Typed = Readonly<Partial<Record<"config" | "month" | "market" | "dates" | "today" | "workers" | "temp", string>>>;

/** Throws a sentence about the first answer that makes no sense. */
function localOptions(typed: Typed, files: readonly string[], now: Day): LocalOptions {
  const { month, dates, today = now, workers, config, market, temp } = typed;
  if (!files.length)
    throw new Error("Give .csv files, or a folder of them, behind --local, such as --local teams/*.csv.");
  const asked = month === undefined ? undefined : monthTyped(month);
  if (month !== undefined && asked === undefined)
    throw new Error(`--month ${month || '""'} is no month: write it as 2026-10.`);
  if (!isDay(today)) throw new Error(`--today ${today} is no day: write it as 2026-11-03.`);
  if (dates !== undefined && dates !== "dmy" && dates !== "mdy")
    throw new Error(`--dates ${dates} is neither dmy (the day first) nor mdy (the month first).`);
  const count = workers === undefined ? undefined : Number(workers);
  if (count !== undefined && !(Number.isInteger(count) && count >= 1))
    throw new Error(`--workers ${workers} is no number of workers.`);
  return { files, config, month: asked, market, dates, today, temp, workers: count };
}

/** "2026-10", "10.2026", "Oct 2026", "октябрь 2026" */
function monthTyped(typed: string): Month | undefined {
  const [, year, month, monthFirst, yearLast] =
    /^(?:(\d{4})[-./](\d{1,2})|(\d{1,2})[-./](\d{4}))$/.exec(typed.trim()) ?? [];
  const digits = (month ?? monthFirst)?.padStart(2, "0");
  const found = digits ? `${year ?? yearLast}-${digits}` : monthInWords(typed);
  return found !== undefined && isMonth(found) ? found : undefined;
}
