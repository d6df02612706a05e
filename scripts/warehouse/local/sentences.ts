/** What went wrong with a file or the run → a sentence: what was found, where, what to do. */
import { otherOrderSaid } from "../../../src/warehouse/index.ts";
import type { SheetRead } from "../../../src/warehouse/rows.ts";

export const sentenceOf = (file: string, read: Extract<SheetRead, { problem: string }>): string =>
  read.problem === "noTable"
    ? `${file} has no table of partnerships: it needs one row of headings with who (Creator, Influencer, Handle…) and at least one of Rate, KPIs, Results, or a column a figure (Followers, Likes, Views…).`
    : `${file}: ${otherOrderSaid(read.found, read.order)}.`;

/** A disk that is full or not to be written to says so in the database's words or in Node's. */
export function diskSentence(error: unknown, folder: string): string {
  const message = error instanceof Error ? error.message : String(error);
  if (/ENOSPC|no space left|disk is full/i.test(message))
    return `The disk of ${folder} is full: free some space, or name another folder with --temp.`;
  if (/EACCES|EROFS|EPERM|ENOENT|ENOTDIR|EEXIST|permission denied|cannot open file|not a directory/i.test(message))
    return `Nothing can be written to ${folder}: name another folder with --temp.`;
  return message;
}
