/** Platforms in use → which of them the creator's market bans or disputes; a warning, never a block. */
import type { PlatformStatus } from "../config/kind.ts";
import { platforms } from "../reading/vocabulary/platforms.ts";
import type { BriefFacts, BriefMarket } from "./facts.ts";
import type { BriefDraft } from "./fields.ts";

export type PlatformWarning = { readonly platform: string } & PlatformStatus;

/** Formats that exist on one platform only; they speak where no platform is named. */
const homes: Readonly<Record<string, string>> = { reel: "Instagram", short: "YouTube", tiktok: "TikTok" };

/** Platforms that a text names, by their names in English and Russian: "1 рилс в инстаграме" → Instagram. */
export const platformsIn = (text: string, names: readonly string[]): readonly string[] => {
  const words = text.split(/[^\p{L}\p{N}]+/u);
  const phrase = ` ${words.join(" ").toLowerCase()} `;
  return names.filter((name) => {
    const aliases = aliasesOf(name);
    return aliases.length ? aliases.some((alias) => phrase.includes(alias)) : words.includes(name);
  });
};

/** Each begins with a space, and ends with one unless any ending is fine. */
const aliasesOf = (name: string): readonly string[] => {
  return (platforms[name.toLowerCase()] ?? "").split(",").flatMap((alias) => {
    const word = alias.trim();
    return word ? [word.endsWith("*") ? ` ${word.slice(0, -1)}` : ` ${word} `] : [];
  });
};

/** Platforms that somebody named: in the typed fields, else in the row's own column, else in its other cells. */
export function namedPlatforms(facts: BriefFacts, draft: BriefDraft): readonly string[] {
  const names = platformNamesOf(facts.market);
  const typed = platformsIn(`${draft.platform ?? ""}\n${draft.deliverables ?? ""}`, names);
  if (draft.platform !== undefined || typed.length) return typed;
  return facts.platform === undefined ? facts.platforms : platformsIn(facts.platform, names);
}

/** The named platforms; where none is named, those that the formats imply. Good enough for a warning, not for a promise. */
export function platformsOf(facts: BriefFacts, draft: BriefDraft): readonly string[] {
  const named = namedPlatforms(facts, draft);
  if (named.length || draft.platform !== undefined || facts.platform !== undefined) return named;
  const formats = [...Object.keys(facts.deliverables ?? {}), ...(facts.items ?? []).flatMap(({ what }) => what ?? [])];
  return [...new Set(formats.flatMap((format) => homes[format] ?? []))];
}

export const platformWarnings = (facts: BriefFacts, draft: BriefDraft): readonly PlatformWarning[] =>
  platformsOf(facts, draft).flatMap((platform) => {
    const state = stateOf(facts.market, platform);
    return state && state.status !== "allowed" ? [{ platform, ...state }] : [];
  });

/** "platformYouTube" → "YouTube", for every platform that the market has a state for. */
export const platformNamesOf = ({ values }: BriefMarket): readonly string[] =>
  Object.keys(values).flatMap((key) => /^platform([A-Z].*)$/.exec(key)?.[1] ?? []);

const stateOf = ({ values }: BriefMarket, platform: string): PlatformStatus | undefined =>
  (values as Readonly<Record<string, unknown>>)[`platform${platform}`] as PlatformStatus | undefined;
