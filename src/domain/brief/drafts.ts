/** What was typed for a brief → where it is kept until the next one: by campaign, by its market, by its creator. */
import { chunksOf, STORED_CHARACTERS } from "../chunks.ts";
import { fingerprint } from "../fingerprint.ts";
import { foldedName } from "../names.ts";
import type { FieldScope } from "./fields.ts";

/** Whose brief it is. */
export type DraftOwner = { readonly campaign: string; readonly market: string; readonly creator: string };

/** What was typed, as it is kept: a part for each scope. */
export type DraftParts = { readonly [scope in FieldScope]: Readonly<Record<string, string>> };

export const fieldScopes: readonly FieldScope[] = ["campaign", "market", "creator"];

/** The names under which the three parts are stored; names of people and campaigns may be long, so they are hashed. */
export const draftKey = (scope: FieldScope, owner: DraftOwner): string => {
  const parts = { campaign: "", market: owner.market, creator: owner.creator };
  return `brief.${scope}.${fingerprint(JSON.stringify([owner.campaign, parts[scope]].map(foldedName)))}`;
};

/** A part as the store takes it: the number of values and the first one, then the others under names of their own. */
export function storedPart(key: string, part: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const chunks = chunksOf(JSON.stringify(part), STORED_CHARACTERS);
  return Object.fromEntries(
    chunks.map((chunk, index) => (index === 0 ? [key, `${chunks.length}:${chunk}`] : [`${key}.${index}`, chunk])),
  );
}

/** The part again; whatever else stands under the name is none. */
export function keptPart(key: string, stored: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const [, count = "0", first = ""] = /^(\d+):(.*)$/s.exec(stored[key] ?? "") ?? [];
  const others = Array.from(
    { length: Math.max(0, Number(count) - 1) },
    (_, index) => stored[`${key}.${index + 1}`] ?? "",
  );
  try {
    const value: unknown = JSON.parse([first, ...others].join("") || "{}");
    return Object.fromEntries(Object.entries(value ?? {}).filter(([, text]) => typeof text === "string"));
  } catch {
    return {};
  }
}
