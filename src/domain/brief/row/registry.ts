/** The registry of creators' pages: asked of everybody whose followers nobody knows, said to those who have so many, and of no interest to the others. */
import { fill } from "../../fill.ts";
import { formatNumber } from "../../format.ts";
import type { BriefMarket } from "../facts.ts";
import type { BriefWords } from "../words/index.ts";

export function withRegistry(market: BriefMarket, followers: number | undefined, words: BriefWords): BriefMarket {
  const { creatorRegistryForCreator: registry, creatorRegistryFrom: from, ...values } = market.values;
  if (!registry || from === undefined || followers === undefined) return market;
  if (followers < from) return { ...market, values };
  const known = fill(words.terms.followers, formatNumber(followers, words.notation));
  const said = registry.text.charAt(0).toUpperCase() + registry.text.slice(1);
  return { ...market, values: { ...values, creatorRegistryForCreator: { ...registry, text: `${known} ${said}` } } };
}
