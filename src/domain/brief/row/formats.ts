/** What a row counts, by the names of its platform: VK calls its short videos clips, "Shorts" are YouTube's. */
import type { Deliverables, RateItem } from "../../reading/index.ts";
import { namedIn, platformsIn } from "../platforms.ts";
import type { PlatformWords } from "../platformWords.ts";

type Counted = { readonly deliverables?: Deliverables; readonly items?: readonly RateItem[] };
export type Formats = {
  readonly deliverables?: Readonly<Record<string, number>>;
  readonly items?: readonly RateItem[];
};

const PLATFORMS = ["VK", "YouTube"];

/** `cells`: what the row's other cells say, where it has no platform of its own. */
export function formatsOn(platform: string | undefined, cells: string, row: Counted, words: PlatformWords): Formats {
  const named = platform ? platformsIn(platform, PLATFORMS, words) : namedIn(cells, PLATFORMS, words);
  if (named.join() !== "VK") return row;
  const called = (what: string) => (what === "short" ? "clip" : what);
  const { deliverables, items } = row;
  return {
    ...(deliverables
      ? { deliverables: Object.fromEntries(Object.entries(deliverables).map(([what, count]) => [called(what), count])) }
      : {}),
    ...(items ? { items: items.map((one) => (one.what ? { ...one, what: called(one.what) } : one)) } : {}),
  };
}
