/** What was typed for a brief → where it is kept until the next one: by campaign, by its market, by its creator. */
import type { Day } from "../day.ts";
import { fingerprint } from "../fingerprint.ts";
import { type BriefDraft, draftOf, type FieldScope, fieldKeys, fields } from "./fields.ts";

/** Whose brief it is. */
export type DraftOwner = { readonly campaign: string; readonly market: string; readonly creator: string };

export const fieldScopes: readonly FieldScope[] = ["campaign", "market", "creator"];

/** Bytes that one stored value may have. */
export const STORED_BYTES = 9_000;

/** The names under which the three parts are stored; names of people and campaigns may be long, so they are hashed. */
export const draftKey = (scope: FieldScope, owner: DraftOwner): string => {
  const parts = { campaign: "", market: owner.market, creator: owner.creator };
  return `brief.${scope}.${fingerprint(JSON.stringify([owner.campaign, parts[scope]].map((part) => part.trim().toLowerCase())))}`;
};

/** The part of a draft that belongs to one scope. */
export const draftPart = (draft: BriefDraft, scope: FieldScope): BriefDraft =>
  draftOf(Object.fromEntries(fieldKeys.flatMap((key) => (fields[key].scope === scope ? [[key, draft[key]]] : []))));

/** A start that has passed since it was typed is asked for again. */
export const withoutPast = ({ start, ...draft }: BriefDraft, today: Day): BriefDraft =>
  start === undefined || start < today ? draft : { ...draft, start };

/** UTF-8 bytes, as the store counts them. */
export const bytesOf = (text: string): number =>
  Array.from(text).reduce((sum, sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return sum + (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
  }, 0);
