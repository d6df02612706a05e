/** What the server answers to the brief's sidebar; it travels as JSON text. */
import type { BriefFacts } from "./facts.ts";
import type { BriefDraft } from "./fields.ts";

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
      readonly draft: BriefDraft;
      readonly earlier: readonly EarlierBrief[];
    };

/** `unchanged`: nothing was issued, since it would say what that version says. */
export type CreateBriefAnswer = { readonly version: number; readonly link: string; readonly unchanged: boolean };
