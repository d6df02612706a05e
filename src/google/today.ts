/** Menu: the page to open in the morning. Read, computed whole, then written. */
import { headline } from "../domain/process/today/headline.ts";
import { TODAY_COLUMNS, type TodayLinks, todayLines, todayWidths } from "../domain/process/today/page.ts";
import { todayOf } from "../domain/process/today/today.ts";
import type { Language } from "../domain/text.ts";
import { book, bookLanguage, linkTo, type Sheet, type Written } from "./book.ts";
import { linkToPlace } from "./check.ts";
import { lockedBriefly } from "./lock.ts";
import { writeLines } from "./pageLines.ts";
import { readStates, type States } from "./readStates.ts";
import { makeTab, requireEditable } from "./tabs.ts";

const MARKET = "today.market";

/** Refreshes the tab with the market that this person chose last, and opens it. */
export function today(): void {
  const language = bookLanguage();
  const { sheet, said } = refreshToday(language, ownMarket());
  sheet.activate();
  book().toast(said, "Crossmarket", 10);
}

/** Makes or refreshes the tab; `market` is a code, "" is all of them. */
export function refreshToday(language: Language, market: string): { readonly sheet: Sheet; readonly said: string } {
  return lockedBriefly(language, () => {
    const read = readStates();
    requireEditable(["Today"], language);
    const page = todayOf(read.states, read.facts, read.money, { today: read.day, market: knownMarket(read, market) });
    const lines = todayLines<Written>(page, read.config, { language, links: linksIn(read) });
    const sheet = makeTab("Today", dress);
    sheet.getRange(1, 1, sheet.getMaxRows(), TODAY_COLUMNS).clear(); // beside it stands what people wrote
    writeLines(sheet, lines, TODAY_COLUMNS, lines.length, true);
    return { sheet, said: `${headline(page, language)}.` };
  });
}

const linksIn = ({ team, people }: States): TodayLinks<Written> => ({
  row: ({ place, personRow }, label) => {
    if (place) return linkToPlace(team, { ...place, at: 0 }, label);
    return people.sheet && personRow ? linkTo(people.sheet, personRow, 1, label) : label;
  },
  brief: (address, label) =>
    /^https:\/\/[^\s"]+$/.test(address) ? { formula: `=HYPERLINK("${address}"; "${label}")` } : "",
});

/** The market that a person chose; one that Config has no more is all of them. */
export const knownMarket = ({ config }: States, code: string): string | undefined =>
  config.markets.find((market) => market.code === code)?.code;

export const ownMarket = (): string => PropertiesService.getUserProperties().getProperty(MARKET) ?? "";

export const keepMarket = (code: string): void => {
  PropertiesService.getUserProperties().setProperty(MARKET, code);
};

function dress(sheet: Sheet): void {
  sheet.setHiddenGridlines(true);
  for (const [at, width] of todayWidths.entries()) sheet.setColumnWidth(at + 1, width);
}
