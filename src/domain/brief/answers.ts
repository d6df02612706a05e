/** What the server answers to the brief's sidebar; it travels as JSON text. */
import type { BriefFacts } from "./facts.ts";

/** A brief that went out to this creator. */
export type EarlierBrief = {
  readonly campaign: string;
  readonly version: number;
  readonly issued: string;
  readonly link: string;
};

/** The row under the cursor, or the sentence that says why there is none. */
export type BriefRowAnswer =
  | { readonly problem: string }
  | {
      readonly sheet: number;
      /** Comes back with the request, so that a row that changed meanwhile is noticed. */
      readonly seen: string;
      readonly facts: BriefFacts;
      /** What was kept, under the names that the window gave it. */
      readonly draft: Readonly<Record<string, string>>;
      readonly earlier: readonly EarlierBrief[];
    };

/**
 * `unchanged`: nothing was issued, since it would say what that version says. `newest`: nothing was issued, since another
 * window has issued that version meanwhile, and the document has to be numbered anew.
 */
export type CreateBriefAnswer = Issued | { readonly newest: EarlierBrief };
export type Issued = { readonly version: number; readonly link: string; readonly unchanged: boolean };
