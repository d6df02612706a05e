/** What went wrong with a file or the run → a sentence: what was found, where, what to do. */
import type { SheetRead } from "../../../src/warehouse/rows.ts";
import type { Door } from "./bundleDoor.ts";

export const sentenceOf = (
  file: string,
  read: Extract<SheetRead, { problem: string }>,
  otherOrderSaid: Door["otherOrderSaid"],
): string =>
  read.problem === "noTable"
    ? `${file} has no table of partnerships: it needs one row of headings with who (Creator, Influencer, Handle…) and at least one of Rate, KPIs, Results, or a column a figure (Followers, Likes, Views…).`
    : `${file}: ${otherOrderSaid(read.found, read.order)}.`;
