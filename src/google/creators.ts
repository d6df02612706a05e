/** Menu and window: the Creators tab, made and completed from the partnerships; likely twins are asked, never merged unasked. */
import { createdInWords, mergedInWords, toldApartInWords } from "../domain/people/creatorsSaid.ts";
import { marketsInWords } from "../domain/people/rowCells.ts";
import { mergesOf, pairKey, twinRows } from "../domain/people/samePerson.ts";
import { keptTexts, readSamePerson } from "../domain/validation.lazy.ts";
import { book, bookLanguage, writeText } from "./book.ts";
import { completeCreators } from "./creatorsTab.ts";
import { lockedBriefly } from "./lock.ts";
import { readPeople, requirePeople } from "./people.ts";
import { requireEditable } from "./tabs.ts";
import { allPartnerships, readConfigTab, requireTeam } from "./team.ts";
import { openDialog } from "./windows.ts";

/** Makes or completes the tab, says what was added, and asks about likely twins where there are any. */
export function creators(): string {
  const language = bookLanguage();
  const done = lockedBriefly(language, () => {
    const { config } = readConfigTab();
    requireEditable(["Creators"], language);
    const { sheet, added } = completeCreators(allPartnerships(requireTeam(config)), config, language);
    const people = readPeople(config);
    sheet.activate();
    return {
      added: added.map(({ name }) => name),
      twins: twinRows(people.creators, toldApart()),
      count: people.creators.length,
    };
  });
  const message = createdInWords(done, language);
  book().toast(message, "Crossmarket", 15);
  if (done.twins.length) openDialog("twins", { en: "The same person?", ru: "Один человек?" }[language], 480, 420);
  const twins = done.twins.map(({ first, second, why }) => [first.name, second.name, why[language]]);
  return JSON.stringify({ message, added: done.added, twins });
}

/** The window's content: pairs with their rows and why they may be one person. */
export function twinChoices(): string {
  const language = bookLanguage();
  const { config } = readConfigTab();
  const { creators: all } = requirePeople(config, language);
  const pairs = twinRows(all, toldApart()).map(({ id, first, second, why }) => ({
    id,
    why: why[language],
    people: [first, second].map(({ name, row, markets }) => ({ name, row, markets: marketsInWords(markets, config) })),
  }));
  return JSON.stringify({ pairs });
}

/** Different people, whatever they are called: they are not asked about again. */
export function differentPeople(json: string): string {
  const language = bookLanguage();
  const { ids } = readSamePerson(json, language);
  return lockedBriefly(language, () => {
    const { creators: all } = requirePeople(readConfigTab().config, language);
    const told = twinRows(all).filter(({ id }) => ids.includes(id));
    const keys = [...new Set([...told.map(({ first, second }) => pairKey(first, second)), ...toldApart()])];
    PropertiesService.getDocumentProperties().setProperty(APART, JSON.stringify(keys.slice(0, MOST_APART)));
    return JSON.stringify({ message: toldApartInWords(told.length, language) });
  });
}

const APART = "people.apart";
/** A property holds 9 KB. */
const MOST_APART = 120;

const toldApart = (): readonly string[] => keptTexts(PropertiesService.getDocumentProperties().getProperty(APART));

/** Adds the second names to the first rows; the second rows stay as they are. */
export function samePerson(json: string): string {
  const language = bookLanguage();
  const { ids } = readSamePerson(json, language);
  return lockedBriefly(language, () => {
    requireEditable(["Creators"], language);
    const { sheet, table, creators: all } = requirePeople(readConfigTab().config, language);
    const chosen = twinRows(all).filter(({ id }) => ids.includes(id));
    for (const { row, ...names } of mergesOf(chosen))
      for (const key of ["alsoKnownAs", "market"] as const) {
        const at = table?.places[key];
        if (names[key] !== undefined && at !== undefined) writeText(sheet, row, at + 1, names[key]);
      }
    const message = mergedInWords(chosen, language);
    book().toast(message, "Crossmarket", 15);
    return JSON.stringify({ message });
  });
}
