/** The spreadsheet as it stands → what the window of Set up asks. */
import { type Config, isConfig, readConfig } from "../domain/config/config.ts";
import { shippedConfig } from "../domain/config/market.ts";
import { allMeanings, meaningLabel } from "../domain/sheets/meanings.ts";
import type { Partnerships } from "../domain/sheets/partnership.ts";
import { foundTable } from "../domain/sheets/setUp/found.ts";
import { marketsOffered, needsDefault } from "../domain/sheets/setUp/marketsOffered.ts";
import type { SetUpChoices } from "../domain/sheets/setUp/setUp.ts";
import type { Language } from "../domain/text.ts";
import { book, readTab } from "./book.ts";
import { brandDefaults } from "./configTab.ts";
import { managedTab } from "./tabs.ts";
import { readTable, readTeam, type Team, type TeamTable } from "./team.ts";
import { readTold } from "./told.ts";

export type Gathered = {
  /** Undefined before the first Set up. */
  readonly config: Config | undefined;
  readonly team: Team;
  readonly told: string | undefined;
  readonly locale: string;
};

/** Before there is a Config tab the shipped markets say what rows mean. */
export function gather(): Gathered {
  const sheet = managedTab("Config");
  const rows = sheet ? readTab(sheet) : [];
  const config = isConfig(rows) ? readConfig(rows) : undefined;
  const known: Config = { markets: [...(config?.markets ?? []), ...missingIn(config)] };
  return { config, team: readTeam(known), told: readTold().market, locale: book().getSpreadsheetLocale() };
}

const missingIn = (config: Config | undefined) =>
  shippedConfig().markets.filter(({ code }) => !config?.markets.some((market) => market.code === code));

export function choicesOf({ config, team, told, locale }: Gathered, language: Language): SetUpChoices {
  const all: readonly TeamTable[] = [...team.tables, ...team.left];
  const read = new Map<TeamTable, Partnerships>(all.map((table) => [table, readTable(table)]));
  const used = team.tables.flatMap((table) => read.get(table) ?? []);
  const asksDefaultMarket = needsDefault(used);
  const markets = marketsOffered(used, config, { told, locale, asksDefaultMarket }, language);
  const chosen = markets.filter(({ chosen }) => chosen);
  const defaultMarket = told ?? (chosen.length === 1 ? chosen[0]?.code : undefined);
  return {
    isFirst: config === undefined,
    tables: all.map((table) =>
      foundTable(table.rows, read.get(table) as Partnerships, table.use, language, table.context.dayOfDate),
    ),
    passedOver: team.others.map(({ name, why }) => ({ tab: name, why: whys[why][language] })),
    meanings: allMeanings.map((key) => ({ key, label: meaningLabel(key)[language] })),
    markets,
    ...(asksDefaultMarket && defaultMarket ? { defaultMarket } : {}),
    asksDefaultMarket,
    brand: brandDefaults(language),
  };
}

const whys = {
  chart: { en: "it holds a chart alone", ru: "на ней только диаграмма" },
  empty: { en: "it is empty", ru: "она пустая" },
  none: {
    en: "no row names who and at least one figure, rate or KPI",
    ru: "нет строки заголовков с именами и хотя бы одним показателем, ставкой или KPI",
  },
} as const;
