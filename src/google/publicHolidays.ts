/** Config as actions work with it: the public holidays of every known market lie under the days off that Config names. */

import type { Config } from "../domain/config/config.ts";
import { type HolidayTable, marketHolidays } from "../domain/dates/holidays.ts";

/** Written into the script by the build. */
declare const PUBLIC_HOLIDAYS: HolidayTable;

const completed = new WeakMap<Config, Config>();

export function withPublicHolidays(config: Config): Config {
  const found = completed.get(config) ?? {
    ...config,
    markets: config.markets.map((market) => ({ ...market, ...marketHolidays(market, PUBLIC_HOLIDAYS) })),
  };
  completed.set(config, found);
  return found;
}
