/** Typed rows for the roll-up's bench: made by a seed, so that every candidate and every run gets the same. */
import { freshConfig, type Market, readConfig } from "../../../src/domain/config/config.ts";
import { columnKeys } from "../../../src/domain/rollup/columns.ts";
import {
  type Contribution,
  type Quantity,
  quantities,
  type Rated,
  type RowGround,
  rated,
} from "../../../src/domain/rollup/contribution.ts";

export { quantities, rated };
export const numberColumns: readonly (Quantity | Rated)[] = columnKeys;

export type TypedRow = { readonly month: string; readonly market: string } & Contribution;
/** By "2026-10 US cpe": what every candidate has to give. */
export type FigureValues = ReadonlyMap<string, number | undefined>;

export const months = ["2026-08", "2026-09", "2026-10"] as const;
/** With the finer benchmarks that are shipped and a few more, of a tier and of a platform with a tier. */
export const markets: readonly Market[] = readConfig([
  ...freshConfig(["US", "RU"]),
  ["benchmarkCPE.micro", "", "", "", 0.25, 45],
  ["benchmarkCPM.Instagram.micro", "", "", "", 12, ""],
  ["benchmarkER.Telegram", "", "", "", "", 0.05],
]).markets;

const platforms = ["instagram", "tiktok", "youtube", "telegram", "vk", "vkclips", undefined] as const;
const tiers = ["micro", "mid", undefined] as const;
const grounds: readonly RowGround[] = platforms.flatMap((platform) =>
  tiers.flatMap((tier) => (["reach", "views"] as const).map((by) => ({ platform, tier, by }))),
);

/** A sixth of all cells is unknown, as in the sheets of teams. */
export function typedRows(count: number, seed = 20261014): TypedRow[] {
  const random = randomFrom(seed);
  const maybe = (value: () => number) => (random() < 1 / 6 ? undefined : value());
  const upTo = (most: number) => () => Math.round(random() * most);
  return Array.from({ length: count }, () => {
    const whole: Partial<Record<Quantity, number>> = Object.fromEntries(
      quantities.map((key) => [key, maybe(upTo(200_000))]),
    );
    const parts = Object.fromEntries(
      rated.map((key) => [key, maybe(() => random() * (key === "audienceQuality" ? 100 : 1))]),
    );
    return {
      month: months[Math.floor(random() * months.length)] ?? months[0],
      market: markets[Math.floor(random() * markets.length)]?.code ?? "",
      ...whole,
      ...parts,
      spend: maybe(() => Math.round(random() * 500_000) / 100),
      ground: grounds[Math.floor(random() * grounds.length)] as RowGround,
      kpisMet: 0,
      kpisSet: 0,
      kpisKnown: 0,
    };
  });
}

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
