/** What the server answers to the brief's sidebar; it travels as JSON text. */

import type { Day } from "../day.ts";
import type { Document } from "../document.ts";
import type { CampaignRows } from "./campaigns.ts";
import type { BriefFacts } from "./facts.ts";
import type { LoggedBrief } from "./log.ts";
import type { BriefWords } from "./words/index.ts";

/** A brief that went out to this creator; the content only of the newest one of each campaign. */
export type EarlierBrief = Omit<LoggedBrief, "creator" | "market" | "row" | "by"> & {
  /** Somebody changed its row of the log. */
  readonly damaged?: true;
};

/** A version as it went out, drawn again from the log. */
export type IssuedVersion = Pick<
  LoggedBrief,
  "creator" | "campaign" | "version" | "issued" | "by" | "link" | "withdrawn"
> & {
  readonly mark?: string;
  readonly document: Document;
  /** With which it is sent once more. */
  readonly words: BriefWords["sending"];
};

/** The row under the cursor, or the sentence that says why there is none; on the Briefs tab, what was issued there. */
export type BriefRowAnswer =
  | {
      readonly problem: string;
      /** Nobody takes the row for a partnership (a section, a total, a blank row), or nobody sees it. */
      readonly passedOver?: "none" | "hidden";
      readonly sheet: number;
      readonly selected: readonly number[];
      readonly cursor?: number;
    }
  | {
      readonly issued: IssuedVersion;
      readonly sheet: number;
      readonly selected: readonly number[];
      readonly cursor?: number;
    }
  | {
      readonly sheet: number;
      /** The row at which the cursor stood: a further post stands for its deal, whose row is another one. */
      readonly cursor?: number;
      /** Comes back with the request, so that a row that changed meanwhile is noticed. */
      readonly seen: string;
      readonly facts: BriefFacts;
      /** In the sheet's language, for what the sidebar itself says of the row. */
      readonly words: BriefWords;
      /** Other rows of the same creator, market and campaign; they share one line of versions. */
      readonly twins: readonly number[];
      /** What was kept, under the names that the window gave it. */
      readonly draft: Readonly<Record<string, string>>;
      readonly campaigns: CampaignRows;
      /** Rows that are selected, counted from 1, from top to bottom. */
      readonly selected: readonly number[];
      readonly earlier: readonly EarlierBrief[];
      /** Rows of the Briefs tab that somebody changed. */
      readonly damaged: readonly number[];
    };

/** One row of a list of many, as it would be issued, or why it is none. */
export type BatchRow = { readonly row: number } & (
  | { readonly passedOver: "none" | "hidden" }
  | { readonly problem: string }
  | {
      /** The words are said once for all rows of a language. */
      readonly facts: Omit<BriefFacts, "words">;
      readonly tag: string;
      readonly seen: string;
      readonly draft: Readonly<Record<string, string>>;
      readonly twins: readonly number[];
      readonly earlier: readonly EarlierBrief[];
    }
);
export type BatchAnswer = {
  readonly sheet: number;
  readonly rows: readonly BatchRow[];
  readonly words: Readonly<Record<string, BriefWords>>;
  /** In the sheet's language. */
  readonly own: BriefWords;
  readonly campaigns: CampaignRows;
};

/** The note as it stands in the log, and the versions that there are then. */
export type WithdrawnAnswer = { readonly withdrawn: string; readonly earlier: readonly EarlierBrief[] };

/** What stands in the store and in the Campaigns tab after what was typed has gone there, that of others included. */
export type SavedDraftAnswer = {
  /** The creator's and the market's texts, and those of a campaign that has no name. */
  readonly draft: Readonly<Record<string, string>>;
  /** Left out where there was no campaign to write. */
  readonly campaigns?: CampaignRows;
  /** Fields of the campaign into which somebody else wrote meanwhile; theirs was left. */
  readonly conflicts?: readonly string[];
  /** The campaign goes by this name in its tab now. */
  readonly renamed?: string;
};

/**
 * `today`: nothing was issued, since midnight has passed. `confirmed`: the version that the window knew is the newest. `campaigns`: nothing was issued, since somebody changed
 * the campaign's row meanwhile. `earlier`: nothing was issued, since there are other versions than the window knew of, and the document has to be
 * made anew after them.
 */
export type CreateBriefAnswer =
  | {
      readonly version: number;
      readonly link: string;
      readonly issued: string;
      readonly mark: string;
      /** A document of an interrupted run that is in no log: its link, or "" where only its making is known. */
      readonly left?: string;
    }
  | { readonly today: Day }
  | { readonly confirmed: true }
  | { readonly campaigns: CampaignRows }
  | { readonly earlier: readonly EarlierBrief[] };
