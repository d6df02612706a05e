/** Menu: the page to open in the morning. Read, computed whole, then written. */

import { sameName } from "../domain/names.ts";
import { headline } from "../domain/process/today/headline.ts";
import { leadsOf } from "../domain/process/today/lead.ts";
import { TODAY_COLUMNS, type TodayLinks, todayLines, todayWidths } from "../domain/process/today/page.ts";
import { todayOf, type Whose } from "../domain/process/today/today.ts";
import type { Language } from "../domain/text.ts";
import { book, bookLanguage, linkTo, type Sheet, type Written } from "./book.ts";
import { linkToPlace } from "./check.ts";
import { lockedBriefly } from "./lock.ts";
import { writeLines } from "./pageLines.ts";
import { readStates, type States } from "./readStates.ts";
import { makeTab, requireEditable } from "./tabs.ts";

const PROPERTY = { market: "today.market", lead: "today.lead" } as const;

/** Refreshes the tab for the market and the lead that this person chose last, and opens it. */
export function today(): void {
  const language = bookLanguage();
  const { sheet, said } = refreshToday(language, ownChoice());
  sheet.activate();
  book().toast(said, "Crossmarket", 10);
}

/** Makes or refreshes the tab; without a choice for everybody. */
export function refreshToday(language: Language, choice: Whose = {}): { readonly sheet: Sheet; readonly said: string } {
  return lockedBriefly(language, () => {
    const read = readStates();
    requireEditable(["Today"], language);
    const page = todayOf(read.states, read.facts, read.money, { today: read.day, ...knownChoice(read, choice) });
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

/** What a person chose; a market or a lead that there is no more is all of them. */
export const knownChoice = ({ config, people }: States, { market, lead = "" }: Whose): Whose => ({
  market: config.markets.find(({ code }) => code === market)?.code,
  lead: leadsOf(config.markets, people.creators).find((name) => sameName(name, lead)),
});

export function ownChoice(): Whose {
  const kept: Readonly<Record<string, string>> = PropertiesService.getUserProperties().getProperties();
  return { market: kept[PROPERTY.market], lead: kept[PROPERTY.lead] };
}

/** "" is all of them; what is left out stays as it was. */
export function keepChoice({ market, lead }: Whose): void {
  PropertiesService.getUserProperties().setProperties({
    ...(market === undefined ? {} : { [PROPERTY.market]: market }),
    ...(lead === undefined ? {} : { [PROPERTY.lead]: lead }),
  });
}

function dress(sheet: Sheet): void {
  sheet.setHiddenGridlines(true);
  for (const [at, width] of todayWidths.entries()) sheet.setColumnWidth(at + 1, width);
}
