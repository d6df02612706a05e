/** The languages that a brief's fixed words exist in. */

import { german } from "./de.ts";
import { type BriefWords, english } from "./en.ts";
import { russian } from "./ru.ts";

export type { BriefWords } from "./en.ts";

const all: readonly BriefWords[] = [english, russian, german];

/** The words for a market's language ("ru", "de"); English where there are none. */
export const briefWords = (language: string | undefined): BriefWords =>
  all.find(({ tag }) => tag === language?.slice(0, 2).toLowerCase()) ?? english;
