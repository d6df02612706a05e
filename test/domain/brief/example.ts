/** A typical row and a typical draft, for the tests of the brief. */
import type { BriefFacts, BriefMarket } from "../../../src/domain/brief/facts.ts";
import type { BriefDraft } from "../../../src/domain/brief/fields.ts";
import { platformWords } from "../../../src/domain/brief/platformWords.ts";
import { heardMarket, tonguesOf } from "../../../src/domain/brief/words/heard.ts";
import { briefWords } from "../../../src/domain/brief/words/index.ts";
import { type Config, freshConfig, readConfig } from "../../../src/domain/config/config.ts";
import { withTargets } from "../config/targets.ts";

/** The Config tab without days for the draft, so that tests of other things have short timelines. */
export function withoutDraftDays(config: Config): Config {
  const markets = config.markets.map((market) => {
    const { productionDays: _, ...values } = market.values;
    return { ...market, values };
  });
  return { ...config, markets };
}

/** Without holidays, so that every test says which it means. */
const markets = withoutDraftDays(readConfig(withTargets(freshConfig(["US", "RU", "KZ", "DE"])))).markets.map(
  (market) => ({
    ...market,
    values: { ...market.values, holidays: [] as readonly string[] },
  }),
);

/** Monday. */
export const today = "2026-10-05";

export function exampleFacts(code: string, changes: Partial<BriefFacts> = {}): BriefFacts {
  const market = markets.find((one) => one.code === code);
  if (!market) throw new Error(`no market ${code}`);
  const currency = market.values.currency ?? "";
  const words = briefWords((changes.market ?? market).values.language);
  const all = changes.markets ?? markets;
  const tongues = tonguesOf(all);
  const heard = (one: BriefMarket) => heardMarket(one, words.tag, tongues, one.code === code);
  return {
    row: 7,
    creator: "Anna K.",
    today,
    platformWords: platformWords(),
    words,
    tongues,
    amount: { amount: code === "RU" ? 45_000 : 1200, currency },
    rate: { status: "ok", currency },
    kpis: [
      {
        key: "reach",
        label: { en: "reach", ru: "охват" },
        unit: "count",
        target: { op: ">=", value: 50_000 },
        currency,
      },
      { key: "er", label: { en: "ER", ru: "ER" }, unit: "share", target: { op: ">=", value: 0.045 }, currency },
    ],
    engagementSet: [
      { key: "likes", label: { en: "likes", ru: "лайки" } },
      { key: "comments", label: { en: "comments", ru: "комментарии" } },
      { key: "shares", label: { en: "shares", ru: "репосты" } },
      { key: "saves", label: { en: "saves", ru: "сохранения" } },
    ],
    deliverables: { reel: 1, story: 3 },
    platforms: [],
    missing: [],
    ...changes,
    market: heard(changes.market ?? market),
    markets: all.map(heard),
  };
}

export const exampleDraft: BriefDraft = {
  campaign: "Autumn launch",
  brand: "Samovar Tea",
  partnership: "test",
  start: today,
  goal: "Make people try our breakfast blend.",
  why: "Nine of ten who taste it buy it again; nobody knows it yet.",
  audience: "25–44, middle income, cook at home",
  pillars: "The morning at home\nWhere the leaves come from\nA cup for two",
  keyMessages: "Brewed in three minutes\nNo added flavours",
  mustHaves: "Show the package once\nName the blend",
  claims: "Cures anything",
  fixed: "The promo code in the caption",
  free: "Place, story, music",
  platform: "VK",
  account: "@anna",
  tags: "@samovartea",
  link: "https://example.com/anna",
  promoCode: "ANNA10",
  rights: "Reposts with credit",
  decides: "Olga",
  contact: "Pavel",
  channel: "Telegram",
};
