/** What is typed under Platform → the platform, as headings name it: "IG Reels" → "instagram". */
import { type Cell, isBlank, textOf } from "../../cell.ts";
import type { ResultsReading } from "../../reading/index.ts";
import { platformNamed, platformOfTexts } from "../../tables/platformFacts.ts";
import { partsOf } from "../headings/parts.ts";

export function platformOf(cell: Cell): string | undefined {
  if (isBlank(cell)) return undefined;
  const part = partsOf(textOf(cell)).find(({ role }) => role === "platform");
  return part && "key" in part ? part.key : undefined;
}

/**
 * The one platform that a row's results are of: by its own column, else by the headings above its figures, else by what
 * its results say: what a formula is given of a row and no more, so that it and the roll-up agree. Undefined where
 * several are named: no one benchmark would be right.
 */
export function platformOfRow(
  column: Cell,
  { byPlatform = {} }: Pick<ResultsReading, "byPlatform">,
  texts: readonly Cell[],
): string | undefined {
  if (!isBlank(column)) return platformNamed(textOf(column));
  const [only, ...others] = Object.keys(byPlatform);
  if (only) return others.length ? undefined : only;
  return platformOfTexts(texts.filter((cell) => typeof cell === "string"));
}
