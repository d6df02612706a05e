/** The days off of every market in a brief, public holidays among them. */
import { type HolidayTable, marketHolidays } from "../dates/holidays.ts";
import type { BriefFacts, BriefMarket } from "./facts.ts";

export function withHolidays(facts: BriefFacts, table: HolidayTable): BriefFacts {
  const completed = (market: BriefMarket) => marketHolidays(market, table);
  return { ...facts, market: completed(facts.market), markets: facts.markets.map(completed) };
}
