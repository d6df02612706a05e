/** The name of a tab or the title of a section → the market and the month that it says: "RU", "Oct 2026", «Россия · Октябрь». */
import type { Config } from "../config/config.ts";
import { readDate } from "../dates/readDate.ts";
import { type Day, dayOf, type Month } from "../day.ts";
import { marketNamed, namesCountry } from "./marketNames.ts";

/** `market` is a code, or the country that the tab names where Config lacks it. */
export type TabName = { readonly market?: string; readonly month?: Month };

/** `near` is a day of the time in question, for a month without its year; without it such a month is none. A market is said only by its code or name. */
export function tabNameSays(name: string, config: Config, locale: string, near?: Day): TabName {
  const whole = marketNamed(name, config);
  if (whole) return { market: whole.code };
  const words = name.split(/[\s·|,;:/()[\]_–—-]+/).filter(Boolean);
  const markets = new Set(
    words.filter((word) => isName(word)).flatMap((word) => marketNamed(word, config)?.code ?? []),
  );
  const [market] = markets.size === 1 ? markets : [];
  const rest = words.filter((word) => !market || marketNamed(word, config)?.code !== market).join(" ");
  const month = monthIn(name, locale, near) ?? monthIn(rest, locale, near);
  const stray = !market && !month && namesCountry(name, config) ? name : undefined;
  return { ...(market || stray ? { market: market ?? stray ?? "" } : {}), ...(month ? { month } : {}) };
}

/** "us" and "in" are words of everyday: a short name counts in capitals alone. */
const isName = (word: string): boolean => word.length > 3 || word === word.toUpperCase();

function monthIn(text: string, locale: string, near: Day | undefined): Month | undefined {
  const date = text ? readDate(text, { locale, near, dayOfDate: dayOf }) : undefined;
  return date?.kind === "month" ? date.month : undefined;
}
