/** What a creator delivers, as cells count it: one row a kind; types and telling derive from it. */
import type { Text } from "../text.ts";

export const deliverables = {
  reel: { en: "reel", ru: "рилс" },
  story: { en: "story", ru: "сторис" },
  post: { en: "post", ru: "пост" },
  video: { en: "video", ru: "видео" },
  short: { en: "short", ru: "шортс" },
  tiktok: { en: "TikTok", ru: "тикток" },
  live: { en: "live", ru: "эфир" },
} as const satisfies Readonly<Record<string, Text>>;

export type Deliverable = keyof typeof deliverables;
