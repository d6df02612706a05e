/** Platforms in use → which of them the creator's market bans or disputes; a warning, never a block. */
import type { PlatformStatus } from "../config/factKinds.ts";
import type { BriefFacts, BriefMarket } from "./facts.ts";
import type { BriefDraft } from "./fields.ts";
import type { PlatformWords } from "./platformWords.ts";

export type PlatformWarning = { readonly platform: string } & PlatformStatus;

/** Formats that exist on one platform only; "short" alone may be any video. */
const homes = {
  Instagram: " (reels?|рил[сз]\\S*) ",
  YouTube: " (shorts|шортс\\S*|\\d+ (x )?(short(?! \\p{L})|шорт\\S*)) ",
  TikTok: " tiktok ",
};

/** Platforms that a cell names, in English or Russian: "1 рилс в инстаграме" → Instagram. */
export function namedIn(text: string, names: readonly string[], { names: named, meant }: PlatformWords) {
  const parts = partsOf(text);
  return names.filter((name) => {
    const key = name.toLowerCase();
    return matches(phraseOf(text), named[key]) || parts.some((part) => matches(part, meant[key]));
  });
}

/** Words of every day, alone: platforms where nothing else is named, or other platforms only; "ok, 2 posts" is none. */
const alone: Readonly<Record<string, string>> = { ok: "^ (ok|ок) $", max: "^ (max|макс) $" };

/** What somebody typed as a platform names it even by such a word. */
export function platformsIn(text: string, names: readonly string[], words: PlatformWords): readonly string[] {
  const parts = partsOf(text);
  const found = namedIn(text, names, words);
  const isPlatform = (part: string) =>
    Object.entries(words.names).some(([key, name]) => matches(part, name) || matches(part, alone[key]));
  const isAlone = (name: string) => parts.some((part) => matches(part, alone[name.toLowerCase()]));
  return parts.every(isPlatform) ? names.filter((name) => found.includes(name) || isAlone(name)) : found;
}

const partsOf = (text: string): readonly string[] => text.split(/[,;+&/\n]| и | and /i).map(phraseOf);

const matches = (phrase: string, pattern = "^$"): boolean => RegExp(pattern, "u").test(phrase);

/** "Запрещёнграм, it's" → " запрещенграм its " */
const phraseOf = (text: string): string => {
  const plain = text.normalize().toLowerCase().replace(/ё/g, "е").replace(/['’]/g, "");
  return ` ${plain.replace(/[^\p{L}\p{N}]+/gu, " ").trim()} `;
};

/** Platforms that somebody named: in the typed fields, else in the row's own column, else in its other cells. */
export function namedPlatforms(facts: BriefFacts, draft: BriefDraft): readonly string[] {
  const named = (text = "") => platformsIn(text, platformNamesOf(facts.market), facts.platformWords);
  const typed = [...new Set([...named(draft.platform), ...named(draft.deliverables)])];
  return [typed, named(facts.platform), facts.platforms].find(({ length }) => length) ?? [];
}

/** What is named, or else what formats imply, and where account and link lead. Good enough for a warning, not for a promise. */
export function platformsOf(facts: BriefFacts, draft: BriefDraft): readonly string[] {
  const names = platformNamesOf(facts.market);
  const { platform = "", deliverables, account, link } = draft;
  const inRow = [...Object.keys(facts.deliverables ?? {}), ...(facts.items ?? []).flatMap(({ what }) => what ?? [])];
  const used = deliverables ?? inRow.map((what) => `1 ${what}`).join(" ");
  const typed = platformsIn(platform, names, facts.platformWords).length ? [] : impliedBy(platform);
  const more = typed.length && deliverables ? platformsIn(deliverables, names, facts.platformWords) : [];
  const named = typed.length ? [...typed, ...more] : namedPlatforms(facts, draft);
  const found = named.length ? named : impliedBy(`${facts.platform} ${used}`);
  const domains = `${account} ${link}`.split(/[\s,]+/).map(domainOf);
  const linked = names.filter((name) =>
    domains.some((domain) => matches(domain, `^${facts.platformWords.names[name.toLowerCase()]}`)),
  );
  return [...new Set([...found, ...linked])];
}

const impliedBy = (text: string): readonly string[] =>
  Object.entries(homes).flatMap(([name, format]) => (matches(phraseOf(text), format) ? name : []));

/** "https://www.instagram.com/anna" → " instagram com "; a text without a domain is none. */
function domainOf(address: string): string {
  const [host = ""] = address.replace(/^\w+:\/\//, "").split(/[/?#:]/);
  return host.includes(".") ? phraseOf(host.replace(/-/g, "").split(".").slice(-2).join(" ")) : "";
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
