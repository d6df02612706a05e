/** Rows of the Creators tab that are likely one person → what to ask, and what to write where somebody says yes. */
import type { Text } from "../text.ts";
import type { Creator } from "./creator.ts";
import { creatorFinder, foldedPerson } from "./identity.ts";
import { likelyTwins, type Twins } from "./likelyTwins.ts";

/** A pair as the window shows it; both stand in the tab. */
export type TwinRows = {
  readonly id: string;
  readonly first: Creator;
  readonly second: Creator;
  readonly why: Text;
};

/** Pairs that nobody has put together yet, nor told apart: `apart` holds the keys of those. */
export function twinRows(creators: readonly Creator[], apart: readonly string[] = []): readonly TwinRows[] {
  const find = creatorFinder(creators);
  const people = creators.map((creator) => ({ name: creator.name, market: creator.markets[0], creator }));
  return (likelyTwins(people) as readonly (Twins & Pair)[]).flatMap(({ first, second, why }) => {
    const [one, other] = [first.creator, second.creator];
    if (isKnown(one, other, find) || isKnown(other, one, find) || apart.includes(pairKey(one, other))) return [];
    return [
      {
        id: [one, other].map(({ row, name }) => `${row} ${foldedPerson(name)}`).join(" | "),
        first: one,
        second: other,
        why,
      },
    ];
  });
}

type Pair = { readonly first: { readonly creator: Creator }; readonly second: { readonly creator: Creator } };

/** Whether the one has the other's name among its own, in the other's market. */
const isKnown = (one: Creator, { name, markets }: Creator, find: ReturnType<typeof creatorFinder<Creator>>): boolean =>
  (markets.length ? markets : [undefined]).every((market) => find({ name, market }) === one);

/** By their names and markets, which stay when the tab is sorted. */
export const pairKey = (one: Creator, other: Creator): string =>
  [one, other]
    .map(({ name, markets }) => [foldedPerson(name), ...markets].join(" "))
    .sort()
    .join(" | ");

export type Merge = { readonly row: number; readonly alsoKnownAs?: string; readonly market?: string };

/** The first row gets the names of all others that are the same person; where two have one name, their markets come together. */
export const mergesOf = (pairs: readonly TwinRows[]): readonly Merge[] => groupsOf(pairs).map(mergeOf);

/** Pairs that share somebody are one group, in the order of the tab. */
function groupsOf(pairs: readonly TwinRows[]): readonly (readonly Creator[])[] {
  let groups: Creator[][] = [];
  for (const { first, second } of pairs) {
    const joined = groups.filter((group) => group.includes(first) || group.includes(second));
    groups = [...groups.filter((group) => !joined.includes(group)), [...new Set([...joined.flat(), first, second])]];
  }
  return groups.map((group) => group.sort((one, other) => one.row - other.row));
}

function mergeOf(group: readonly Creator[]): Merge {
  const [first, ...others] = group as [Creator, ...Creator[]];
  const names = new Map([first.name, ...first.alsoKnownAs].map((name) => [foldedPerson(name), name]));
  for (const name of others.flatMap((one) => [one.name, ...one.alsoKnownAs]))
    if (!names.has(foldedPerson(name))) names.set(foldedPerson(name), name);
  const [, ...aliases] = names.values();
  const isForAll = group.some(({ markets }) => !markets.length);
  const markets = isForAll ? [] : [...new Set(group.flatMap((one) => one.markets))];
  return {
    row: first.row,
    ...(aliases.length > first.alsoKnownAs.length ? { alsoKnownAs: aliases.join(", ") } : {}),
    ...(markets.join() === first.markets.join() ? {} : { market: markets.join(", ") }),
  };
}
