/** Text → the one platform that it names; and what each platform counts: people, views, reactions. */
import type { Language, Text } from "../text.ts";
import { platforms } from "./platforms.ts";

/** What a platform reports of how many saw it: people (`feed`), views alone (`video`), or views that are all there is (`messenger`). */
export type PlatformKind = "feed" | "video" | "messenger";

type PlatformFacts = {
  readonly name: string | Text;
  readonly kind: PlatformKind;
  /** The counts that make up engagements there, where they are others than the market's. */
  readonly counts?: readonly string[];
  /** Whose benchmarks serve where it has none of its own. */
  readonly like?: string;
};

/** On Telegram a channel may have its comments off: reactions and forwards are what every post shows. */
const facts: Readonly<Record<string, PlatformFacts>> = {
  instagram: { name: "Instagram", kind: "feed" },
  tiktok: { name: "TikTok", kind: "video" },
  youtube: { name: "YouTube", kind: "video", counts: ["likes", "comments"] },
  telegram: { name: "Telegram", kind: "messenger", counts: ["likes", "shares"] },
  vk: { name: "VK", kind: "feed" },
  vkclips: { name: { en: "VK Clips", ru: "VK Клипы" }, kind: "video", like: "vk" },
  facebook: { name: "Facebook", kind: "feed" },
  twitter: { name: "X", kind: "feed" },
  threads: { name: "Threads", kind: "feed" },
  pinterest: { name: "Pinterest", kind: "feed" },
  twitch: { name: "Twitch", kind: "video" },
  dzen: { name: { en: "Dzen", ru: "Дзен" }, kind: "feed" },
  ok: { name: "OK", kind: "feed" },
  rutube: { name: "RuTube", kind: "video" },
  snapchat: { name: "Snapchat", kind: "feed" },
  linkedin: { name: "LinkedIn", kind: "feed" },
  likee: { name: "Likee", kind: "video" },
  whatsapp: { name: "WhatsApp", kind: "messenger", counts: ["likes"] },
  max: { name: "MAX", kind: "messenger", counts: ["likes", "shares"] },
};

export const platformKind = (platform: string | undefined): PlatformKind | undefined =>
  platform === undefined ? undefined : facts[platform]?.kind;

export const platformCounts = (platform: string | undefined): readonly string[] | undefined =>
  platform === undefined ? undefined : facts[platform]?.counts;

export const platformLike = (platform: string): string | undefined => facts[platform]?.like;

/** As it is written for people; a team's own platform as the team writes it. */
export function platformName(platform: string, language: Language): string {
  const name = facts[platform]?.name ?? platform;
  return typeof name === "string" ? name : name[language];
}

/** Formats that one platform alone has, and a part of a platform that is counted otherwise. */
const more: Readonly<Record<string, string>> = {
  instagram: "reel, reels, рилс*, рилз*",
  youtube: "shorts, шортс*",
  vkclips: "vk clips, vk клип*, вк клип*, vkclips, клип* вк, клип* vk",
};
/** What a cell of the column, or a row of Config, may say alone: words of every day anywhere else. */
const alone: Readonly<Record<string, string>> = { ok: "ok, ок", max: "max, макс", twitter: "x" };

/** "250 тыс тг": after a number these letters are the tenge and not Telegram. */
const TENGE = /(?<=\d(?: ?\p{L}{1,4})? )(?:тг|tg)(?= )/gu;

/** One pattern with a group for each platform, built at its first use. */
type Scanner = { readonly keys: readonly string[]; readonly pattern: RegExp };
let named: Scanner | undefined;
let implied: Scanner | undefined;
let single: Scanner | undefined;

/**
 * The platforms that a text names, else those whose formats it names: "1 рилс + сторис в ВК" → vk, "2 reels" →
 * instagram. The clips of VK are a platform of their own.
 */
export function platformsIn(text: string): readonly string[] {
  named ??= scannerOf([["vkclips", more.vkclips ?? ""], ...Object.entries(platforms)]);
  implied ??= scannerOf(Object.entries(more));
  const plain = ` ${foldedPlatform(text)} `.replace(TENGE, " ");
  const found = keysIn(plain, named);
  return found.length ? found : keysIn(plain, implied);
}

/** The one platform of a list of texts: the first text that names any decides; undefined where it names several. */
export function platformOfTexts(texts: readonly string[]): string | undefined {
  for (const text of texts) {
    const found = text === "" ? [] : platformsIn(text);
    if (found.length) return found.length === 1 ? found[0] : undefined;
  }
  return undefined;
}

/** One name, as a cell of a column or a row of Config has it: "Instagram*" → instagram; what is unknown stays itself. */
export function platformNamed(text: string): string | undefined {
  const found = platformsIn(text);
  if (found.length) return found.length === 1 ? found[0] : undefined;
  single ??= scannerOf(Object.entries(alone));
  const plain = foldedPlatform(text);
  const [word] = plain.includes(" ") ? [] : keysIn(` ${plain} `, single);
  return word ?? (plain || undefined);
}

/** Longer names first: "vk clips" is not "vk". */
const keysIn = (plain: string, { keys, pattern }: Scanner): readonly string[] => [
  ...new Set([...plain.matchAll(pattern)].flatMap(([, ...groups]) => keys[groups.findIndex(Boolean)] ?? [])),
];

/** "insta, инстаграм*" → a group (insta|инстаграм\p{L}*) between spaces */
const scannerOf = (entries: readonly (readonly [string, string])[]): Scanner => ({
  keys: entries.map(([key]) => key),
  pattern: new RegExp(
    `(?<= )(?:${entries.map(([, list]) => `(${list.replace(/, /g, "|").replace(/\*/g, "\\p{L}*")})`).join("|")})(?= )`,
    "gu",
  ),
});

const foldedPlatform = (text: string): string =>
  text
    .normalize()
    .toLowerCase()
    .replace(/ё/g, "е")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
