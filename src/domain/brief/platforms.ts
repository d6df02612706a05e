/** Platforms in use → which of them the creator's market bans or disputes; a warning, never a block. */
import type { PlatformStatus } from "../config/kind.ts";
import { otherNames, platforms } from "../reading/vocabulary/platforms.ts";
import type { BriefFacts, BriefMarket } from "./facts.ts";
import type { BriefDraft } from "./fields.ts";

export type PlatformWarning = { readonly platform: string } & PlatformStatus;

/** Formats that exist on one platform only; "short" alone may be any video. */
const homes = {
  Instagram: / (reels?|рил[сз]\p{L}*) /u,
  YouTube: / (shorts|шортс\p{L}*|\d+ (x )?(short(?! \p{L})|шорт\p{L}*)) /u,
  TikTok: / tiktok /,
};

/** Names that are words of every day too. */
const vague: Readonly<Record<string, readonly string[]>> = { ok: ["ok", "ок"], max: ["max", "макс"] };

const keys = Object.keys({ ...platforms, ...otherNames });

/** Platforms that a text names, by their names in English and Russian: "1 рилс в инстаграме" → Instagram. */
export const platformsIn = (text: string, names: readonly string[]): readonly string[] => {
  const phrase = phraseOf(text);
  const parts = text.split(/[,;+&/\n]| и | and /i).map(phraseOf);
  const isList = parts.every((part) => keys.some((key) => isAlone(part, key) || says(part, key)));
  return names.filter((name) => {
    const key = name.toLowerCase();
    return says(phrase, key) || parts.some((part) => isMeant(part, key) || (isList && isAlone(part, key)));
  });
};

/** "Запрещёнграм, it's" → " запрещенграм its " */
const phraseOf = (text: string): string =>
  ` ${text
    .normalize()
    .toLowerCase()
    .replace(/ё/g, "е")
    .replace(/['’]/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word)
    .join(" ")} `;

const says = (phrase: string, key: string): boolean => aliasesOf(key).some((alias) => phrase.includes(alias));

/** Each begins with a space, and ends with one unless any ending is fine. */
const aliasesOf = (key: string): readonly string[] =>
  `${platforms[key] ?? ""},${otherNames[key] ?? key}`.split(",").flatMap((alias) => {
    const word = alias.trim();
    return word ? [word.endsWith("*") ? ` ${word.slice(0, -1)}` : ` ${word} `] : [];
  });

/** "MAX" by itself, or in a list of nothing but platforms; "ok, 2 posts" is none. */
const isAlone = (part: string, key: string): boolean => vague[key]?.includes(part.trim()) ?? false;

/** "канал в Max", "пост в ОК", but no "CPM MAX 300". */
const isMeant = (part: string, key: string): boolean => {
  const [at, place] = [" (в|на|in|on)", "(канал|групп|мессендж|channel|messenger|group)\\p{L}*"];
  return (vague[key] ?? []).some((word) =>
    RegExp(`( ${place}(${at})?|${at}(?= \\S+ $)) ${word} (?!\\d)| ${word} ${place} `, "u").test(part),
  );
};

/** Platforms that somebody named: in the typed fields, else in the row's own column, else in its other cells. */
export function namedPlatforms(facts: BriefFacts, draft: BriefDraft): readonly string[] {
  const names = platformNamesOf(facts.market);
  const typed = [draft.platform, draft.deliverables].map((text = "") => platformsIn(text, names));
  const rows = [facts.platform === undefined ? [] : platformsIn(facts.platform, names), facts.platforms];
  return [[...new Set(typed.flat())], ...rows].find(({ length }) => length) ?? [];
}

/** What is named, or else what the formats imply, and where account and link lead. Good enough for a warning, not for a promise. */
export function platformsOf(facts: BriefFacts, draft: BriefDraft): readonly string[] {
  const names = platformNamesOf(facts.market);
  const { platform = "", deliverables, account = "", link = "" } = draft;
  const inRow = [...Object.keys(facts.deliverables ?? {}), ...(facts.items ?? []).flatMap(({ what }) => what ?? [])];
  const used = deliverables ?? inRow.map((what) => `1 ${what}`).join("\n");
  const typed = platformsIn(platform, names).length ? [] : impliedBy(platform);
  const named = typed.length ? [...typed, ...platformsIn(deliverables ?? "", names)] : namedPlatforms(facts, draft);
  const found = named.length ? named : impliedBy(`${facts.platform ?? ""}\n${used}`);
  return [...new Set([...found, ...`${account} ${link}`.split(/[\s,]+/).flatMap((text) => leadingTo(text, names))])];
}

const impliedBy = (text: string): readonly string[] =>
  Object.entries(homes).flatMap(([name, format]) => (format.test(phraseOf(text)) ? [name] : []));

/** "https://www.instagram.com/anna" → Instagram; what stands behind the domain names none. */
function leadingTo(address: string, names: readonly string[]): readonly string[] {
  const [host = ""] = address.replace(/^\w+:\/\//, "").split(/[/?#:]/);
  const domain = phraseOf(host.replace(/-/g, "").split(".").slice(-2).join(" "));
  return / \S+ \S/.test(domain)
    ? names.filter((name) => aliasesOf(name.toLowerCase()).some((alias) => domain.startsWith(alias)))
    : [];
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
