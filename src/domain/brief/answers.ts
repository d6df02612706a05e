/** What the server answers to the brief's sidebar; it travels as JSON text. */
import type { CampaignRows } from "./campaigns.ts";
import type { BriefFacts } from "./facts.ts";
import type { LoggedBrief } from "./log.ts";
import type { BriefWords } from "./words/index.ts";

/** A brief that went out to this creator; the content only of the newest one of each campaign. */
export type EarlierBrief = Omit<LoggedBrief, "creator" | "row">;

/** The row under the cursor, or the sentence that says why there is none. */
export type BriefRowAnswer =
  | { readonly problem: string; readonly sheet: number; readonly selected: readonly number[] }
  | {
      readonly sheet: number;
      /** Comes back with the request, so that a row that changed meanwhile is noticed. */
      readonly seen: string;
      readonly facts: BriefFacts;
      /** In the sheet's language, for what the sidebar itself says of the row. */
      readonly words: BriefWords;
      /** What was kept, under the names that the window gave it. */
      readonly draft: Readonly<Record<string, string>>;
      readonly campaigns: CampaignRows;
      /** Rows that are selected, counted from 1, this one first. */
      readonly selected: readonly number[];
      readonly earlier: readonly EarlierBrief[];
      /** Rows of the Briefs tab that somebody changed. */
      readonly damaged: readonly number[];
    };

/**
 * `earlier`: nothing was issued, since there are other versions than the window knew of, and the document has to be
 * made anew after them.
 */
export type CreateBriefAnswer =
  | { readonly version: number; readonly link: string }
  | { readonly earlier: readonly EarlierBrief[] };
