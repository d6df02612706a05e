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

/** Pairs that nobody has put together yet. */
export function twinRows(creators: readonly Creator[]): readonly TwinRows[] {
  const find = creatorFinder(creators);
  const people = creators.map((creator) => ({ name: creator.name, market: creator.markets[0], creator }));
  return (likelyTwins(people) as readonly (Twins & Pair)[]).flatMap(({ first, second, why }) => {
    const [one, other] = [first.creator, second.creator];
    if (isKnown(one, other, find) || isKnown(other, one, find)) return [];
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

export type Merge = { readonly row: number; readonly alsoKnownAs?: string; readonly market?: string };

/** The first row gets the second's names; where both have one name, it is the markets that come together. */
export function mergesOf(pairs: readonly TwinRows[]): readonly Merge[] {
  const rows = new Map<number, { first: Creator; names: string[]; markets: string[] }>();
  for (const { first, second } of pairs) {
    const one = rows.get(first.row) ?? { first, names: [...first.alsoKnownAs], markets: [...first.markets] };
    const own = new Set([first.name, ...one.names].map(foldedPerson));
    one.names.push(...[second.name, ...second.alsoKnownAs].filter((name) => !own.has(foldedPerson(name))));
    if (one.markets.length)
      one.markets = second.markets.length ? [...new Set([...one.markets, ...second.markets])] : [];
    rows.set(first.row, one);
  }
  return [...rows].map(([row, { first, names, markets }]) => ({
    row,
    ...(names.length > first.alsoKnownAs.length ? { alsoKnownAs: names.join(", ") } : {}),
    ...(markets.join() === first.markets.join() ? {} : { market: markets.join(", ") }),
  }));
}
