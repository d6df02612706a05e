/** A name as it stands in a row → the creator that it is, under whichever of the names the Creators tab has. */
import { sameLook } from "../config/alike.ts";
import type { Creator } from "./creator.ts";

/** "@Mara.K", "mara k" and "Маrа К." are one: case, spaces, dots, "@", ё and letters that look alike do not matter. */
export const foldedPerson = (name: string): string =>
  sameLook(name.normalize("NFKC").replace(/[@,'’"«»“”()\u200b]/g, ""));

/** `market` is a code; undefined where the row names none. */
export type Person = { readonly name: string; readonly market?: string | undefined };

type Known = Pick<Creator, "row" | "name" | "alsoKnownAs" | "markets">;
type Named<C> = { readonly creator: C; readonly isAlias: boolean };

/** Looks people up in one list; made once for many rows. */
export function creatorFinder<C extends Known>(creators: readonly C[]): (person: Person) => C | undefined {
  const byName = new Map<string, Named<C>[]>();
  const add = (name: string, named: Named<C>): void => {
    const key = foldedPerson(name);
    if (key !== "") byName.set(key, [...(byName.get(key) ?? []), named]);
  };
  for (const creator of creators) {
    add(creator.name, { creator, isAlias: false });
    for (const alias of creator.alsoKnownAs) add(alias, { creator, isAlias: true });
  }
  return ({ name, market }) => best(byName.get(foldedPerson(name)) ?? [], market);
}

/** The creator of a row, by name or any other name of theirs; of two people of one name the one of the row's market. */
export const creatorOf = <C extends Known>(creators: readonly C[], person: Person): C | undefined =>
  creatorFinder(creators)(person);

/**
 * A row of the market comes before one that serves all markets; one of another market is somebody else, and where the
 * market is not said, two people of one name are nobody. Where a person said that a name is another one's, the row that
 * says so counts, and not the row that the name once had.
 */
function best<C extends Known>(named: readonly Named<C>[], market: string | undefined): C | undefined {
  const forAll = named.filter(({ creator }) => !creator.markets.length);
  const ofMarket = named.filter(({ creator: { markets } }) => market !== undefined && markets.includes(market));
  if (market !== undefined) return first(ofMarket) ?? first(forAll);
  return (
    first(forAll) ?? (named.every(({ creator }) => sameMarkets(creator, named[0]?.creator)) ? first(named) : undefined)
  );
}

const first = <C>(named: readonly Named<C>[]): C | undefined =>
  (named.find(({ isAlias }) => isAlias) ?? named[0])?.creator;

const sameMarkets = (one: Known, other: Known | undefined): boolean => one.markets.join() === other?.markets.join();
