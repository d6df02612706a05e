/** What is typed under Platform → the platform, as headings name it: "IG Reels" → "instagram". */
import { type Cell, isBlank, textOf } from "../../cell.ts";
import { partsOf } from "../headings/parts.ts";

export function platformOf(cell: Cell): string | undefined {
  if (isBlank(cell)) return undefined;
  const part = partsOf(textOf(cell)).find(({ role }) => role === "platform");
  return part && "key" in part ? part.key : undefined;
}
