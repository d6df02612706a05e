/** The names of metrics in German; those that are missing are the same as in English. */
import type { BriefWords } from "./en.ts";

export const metrics: NonNullable<BriefWords["metrics"]> = {
  likes: "Likes",
  reach: "Reichweite",
  views: "Aufrufe",
  comments: "Kommentare",
  shares: "Shares",
  saves: "Saves",
  clicks: "Klicks",
  orders: "Bestellungen",
  followers: "Follower",
  impressions: "Impressionen",
  engagements: "Interaktionen",
  view_rate: "Aufrufrate",
  reach_rate: "Reichweitenrate",
  completion_rate: "Abschlussrate",
  avg_watch_s: "mittlere Wiedergabezeit",
  cost_per_follower: "Kosten pro Follower",
  revenue: "Umsatz",
  ad_cost_share: "Kosten-Umsatz-Relation",
  promo_uses: "Code-Einlösungen",
  followers_gained: "neue Follower",
  sentiment_positive: "positive Stimmung",
  sentiment_negative: "negative Stimmung",
  sentiment_neutral: "neutrale Stimmung",
  authenticity: "Authentizität",
};
