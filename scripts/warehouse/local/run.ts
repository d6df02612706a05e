/** `npm run -s warehouse -- --local FILES…`: the agency's roll-up on this computer, one line of JSON a market and month. */
import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import type { Rows } from "../../../src/domain/cell.ts";
import { type Config, freshConfig, knownMarkets } from "../../../src/domain/config/config.ts";
import { completedConfig } from "../../../src/domain/config/update.ts";
import { many } from "../../../src/domain/counted.ts";
import type { Day } from "../../../src/domain/day.ts";
import { marketNamed } from "../../../src/domain/sheets/marketNames.ts";
import { benchmarkRows, configFrom } from "../../../src/warehouse/benchmarks.ts";
import type { DateOrder } from "../../../src/warehouse/place.ts";
import { buildBundle } from "../bundle.ts";
import { ask, everyMonth, fillBenchmarks, openDatabase, rowsOf, within } from "../database.ts";
import { diskSentence } from "../disk.ts";
import { recordOf } from "../record.ts";
import { rollupSql } from "../sql/rollup.ts";
import { rowsIn } from "./file.ts";
import { progressLine } from "./progress.ts";
import { type Read, readFiles, type Source } from "./readFiles.ts";
import { sourcesOf } from "./sources.ts";

export type LocalOptions = {
  readonly files: readonly string[];
  readonly config?: string | undefined;
  readonly month?: string | undefined;
  readonly market?: string | undefined;
  readonly dates?: DateOrder | undefined;
  readonly today: Day;
  readonly temp?: string | undefined;
  readonly workers?: number | undefined;
};

export type Out = {
  readonly print: (line: string) => void;
  readonly tell: (line: string) => void;
  /** Redraws one line; undefined where nobody watches. */
  readonly redraw?: ((line: string) => void) | undefined;
};

/** The exit code: 0, or 1 where a file failed. Throws one sentence where nothing can be done at all. */
export async function runLocal(options: LocalOptions, out: Out): Promise<number> {
  const configRows = await configIn(options.config, out);
  const config = configFrom(configRows);
  const place = { dates: options.dates, near: options.today, market: marketIn(config, options.market) };
  const { sources, missing } = await sourcesOf(options.files, { place, tell: out.tell });
  const parent = options.temp ?? tmpdir();
  const folder = await mkdtemp(join(parent, "crossmarket-")).catch((error: unknown) => {
    throw new Error(diskSentence(error, parent, "--temp"));
  });
  try {
    const { script } = await buildBundle();
    const work = {
      script,
      config: JSON.stringify(configRows),
      parquet: (index: number) => join(folder, `${index}.parquet`),
    };
    const read = await readFiles(sources, work, options.workers ?? enough(sources), watching(sources, out));
    const failed = [...missing, ...read.failed];
    for (const { why } of failed) out.tell(why);
    if (sources.length > read.failed.length)
      await rollUp(folder, read, { ...options, rows: benchmarkRows(config) }, out);
    const all = sources.length + missing.length;
    if (all > 1 && failed.length === all) out.tell(`None of the ${all} files could be read.`);
    else if (failed.length && all > 1)
      out.tell(`${failed.length} of ${all} files could not be read; the figures are of the others.`);
    return failed.length ? 1 : 0;
  } catch (error) {
    throw new Error(diskSentence(error, parent, "--temp"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** To start another worker takes as long as to read so many bytes. */
const BYTES_A_WORKER = 200_000;
function enough(sources: readonly Source[]): number {
  const bytes = sources.reduce((sum, source) => sum + source.bytes, 0);
  return Math.min(availableParallelism(), Math.max(1, Math.ceil(bytes / BYTES_A_WORKER)));
}

/** Without a file: the Config tab as it is shipped, every market of it. */
async function configIn(path: string | undefined, out: Out): Promise<Rows> {
  if (path === undefined) return freshConfig(knownMarkets);
  const rows = await rowsIn(path);
  configFrom(rows);
  const lacking = completedConfig(rows).added.slice(1);
  const keys = lacking.slice(0, 5).map(([key]) => key);
  if (lacking.length)
    out.tell(
      `${path} is a Config of an older edition: it lacks ${lacking.length} rows (${keys.join(", ")}${lacking.length > keys.length ? "…" : ""}), and what needs them stays unknown. “Set up this sheet” adds them.`,
    );
  return rows;
}

/** As it is named in the Config, in whatever way a team types it. */
function marketIn(config: Config, typed: string | undefined): string | undefined {
  if (typed === undefined) return undefined;
  const code = marketNamed(typed, config)?.code;
  if (code !== undefined) return code;
  const codes = config.markets.map((market) => market.code).join(", ");
  throw new Error(`--market ${typed} is no market that Config knows: it has ${codes}.`);
}

function watching(sources: readonly Source[], { redraw }: Out) {
  const ofBytes = sources.reduce((sum, { bytes }) => sum + bytes, 0);
  const start = performance.now();
  return ({ bytes, rows }: { readonly bytes: number; readonly rows: number }): void =>
    redraw?.(
      bytes < ofBytes ? progressLine({ bytes, ofBytes, rows, seconds: (performance.now() - start) / 1000 }) : "",
    );
}

async function rollUp(
  folder: string,
  read: Read,
  { month, today, rows }: LocalOptions & { readonly rows: ReturnType<typeof benchmarkRows> },
  out: Out,
): Promise<void> {
  const database = await openDatabase(":memory:", within(folder));
  const parquet = join(folder, "*.parquet").replaceAll("'", "''");
  await database.run(`CREATE VIEW crossmarket.contributions AS SELECT * FROM read_parquet('${parquet}')`);
  const [counts] = await rowsOf(
    database,
    "SELECT COUNT(*) AS n, COUNT(CASE WHEN market IS NULL THEN 1 END) AS strange, COUNT(CASE WHEN market IS NOT NULL AND month IS NULL THEN 1 END) AS undated FROM crossmarket.contributions",
  );
  if (Number(counts?.n) !== read.rows)
    throw new Error(
      `${read.rows} partnerships were read and ${String(counts?.n)} came back from ${folder}: nothing is printed. Try again, with another folder if need be (--temp).`,
    );
  await fillBenchmarks(database, rows);
  await ask(database, { day: today, ...(month ? { fromMonth: month, toMonth: month } : everyMonth) });
  const made = await rowsOf(
    database,
    `SELECT r.* FROM (${rollupSql}) AS r JOIN crossmarket.benchmarks AS b ON b.market = r.market ORDER BY r.month, b.place`,
  );
  const madeAt = new Date().toISOString();
  for (const row of made) out.print(JSON.stringify(recordOf(row, madeAt)));
  if (!made.length)
    out.tell(
      month ? `No partnership of a known market is of ${month}.` : "No partnership has a month and a known market.",
    );
  const [undated, strange] = [Number(counts?.undated), Number(counts?.strange)];
  if (undated) out.tell(`${inNoFigure(undated, "no month")}.`);
  if (strange)
    out.tell(
      `${inNoFigure(strange, "no market that Config knows")}; --market names that of files without such a column.`,
    );
  database.closeSync();
}

const inNoFigure = (number: number, lacking: string): string =>
  `${many(number, "partnership").en} ${number === 1 ? `has ${lacking} and is` : `have ${lacking} and are`} in no figure`;
