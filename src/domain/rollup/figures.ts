/** Every figure of a market's month, said once: its label, how it is pooled, what it is compared with. */
import type { Market } from "../config/config.ts";
import { costPerEngagement, costPerMille, costPerView, reachPerSpend } from "../metrics/metrics.ts";
import type { Text } from "../text.ts";
import type { Quantity, Rated } from "./contribution.ts";

/** A figure, how many rows stand behind it, and what is usual; `ratio` is above 1 where it is better than usual. */
export type Figure = {
  readonly value: number | undefined;
  readonly rows: number;
  readonly benchmark?: number;
  readonly ratio?: number;
};

type Ratio = (numerator: number | undefined, denominator: number | undefined) => number | undefined;
type Usual = { readonly usual?: (values: Market["values"]) => number | undefined; readonly better?: "lower" };

/** `sum` adds up; `pool` divides Σ by Σ over the rows that know both; `median` is over rows; `index` is computed last. */
export type FigureDefinition = { readonly label: Text } & Usual &
  (
    | { readonly by: "sum"; readonly of: Quantity }
    | { readonly by: "pool"; readonly of: readonly [Quantity, Quantity]; readonly ratio: Ratio }
    | { readonly by: "median"; readonly of: Rated }
    | { readonly by: "index" }
  );

const t = (en: string, ru: string): Text => ({ en, ru });
const sum = (of: Quantity, label: Text) => ({ by: "sum", of, label }) as const;
const median = (of: Rated, label: Text, usual: Usual = {}) => ({ by: "median", of, label, ...usual }) as const;
const pool = (of: readonly [Quantity, Quantity], ratio: Ratio, label: Text, usual: Usual = {}) =>
  ({ by: "pool", of, ratio, label, ...usual }) as const;

export const figures = {
  engagementQuality: { by: "index", label: t("engagement quality", "качество вовлечения"), usual: () => 1 },
  cpe: pool(["spend", "engagements"], costPerEngagement, t("CPE", "CPE"), {
    usual: ({ benchmarkCPE }) => benchmarkCPE,
    better: "lower",
  }),
  cpm: pool(["spend", "impressions"], costPerMille, t("CPM", "CPM"), {
    usual: ({ benchmarkCPM }) => benchmarkCPM,
    better: "lower",
  }),
  cpv: pool(["spend", "views"], costPerView, t("CPV", "CPV")),
  reachPerSpend: pool(["reach", "spend"], reachPerSpend, t("reach per unit of spend", "охват на единицу затрат"), {
    usual: ({ benchmarkCPM }) => (benchmarkCPM ? 1000 / benchmarkCPM : undefined),
  }),
  erByFollowers: median("erByFollowers", t("ER by followers", "ER по подписчикам"), {
    usual: ({ benchmarkER }) => benchmarkER,
  }),
  erByReach: median("erByReach", t("ER by reach", "ER по охвату"), {
    usual: ({ benchmarkERByReach }) => benchmarkERByReach,
  }),
  erByViews: median("erByViews", t("ER by views", "ER по просмотрам"), {
    usual: ({ benchmarkERByViews }) => benchmarkERByViews,
  }),
  viewRate: median("viewRate", t("view rate", "доля просмотров"), {
    usual: ({ benchmarkViewRate }) => benchmarkViewRate,
  }),
  audienceQuality: median("audienceQuality", t("audience quality", "качество аудитории"), {
    usual: ({ bandGood }) => bandGood,
  }),
  authenticity: median("authenticity", t("authenticity", "аутентичность")),
  netSentiment: median("netSentiment", t("net sentiment", "баланс тональности")),
  brandLift: median("brandLift", t("brand lift, pp", "brand lift, п. п.")),
  spend: sum("spend", t("spend", "расход")),
  reach: sum("reach", t("reach, not de-duplicated", "охват, с повторами")),
  impressions: sum("impressions", t("impressions (reach where none)", "показы (где их нет — охват)")),
  engagements: sum("engagements", t("engagements", "вовлечения")),
  views: sum("views", t("views", "просмотры")),
  clicks: sum("clicks", t("clicks", "переходы")),
  orders: sum("orders", t("orders", "заказы")),
  leads: sum("leads", t("leads", "заявки")),
  promo_uses: sum("promo_uses", t("promo code uses", "активации промокода")),
} as const satisfies Readonly<Record<string, FigureDefinition>>;

export type FigureKey = keyof typeof figures;
export const figureKeys = Object.keys(figures) as FigureKey[];
export const figureOf = (key: FigureKey): FigureDefinition => figures[key];

/** Puts what is usual beside a figure; without a value, or with one of 0, there is no ratio. */
export function against(
  figure: Figure,
  { usual, better }: Pick<FigureDefinition, "usual" | "better">,
  market: Market,
): Figure {
  const benchmark = usual?.(market.values);
  if (benchmark === undefined || benchmark <= 0) return figure;
  const { value } = figure;
  if (value === undefined || value <= 0) return { ...figure, benchmark };
  return { ...figure, benchmark, ratio: better === "lower" ? benchmark / value : value / benchmark };
}
