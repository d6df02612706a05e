/** What was typed for a brief → where it is kept until the next one: by campaign, by its market, by its creator. */
import { fingerprint } from "../fingerprint.ts";
import type { FieldScope } from "./fields.ts";

/** Whose brief it is. */
export type DraftOwner = { readonly campaign: string; readonly market: string; readonly creator: string };

/** What was typed, as it is kept: a part for each scope. */
export type DraftParts = { readonly [scope in FieldScope]: Readonly<Record<string, string>> };

export const fieldScopes: readonly FieldScope[] = ["campaign", "market", "creator"];

/** Bytes that one stored value may have. */
export const STORED_BYTES = 9_000;

/** The names under which the three parts are stored; names of people and campaigns may be long, so they are hashed. */
export const draftKey = (scope: FieldScope, owner: DraftOwner): string => {
  const parts = { campaign: "", market: owner.market, creator: owner.creator };
  return `brief.${scope}.${fingerprint(JSON.stringify([owner.campaign, parts[scope]].map((part) => part.trim().toLowerCase())))}`;
};

/** UTF-8 bytes, as the store counts them. */
export const bytesOf = (text: string): number =>
  Array.from(text).reduce((sum, sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return sum + (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
  }, 0);
