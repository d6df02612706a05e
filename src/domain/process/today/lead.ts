/** Who is responsible on our side: the person's own lead, else the market's. */
import type { Market } from "../../config/config.ts";
import { sameName } from "../../names.ts";
import type { Creator } from "../../people/creator.ts";

/** Undefined where neither the Creators tab nor Config names anybody. */
export const leadOf = (market: Market, person: Pick<Creator, "lead"> | undefined): string | undefined =>
  person?.lead ?? market.values.lead;

/** Everybody who leads a market or a creator, once, in the order of the alphabet. */
export function leadsOf(markets: readonly Market[], people: readonly Pick<Creator, "lead">[]): readonly string[] {
  const named = [...markets.map(({ values }) => values.lead), ...people.map(({ lead }) => lead)];
  const once: string[] = [];
  for (const name of named) if (name && !once.some((other) => sameName(other, name))) once.push(name);
  return once.sort((one, other) => one.localeCompare(other));
}
