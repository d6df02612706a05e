/**
 * `npm run bench -- hostile [--seed N] [--calls N]`: the functions under texts, types, ranges and Config tables that no
 * sheet should hold. A result is finite, an error is a sentence of ours that fits a cell's hint.
 */
import type { Cell } from "../../src/domain/cell.ts";
import { freshConfig } from "../../src/domain/config/config.ts";
import { call } from "../../src/functions/call.ts";
import type { Definition } from "../../src/functions/define.ts";
import { functions } from "../../src/functions/index.ts";

export type Finding = { readonly why: string; readonly name: string; readonly given: string; readonly shown: string };

const LONGEST_SENTENCE = 300;
const USUAL = { seed: 1, calls: 100_000 };

export function benchHostile({ seed = USUAL.seed, calls = USUAL.calls } = {}): void {
  const start = performance.now();
  const found = hostileCalls(seed, calls);
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(
    `\n${calls.toLocaleString("en-US")} hostile calls of the functions (seed ${seed}, ${seconds} s): ${found.length} went wrong`,
  );
  for (const { why, name, given, shown } of found.slice(0, 20))
    console.log(`  ${name}: ${why}: ${shown}\n    ${given}`);
  if (found.length > 0) process.exitCode = 1;
}

/** What went wrong, each kind once. The same seed makes the same calls. */
export function hostileCalls(seed: number, calls: number): Finding[] {
  const chance = chancesFrom(seed);
  const all = Object.values(functions);
  const found = new Map<string, Finding>();
  for (let count = 0; count < calls; count += 1) {
    const definition = chance.oneOf(all);
    const given = argumentsFor(definition, chance);
    const wrong = wrongIn(definition, given);
    if (wrong === undefined) continue;
    const finding = { ...wrong, name: definition.name, given: shortened(given) };
    found.set(`${finding.name} ${finding.why} ${finding.shown.slice(0, 40)}`, finding);
  }
  return [...found.values()];
}

type Given = Parameters<typeof call>[1][number];

function wrongIn(definition: Definition, given: readonly Given[]): Pick<Finding, "why" | "shown"> | undefined {
  try {
    const result = call(definition, given);
    const handedThrough = new Set(given.flat(2));
    return (Array.isArray(result) ? result.flat() : [result])
      .filter((cell) => typeof cell !== "string" || !handedThrough.has(cell)) // a long parameter of Config is no message
      .map(wrongCell)
      .find((wrong) => wrong !== undefined);
  } catch (error) {
    const { name, message } = error as Error;
    if (name !== "Error") return { why: "a raw exception", shown: `${name}: ${message}` };
    return message.length > LONGEST_SENTENCE
      ? { why: `a sentence of ${message.length} characters`, shown: message.slice(0, 120) }
      : undefined;
  }
}

function wrongCell(cell: Cell): Pick<Finding, "why" | "shown"> | undefined {
  if (typeof cell === "number" && !Number.isFinite(cell)) return { why: "not finite", shown: String(cell) };
  if (typeof cell === "string" && cell.length > LONGEST_SENTENCE)
    return { why: `a text of ${cell.length} characters`, shown: cell.slice(0, 120) };
  if (typeof cell === "object" && cell !== null && !Number.isFinite(cell.getTime()))
    return { why: "no date", shown: "an invalid date" };
  return undefined;
}

type Chances = {
  readonly below: (most: number) => number;
  readonly oneOf: <One>(list: readonly One[]) => One;
  readonly happens: (share: number) => boolean;
};

/** Mulberry32: small, even enough, the same everywhere. */
function chancesFrom(seed: number): Chances {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (most: number) => Math.floor(next() * most);
  return { below, oneOf: (list) => list[below(list.length)] as never, happens: (share) => next() < share };
}

const names = ["constructor", "__proto__", "toString", "valueOf", "hasOwnProperty", "prototype", "then", "length"];
const scraps = [
  "reach 71k",
  "likes 2,100",
  "ER 5%",
  "ER 1e400%",
  "просмотры 70 тыс",
  "$1,200",
  "50% upfront",
  "$600 ½ upfront",
  "38 000 ₽",
  "1.250 €",
  "∞",
  "-∞",
  "NaN",
  "1e309",
  "-0",
  "0",
  "0/0",
  "1/0",
  "99999999999999999999999999",
  "12:60",
  "31.02.2026",
  "2026-13-45",
  "3 stories",
  "женщины 66%",
  "18-24 101%",
  "US 66%",
  "CPE < $0.30",
  "CPM ≤ 0",
  "views -5",
  "likes 2k of 0",
  "x".repeat(300),
  "ER 5; ".repeat(200),
  "((((((((((",
  "))))",
  "\u0000",
  "\u202e123",
  "\ud800",
  "🙂".repeat(80),
  "\n\n\n",
  "\t",
  "'",
  "=1+1",
  "#REF!",
  "#N/A",
  "–",
  "<script>",
  "#{7*7}",
  "%s%n",
  "{{x}}",
  "\\",
  "null",
  "undefined",
  "true",
  "US",
  "RU",
  "Россия",
  "usa",
  "XX",
  "*",
  ...names,
];
const numbers = [
  0,
  -0,
  1,
  -1,
  0.1,
  1e-300,
  5e-324,
  1e300,
  Number.MAX_VALUE,
  -Number.MAX_VALUE,
  2 ** 53,
  46_000,
  Number.NaN,
  Number.POSITIVE_INFINITY,
];
const days = [
  new Date(0),
  new Date(8.64e15),
  new Date(-8.64e15),
  new Date(Number.NaN),
  new Date("2026-10-12"),
  new Date("0001-01-01"),
];

function cell(chance: Chances): Cell {
  const kind = chance.below(20);
  if (kind === 0) return chance.oneOf(numbers);
  if (kind === 1) return chance.oneOf(days);
  if (kind === 2) return chance.happens(0.5);
  if (kind === 3) return chance.oneOf(["", " ", null, undefined]) as Cell;
  if (kind === 4) return letters(chance);
  if (kind === 5 && chance.happens(0.02)) return chance.oneOf(scraps).repeat(100).slice(0, 20_117);
  return Array.from({ length: 1 + chance.below(3) }, () => chance.oneOf(scraps)).join(
    chance.oneOf([" ", "; ", ", ", "", "/"]),
  );
}

const letters = (chance: Chances): string =>
  String.fromCodePoint(...Array.from({ length: chance.below(12) }, () => 1 + chance.below(0xd7fe)));

function argumentsFor({ args }: Definition, chance: Chances): Given[] {
  const height = chance.oneOf([1, 1, 1, 2, 3, 5]);
  const table = configTable(chance);
  const given = args.map((name): Given => {
    if (name === "markets" && chance.happens(0.85)) return table;
    if (name === "market" && chance.happens(0.6)) return chance.oneOf(["US", "RU", "россия", "usa"]);
    return argument(chance, height);
  });
  return given.slice(0, chance.happens(0.1) ? chance.below(given.length + 1) : given.length);
}

function argument(chance: Chances, height: number): Given {
  if (chance.happens(0.5)) return cell(chance);
  if (chance.happens(0.03)) return chance.oneOf<Given>([[], [[]], [[], []], [[undefined as Cell]]]);
  const width = chance.happens(0.9) ? 1 : chance.below(4);
  const rows = chance.happens(0.95) ? height : chance.below(8);
  return Array.from({ length: rows }, () =>
    Array.from({ length: chance.happens(0.98) ? width : chance.below(4) }, () => cell(chance)),
  );
}

const plainTable = freshConfig(["US", "RU"]);

/** The tab as it ships, with some cells overwritten, lines doubled, dropped or called as parts of the language are. */
function configTable(chance: Chances): Cell[][] {
  const table = plainTable.map((row) => [...row]);
  for (let count = chance.oneOf([0, 0, 1, 3, 20]); count > 0; count -= 1) {
    const row = chance.below(table.length);
    const line = table[row] ?? [];
    const deed = chance.below(6);
    if (deed === 0) table.splice(row, 1);
    else if (deed === 1) table.splice(row, 0, [...line]);
    else if (deed === 2) line[0] = chance.oneOf(names);
    else if (deed === 3) table.splice(row, 0, [chance.oneOf(names), ...line.slice(1).map(() => cell(chance))]);
    else line[chance.below(line.length + 1)] = cell(chance);
  }
  return table;
}

const shortened = (given: readonly Given[]): string =>
  given.map((one) => (Array.isArray(one) && one.length > 8 ? "MARKETS" : told(one).slice(0, 160))).join(" | ");

const told = (one: Given): string => {
  try {
    return JSON.stringify(one) ?? "undefined";
  } catch {
    return String(one); // an invalid date has no JSON
  }
};
