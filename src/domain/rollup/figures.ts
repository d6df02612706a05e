/** Every figure of a market's month, said once: its label, how it is pooled, what it is compared with. */
import type { BenchmarkKey, Market } from "../config/config.ts";
import { known } from "../doubt.ts";
import { benchmarkOf, type Ground } from "../metrics/benchmarks.ts";
import { costPerEngagement, costPerMille, costPerView, reachPerSpend } from "../quantities/ratios.ts";
import type { Text } from "../text.ts";
import type { Quantity, Rated, RowGround } from "./contribution.ts";

/** A figure, how many rows stand behind it, and what is usual; `ratio` is above 1 where it is better than usual. */
export type Figure = {
  readonly value: number | undefined;
  readonly rows: number;
  readonly benchmark?: number;
  readonly ratio?: number;
};

type Ratio = (numerator: number | undefined, denominator: number | undefined) => number | undefined;
/** What is usual for a row of the market that stands on this ground. */
type UsualOf = (market: Market, ground: RowGround) => number | undefined;
type Usual = { readonly usual?: UsualOf; readonly better?: "lower" };

/**
 * `sum` adds up; `pool` divides Σ by Σ over the rows that know both, or takes the median of `otherwise` where none
 * does; `median` is over rows; `index` is computed last.
 */
export type FigureDefinition = { readonly label: Text } & Usual &
  (
    | { readonly by: "sum"; readonly of: Quantity }
    | {
        readonly by: "pool";
        readonly of: readonly [Quantity, Quantity];
        readonly ratio: Ratio;
        readonly otherwise?: Rated;
      }
    | { readonly by: "median"; readonly of: Rated }
    | { readonly by: "index" }
  );

const t = (en: string, ru: string): Text => ({ en, ru });
const sum = (of: Quantity, label: Text) => ({ by: "sum", of, label }) as const;
const median = (of: Rated, label: Text, usual: Usual = {}) => ({ by: "median", of, label, ...usual }) as const;
const pool = (of: readonly [Quantity, Quantity], ratio: Ratio, label: Text, usual: Usual = {}) =>
  ({ by: "pool", of, ratio, label, ...usual }) as const;

type Benchmarked = Exclude<BenchmarkKey, "benchmarksAsOf">;
const benchmark =
  (key: Benchmarked): UsualOf =>
  (market, ground: Ground) =>
    known(benchmarkOf(market, key, ground))?.value;

const usualAttention: UsualOf = (market, ground) => {
  const price = benchmark(ground.by === "views" ? "benchmarkCPV" : "benchmarkCPM")(market, ground);
  return price && (ground.by === "views" ? 1 : 1000) / price;
};
const excess: Ratio = (above, below) => (below ? (above ?? 0) / below : undefined);

export const figures = {
  engagementQuality: { by: "index", label: t("engagement quality", "качество вовлечения"), usual: () => 1 },
  cpe: pool(["spend", "engagements"], costPerEngagement, t("CPE", "CPE"), {
    usual: benchmark("benchmarkCPE"),
    better: "lower",
  }),
  cpm: pool(["spend", "impressions"], costPerMille, t("CPM", "CPM"), {
    usual: benchmark("benchmarkCPM"),
    better: "lower",
  }),
  cpv: pool(["spend", "views"], costPerView, t("cost per view", "цена просмотра"), {
    usual: benchmark("benchmarkCPV"),
    better: "lower",
  }),
  reachPerSpend: pool(["attention", "spend"], reachPerSpend, t("reach for the money", "охват за деньги"), {
    usual: usualAttention,
  }),
  erByFollowers: median("erByFollowers", t("ER by followers", "ER по подписчикам"), {
    usual: benchmark("benchmarkER"),
  }),
  erByReach: median("erByReach", t("ER by reach", "ER по охвату"), { usual: benchmark("benchmarkERByReach") }),
  erByViews: median("erByViews", t("ER by views", "ER по просмотрам"), { usual: benchmark("benchmarkERByViews") }),
  viewRate: median("viewRate", t("view rate", "доля просмотров"), { usual: benchmark("benchmarkViewRate") }),
  audienceQuality: median("audienceQuality", t("audience quality", "качество аудитории"), {
    usual: ({ values: { bandGood } }) => bandGood,
  }),
  authenticity: median("authenticity", t("authenticity", "аутентичность")),
  netSentiment: {
    by: "pool",
    of: ["positiveExcess", "classified"],
    ratio: excess,
    otherwise: "netSentiment",
    label: t("net sentiment", "баланс тональности"),
  },
  brandLift: median("brandLift", t("brand lift, pp", "brand lift, п. п.")),
  spend: sum("spend", t("spend", "расход")),
  reach: sum("reach", t("reach, not de-duplicated", "суммарный охват (без вычета пересечений)")),
  impressions: sum("impressions", t("impressions (reach where none)", "показы (где их нет — охват)")),
  engagements: sum("engagements", t("engagements", "вовлечения")),
  views: sum("views", t("views", "просмотры")),
  clicks: sum("clicks", t("clicks", "переходы")),
  orders: sum("orders", t("orders", "заказы")),
  leads: sum("leads", t("leads", "заявки")),
  promo_uses: sum("promo_uses", t("promo code uses", "активации промокода")),
  barter: sum("barter", t("products given, part of the spend", "товары, часть расхода")),
} as const satisfies Readonly<Record<string, FigureDefinition>>;

export type FigureKey = keyof typeof figures;
export const figureKeys = Object.keys(figures) as FigureKey[];
export const figureOf = (key: FigureKey): FigureDefinition => figures[key];
