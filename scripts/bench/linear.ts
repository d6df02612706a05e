/** Hostile cells: what reading them costs, and whether it grows faster than they do. */
import { readKpis, readRate, readResults } from "../../src/domain/reading/index.ts";
import { marketOf } from "./cells.ts";

const readers = { Rate: readRate, KPIs: readKpis, Results: readResults };
const SHORT = 12_500;
const LONG = 50_000;
const ROUNDS = 4;
const SHOWN = 6;
/** What is tolerated: growth when the text is doubled, and milliseconds for 10,000 characters. */
const MOST_GROWTH = 2.2;
const MOST_TIME = 50;

/** Scraps that, again and again, lead a careless reader to look at the same place many times. */
const scraps = [
  "1",
  "1 ",
  "000 ",
  "1,",
  "1.",
  "1'",
  "1/",
  "1-",
  "1:",
  "1+",
  "-1",
  "1e5",
  "1e",
  "o",
  "1o",
  "ol1",
  " ",
  "  \n",
  "\n1",
  ",",
  ";",
  ".",
  "-",
  "—",
  "/",
  "|",
  "(",
  ")",
  "()",
  "((1)",
  "(1) ",
  "1 (a) ",
  "reach (1) ",
  "reach ",
  "reach: ",
  "reach 1 ",
  "1 reach ",
  "reach 1, 2, ",
  "views 1, ",
  "ER 1% ",
  "ER 1% (reach) ",
  "reach 1% (2%) ",
  "ж (5%) ",
  "IG: ",
  "IG reach 1; ",
  "3 stories ",
  "f/m/",
  "1/f/",
  "18-24 женщины ",
  "18-24 1% ",
  "US 1% ",
  "plan ",
  "plan 1 ",
  "1 of 2 ",
  "plan: 1; fact: 2; ",
  "12.10 ",
  "12.10.2026 ",
  "Oct 12 ",
  "posted ",
  "was 1 now 2 ",
  "→1",
  "≥1 ",
  "from 1 to 2 ",
  "$",
  "$1 ",
  "1$",
  "5% ",
  "net 30 ",
  "prepay 5% ",
  "+ 20% VAT ",
  "x 3 ",
  "1 reel + ",
  "и ",
  "a.",
  "a.b ",
  "a-",
  "a'",
  "www.",
  "http://",
  "@",
  "@a",
  "#",
  "code A1 ",
  "+7 ",
  "8 9",
  "🔥",
  "🔥1",
  "❤️ 1 ",
  "\u0301",
  "e\u0301",
  "\u200b",
  "\u202e1",
  "\ud800",
  "просмторы ",
  "средний ",
  "не ",
  "cost per ",
];

type Measured = { readonly name: string; readonly short: number; readonly long: number };
type Column = keyof typeof readers;
const columns = Object.keys(readers) as Column[];

/** Prints the worst of them, and how many break a bound. */
export function benchLinearity(): void {
  for (const scrap of scraps) for (const column of columns) timeOf(scrap, column, 2_000); // the compiler's first look
  const measured = scraps.flatMap((scrap) => columns.map((column) => measure(scrap, column)));
  const byGrowth = [...measured].sort((one, other) => growth(other) - growth(one)).slice(0, SHOWN);
  const byTime = [...measured].sort((one, other) => other.long - one.long).slice(0, SHOWN);
  const broken = measured.filter((one) => growth(one) > MOST_GROWTH || perTenThousand(one) > MOST_TIME);
  console.log(`\nHostile cells of ${SHORT} and ${LONG} characters: ${measured.length} kinds, best of ${ROUNDS} rounds`);
  for (const one of new Set([...byGrowth, ...byTime])) console.log(`  ${line(one)}`);
  console.log(`  ${line(objects())}`);
  console.log(`  beyond × ${MOST_GROWTH} when doubled, or ${MOST_TIME} ms a 10,000 characters: ${broken.length}`);
}

/** What seems to grow too fast is measured again: a pause of the machine is no growth. */
function measure(scrap: string, column: Column): Measured {
  const name = `${column} ${JSON.stringify(scrap)}`;
  const once = { name, short: timeOf(scrap, column, SHORT), long: timeOf(scrap, column, LONG) };
  return growth(once) > MOST_GROWTH ? { ...once, long: Math.min(once.long, timeOf(scrap, column, LONG)) } : once;
}

function timeOf(scrap: string, column: Column, length: number): number {
  const text = scrap.repeat(Math.ceil(length / scrap.length)).slice(0, length);
  const market = marketOf("RU");
  return best(() => readers[column](text, market));
}

function best(run: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/** What memory alone does to growth: code that is linear beyond doubt, and makes about as many objects. */
function objects(): Measured {
  const make = (length: number) => () =>
    Array.from({ length }, (_, at) => ({ at, glued: at > 0 })).map((one) => ({ ...one }));
  return { name: "(two objects for each character)", short: best(make(SHORT)), long: best(make(LONG)) };
}

/** By how much the time grows when the text is doubled (twice, from short to long). */
const growth = ({ short, long }: Measured): number => Math.sqrt(long / Math.max(short, 0.02));
const perTenThousand = ({ long }: Measured): number => (long / LONG) * 10_000;

const line = (one: Measured): string =>
  `${one.name.padEnd(34)} ${one.short.toFixed(2).padStart(8)} ${one.long.toFixed(2).padStart(8)} ms   × ${growth(one).toFixed(2)} when doubled   ${perTenThousand(one).toFixed(2)} ms a 10,000`;
