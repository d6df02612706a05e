/** The metrics that a cell may hold: one table of keys, labels and units; what else is known of them derives from it. */
import type { Text } from "../text.ts";

/** A share is a fraction (4.5 % is 0.045), money is in the market's currency, points are percentage points. */
export type MetricUnit = "count" | "share" | "money" | "seconds" | "points";
/** `costLike`: less is better. `unsummable`: two figures make no third (people reached twice). */
type Metric = { readonly label: Text; readonly unit: MetricUnit; readonly costLike?: true; readonly unsummable?: true };

const metric = (
  en: string,
  ru: string,
  unit: MetricUnit,
  more: Pick<Metric, "costLike" | "unsummable"> = {},
): Metric => ({
  label: { en, ru },
  unit,
  ...more,
});
const cost = (en: string, ru: string): Metric => metric(en, ru, "money", { costLike: true });

export const metricKeys = {
  reach: metric("reach", "охват", "count", { unsummable: true }),
  impressions: metric("impressions", "показы", "count"),
  views: metric("views", "просмотры", "count"),
  likes: metric("likes", "лайки", "count"),
  comments: metric("comments", "комментарии", "count"),
  shares: metric("shares", "репосты", "count"),
  saves: metric("saves", "сохранения", "count"),
  clicks: metric("clicks", "переходы", "count"),
  engagements: metric("engagements", "вовлечения", "count"),
  followers: metric("followers", "подписчики", "count", { unsummable: true }),
  er: metric("ER", "ER", "share"),
  view_rate: metric("view rate", "доля просмотров", "share"),
  reach_rate: metric("reach rate", "доля охвата", "share"),
  ctr: metric("CTR", "CTR", "share"),
  completion_rate: metric("completion rate", "досмотры", "share"),
  avg_watch_s: metric("average watch time", "среднее время просмотра", "seconds"),
  cpe: cost("CPE", "CPE"),
  cpm: cost("CPM", "CPM"),
  cpv: cost("CPV", "CPV"),
  cpc: cost("CPC", "CPC"),
  cpa: cost("CPA", "CPA"),
  cost_per_follower: cost("cost per follower", "цена подписчика"),
  orders: metric("orders", "заказы", "count"),
  leads: metric("leads", "заявки", "count"),
  revenue: metric("revenue", "выручка", "money"),
  ad_cost_share: metric("ad cost share", "ДРР", "share", { costLike: true }),
  promo_uses: metric("promo code uses", "активации промокода", "count"),
  followers_gained: metric("followers gained", "новые подписчики", "count"),
  sentiment_positive: metric("positive sentiment", "позитив", "share"),
  sentiment_negative: metric("negative sentiment", "негатив", "share", { costLike: true }),
  sentiment_neutral: metric("neutral sentiment", "нейтральные", "share"),
  brand_lift_pp: metric("brand lift", "brand lift", "points"),
  lift_exposed: metric("exposed group", "тестовая группа", "share"),
  lift_control: metric("control group", "контрольная группа", "share"),
  lift_exposed_people: metric("exposed people", "выборка теста", "count"),
  lift_control_people: metric("control people", "выборка контроля", "count"),
  authenticity: metric("authenticity", "аутентичность", "share"),
} satisfies Readonly<Record<string, Metric>>;

export type MetricKey = keyof typeof metricKeys;

const keys: ReadonlySet<string> = new Set(Object.keys(metricKeys));
export const isMetricKey = (key: string): key is MetricKey => keys.has(key);

/** What is known of a metric, whatever its key. */
export const metricOf = (key: MetricKey): Metric => metricKeys[key];
