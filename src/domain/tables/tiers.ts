/** How large an account is, by its followers: the sizes by which published benchmarks are told apart. */

/** Each tier begins with so many followers (nano below 10k, micro 10–50k, mid 50–500k, macro up to a million, mega). */
const from = { nano: 0, micro: 10_000, mid: 50_000, macro: 500_000, mega: 1_000_000 } as const;

export type Tier = keyof typeof from;

const tiers = Object.keys(from) as Tier[];

export const tierOf = (followers: number | undefined): Tier | undefined =>
  followers === undefined || followers <= 0
    ? undefined
    : tiers.reduce((found, tier) => (followers >= from[tier] ? tier : found), "nano" as Tier);

export const isTier = (word: string): word is Tier => (tiers as readonly string[]).includes(word);
