/** Hostile cells: whether the time to read them grows faster than they do. Run by itself, with room for young objects. */
import { readKpis, readRate, readResults } from "../../../src/domain/reading/index.ts";
import { marketOf } from "../cells.ts";
import { scraps } from "./scraps.ts";

const readers = { Rate: readRate, KPIs: readKpis, Results: readResults };
/** A cell holds 50,000 characters at most; longer ones only show the growth above the noise. */
const LENGTHS = [12_500, 25_000, 50_000] as const;
/** How much longer the long text is, and how often it is doubled for that. */
const TIMES = 4;
const DOUBLINGS = Math.log2(TIMES);
const WARM_UP = 3_000;
/** Shorter than this is noise, milliseconds. */
const SHORTEST = 4;
const MORE_ROUNDS = 4;
const SHOWN = 8;
/** What is tolerated: growth when the text is doubled, and milliseconds for 10,000 characters. */
const MOST_GROWTH = 2.2;
const MOST_TIME = 50;

type Column = keyof typeof readers;
type Measured = { readonly name: string; readonly length: number; short: number; long: number };
const columns = Object.keys(readers) as Column[];

/** Parts of scraps to be measured alone, for a closer look. */
const asked = process.argv.slice(2);
const chosen = scraps.filter((scrap) => asked.length === 0 || asked.some((part) => scrap.includes(part)));
const kinds = chosen.flatMap((scrap) => columns.map((column) => ({ scrap, column })));
const market = marketOf("RU");
const textOf = (scrap: string, length: number): string =>
  scrap.repeat(Math.ceil(length / scrap.length)).slice(0, length);

for (const { scrap, column } of kinds) readers[column](textOf(scrap, WARM_UP), market); // the compiler's first look
report(
  kinds.map(({ scrap, column }) =>
    measure(`${column} ${JSON.stringify(scrap)}`, (length) => {
      const text = textOf(scrap, length);
      return () => readers[column](text, market);
    }),
  ),
);

/** What seems to grow too fast is measured again and again: a pause of the machine is no growth. */
function measure(name: string, runFor: (length: number) => () => unknown): Measured {
  const length = LENGTHS.find((one) => best(runFor(one), 1) >= SHORTEST) ?? LENGTHS[LENGTHS.length - 1] ?? 0;
  const [short, long] = [runFor(length), runFor(TIMES * length)];
  const measured = { name, length, short: best(short, 2), long: best(long, 1) };
  for (let round = 0; round < MORE_ROUNDS && growth(measured) > MOST_GROWTH; round++) {
    measured.short = Math.min(measured.short, best(short, 1));
    measured.long = Math.min(measured.long, best(long, 1));
  }
  return measured;
}

/** In the processor's time, which others on the machine do not slow; what earlier runs left behind is cleared away before. */
function best(run: () => unknown, rounds: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    (globalThis as { gc?: (options: object) => void }).gc?.({ type: "minor" });
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** What memory alone does to growth: code that is linear beyond doubt, and makes about as many objects. */
function objects(length: number): () => unknown {
  return () => Array.from({ length }, (_, at) => ({ at, glued: at > 0 })).map((one) => ({ ...one }));
}

function report(measured: readonly Measured[]): void {
  const byGrowth = [...measured].sort((one, other) => growth(other) - growth(one));
  const byTime = [...measured].sort((one, other) => perTenThousand(other) - perTenThousand(one)).slice(0, SHOWN);
  const fast = measured.filter((one) => growth(one) > MOST_GROWTH);
  const slow = measured.filter((one) => perTenThousand(one) > MOST_TIME);
  console.log(`\nHostile cells, doubled twice from ${LENGTHS[0]} characters or more: ${measured.length} kinds`);
  for (const one of new Set([...byGrowth.slice(0, Math.max(SHOWN, fast.length)), ...byTime]))
    console.log(`  ${line(one)}`);
  console.log(`  ${line(measure("(two objects for each character)", objects))}`);
  console.log(
    `  beyond × ${MOST_GROWTH} when doubled: ${fast.length}; beyond ${MOST_TIME} ms a 10,000: ${slow.length}`,
  );
}

/** By how much the time grows when the text is doubled. */
function growth({ short, long }: Measured): number {
  return (long / Math.max(short, 0.02)) ** (1 / DOUBLINGS);
}

function perTenThousand({ short, length }: Measured): number {
  return (short / length) * 10_000;
}

function line(one: Measured): string {
  return `${one.name.padEnd(34)} ${one.short.toFixed(2).padStart(8)} ${one.long.toFixed(2).padStart(8)} ms   × ${growth(one).toFixed(2)} when doubled   ${perTenThousand(one).toFixed(2)} ms a 10,000`;
}
