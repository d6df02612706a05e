/** Rows of text as teams type them, as many as wanted and hardly two alike: what a warehouse reads. */
import { freshConfig, knownMarkets } from "../../../src/domain/config/config.ts";

/** The shipped Config, with an audience to compare with, so that every figure has a value. */
export const warehouseConfig = (): ReturnType<typeof freshConfig> =>
  freshConfig(knownMarkets).map((row) => {
    const typed = targets[String(row[0])];
    return typed === undefined ? row : row.map((cell, at) => (at === 3 ? typed : cell));
  });
const targets: Readonly<Record<string, string>> = {
  targetCountry: "US, RU, DE",
  targetAge: "25–44",
  targetGender: "women 70%",
};

export const teamHeader = [
  "Creator",
  "Market",
  "Platform",
  "Rate",
  "KPIs",
  "Results",
  "Followers",
  "Status",
  "Date posted",
] as const;

/** Mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const markets = [
  { name: "US", money: (n: number) => `$${grouped(n, ",")}` },
  { name: "UK", money: (n: number) => `£${grouped(n, ",")}` },
  { name: "Россия", money: (n: number) => `${grouped(n * 90, " ")} ₽` },
  { name: "DE", money: (n: number) => `${grouped(n, ".")} €` },
  { name: "Brasil", money: (n: number) => `R$ ${grouped(n * 5, ".")}` },
  { name: "Казахстан", money: (n: number) => `${grouped(n * 450, " ")} ₸` },
] as const;
const platforms = ["Instagram", "TikTok", "YouTube", "Telegram", "VK", ""];
const statuses = ["live", "posted", "", "", "planned", "перенос"];

/** The header, and `count` rows below it. */
export function teamRows(count: number, seed: number): string[][] {
  const dice = diceFrom(randomFrom(seed * 7919));
  return [[...teamHeader], ...Array.from({ length: count }, (_, at) => rowOf(`creator ${seed}-${at}`, dice))];
}

type Dice = ReturnType<typeof diceFrom>;
function diceFrom(random: () => number) {
  const upTo = (most: number): number => Math.floor(random() * most);
  return {
    upTo,
    one: <T>(list: readonly T[]): T => list[upTo(list.length)] as T,
    /** The text that often, else nothing. */
    often: (chance: number, text: () => string): string => (random() < chance ? text() : ""),
  };
}

function rowOf(creator: string, dice: Dice): string[] {
  const { upTo, one, often } = dice;
  const market = one(markets);
  const reach = 2000 + upTo(400_000);
  const results = [
    `reach ${grouped(reach, market.name.length === 2 && market.name !== "DE" ? "," : " ")}`,
    `likes ${upTo(9000)}`,
    `comments ${upTo(400)}`,
    often(0.5, () => `views ${reach + upTo(90_000)}`),
    often(0.3, () => `saves ${upTo(900)}`),
    often(0.3, () => `authenticity ${60 + upTo(39)}%; US ${upTo(90)}%; women ${upTo(99)}%; 25-44 ${upTo(90)}%`),
    often(0.2, () => `clicks ${upTo(800)}, orders ${upTo(60)}`),
    often(0.1, () => `sentiment: positive ${40 + upTo(40)}%, negative ${upTo(15)}%`),
    often(0.05, () => `brand lift +${1 + upTo(9)} pp`),
  ];
  return [
    creator,
    market.name,
    one(platforms),
    often(0.9, () => market.money(100 + upTo(4000))) || one(["gifted", "TBD", "$500 + product"]),
    often(0.6, () => `reach ${50 + upTo(150)}k; likes ${upTo(8)}k`),
    results.filter(Boolean).join("; "),
    often(0.8, () => String(1000 + upTo(900_000))),
    one(statuses),
    `2026-${one(["08", "09", "10"])}-${String(1 + upTo(28)).padStart(2, "0")}`,
  ];
}

const grouped = (number: number, mark: string): string => String(number).replace(/\B(?=(\d{3})+$)/g, mark);
