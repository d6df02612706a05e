/** Who is responsible on our side: the person's own lead, else the market's. */
import type { Market } from "../../config/config.ts";
import type { Creator } from "../../people/creator.ts";

/** Undefined where neither the Creators tab nor Config names anybody. */
export const leadOf = (market: Market, person: Pick<Creator, "lead"> | undefined): string | undefined =>
  person?.lead ?? market.values.lead;
