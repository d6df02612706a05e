/** The rows of all tables → which markets Set up offers and ticks, and whether it has to ask for the one of nameless rows. */
import { textOf } from "../../cell.ts";
import { type Config, freshCell, knownMarkets } from "../../config/config.ts";
import type { Language } from "../../text.ts";
import type { Partnerships } from "../partnership.ts";
import { columnsOf } from "../table/table.ts";
import type { OfferedMarket } from "./setUp.ts";

/** A table without a column, sections or a tab of markets: its rows are of one market, which a person has to say. */
export const needsDefault = (read: readonly Partnerships[]): boolean =>
  read.some(
    ({ table, partnerships }) =>
      !columnsOf(table, "market").length &&
      partnerships.some(({ marketFrom }) => marketFrom === "nothing" || marketFrom === "sheet"),
  );

type Surroundings = { readonly told: string | undefined; readonly locale: string; readonly asksDefaultMarket: boolean };

/**
 * Markets that rows name are ticked. Where no row names any, one is proposed by the country of the spreadsheet, which
 * somebody chose, for the person to confirm.
 */
export function marketsOffered(
  read: readonly Partnerships[],
  config: Config | undefined,
  { told, locale }: Surroundings,
  language: Language,
): readonly OfferedMarket[] {
  const rows = new Map<string, number>();
  for (const { market, marketFrom } of read.flatMap(({ partnerships }) => partnerships))
    if (market && marketFrom !== "sheet") rows.set(market.code, (rows.get(market.code) ?? 0) + 1);
  const present = config?.markets.map(({ code }) => code) ?? [];
  const proposed = told ?? (rows.size || present.length ? undefined : marketOfLocale(locale));
  const codes = [...new Set([...present, ...knownMarkets])];
  return codes.map((code) => ({
    code,
    name: nameOf(code, config, language),
    rows: rows.get(code) ?? 0,
    present: present.includes(code),
    chosen: present.includes(code) || rows.has(code) || code === proposed,
  }));
}

const countries: Readonly<Record<string, string>> = { GB: "UK" };

/** "en_GB" → UK, "ru_RU" → RU; a country that is not shipped gives the US. */
function marketOfLocale(locale: string): string {
  const country = locale.split(/[_-]/)[1] ?? "";
  const code = countries[country] ?? country;
  return (knownMarkets as readonly string[]).includes(code) ? code : "US";
}

/** As the reader says it: the shipped names are the markets' own. */
function nameOf(code: string, config: Config | undefined, language: Language): string {
  const own = config?.markets.find((market) => market.code === code)?.values.name;
  return textOf(freshCell("name", code, language)) || own || code;
}
