/** Menu and panel: the partnership and the creator of the row under the cursor, and what is decided there. */
import { type CreatorAnswer, cardOf, cardPartnerships, vettingMark } from "../domain/people/card.ts";
import type { Creator } from "../domain/people/creator.ts";
import { type CreatorKey, creatorColumn } from "../domain/people/creatorColumns.ts";
import { creatorFinder, foldedPerson } from "../domain/people/identity.ts";
import { marketOfRow } from "../domain/people/rowCells.ts";
import { vettedWords } from "../domain/people/words.ts";
import { type PanelAnswer, type PanelNow, panelNow } from "../domain/process/panel.ts";
import type { Partnership } from "../domain/sheets/partnership.ts";
import { type CheckIn, checkInSheet, questionsFor } from "../domain/sop/checkInSheet.ts";
import { type Language, languageOf, type Text } from "../domain/text.ts";
import { readPersonPlace, readVetting } from "../domain/validation.lazy.ts";
import { book, bookLanguage, placeNow, rowUnderCursor, type Sheet, today, writeText } from "./book.ts";
import { noPartnership, sheetById } from "./briefRow.ts";
import { completeCreators } from "./creatorsTab.ts";
import { lockedBriefly } from "./lock.ts";
import { partnershipOf } from "./panelPlace.ts";
import { type People, readPeople, requirePeople } from "./people.ts";
import { readStates, type States } from "./readStates.ts";
import { requireEditable } from "./tabs.ts";
import { allPartnerships, readConfigTab, readTeam } from "./team.ts";
import { openPanel } from "./windows.ts";

/** Menu: opens the panel. */
export const partnership = (): void =>
  openPanel("partnership", { en: "Partnership", ru: "Размещение" }[bookLanguage()]);

/** Where the cursor is: the panel asks for it now and then. */
export function activePlace(): string {
  const sheet = book().getActiveSheet();
  return JSON.stringify({ sheet: sheet.getSheetId(), row: rowUnderCursor(sheet) });
}

/** Who and what stands at a place: `{"sheet":0,"row":7}`, or under the cursor. */
export function partnershipRow(json?: string): string {
  const language = bookLanguage();
  const wanted = typeof json === "string" ? readPersonPlace(json, language) : undefined;
  const sheet = wanted ? sheetById(wanted.sheet) : book().getActiveSheet();
  if (!sheet) return JSON.stringify({ problem: noPartnership(wanted?.row ?? 0)[language] });
  const row = wanted?.row ?? rowUnderCursor(sheet);
  const read = readStates(readTeam);
  const found = partnershipOf(sheet, row, read);
  const now = found && nowOf(found, read, language);
  const person = answerFor(sheet, row, { ...read, found }, language);
  const answer: PanelAnswer & { readonly checkIn?: CheckIn; readonly today: string } = {
    today: read.day,
    ...person,
    spot: { sheet: sheet.getSheetId(), row },
    ...(now ? { now } : {}),
    ...("card" in person ? checkInOf(person.card.row, read, language) : {}),
  };
  return JSON.stringify(answer);
}

/** What one wants to have read before the call with a person of Creators, and what to send ahead. */
function checkInOf(row: number, read: States, language: Language): { readonly checkIn?: CheckIn } {
  const { people, partnerships, activity, config, day } = read;
  const creator = people.creators.find((one) => one.row === row);
  if (!creator) return {};
  const spoken = languageOf(marketOfRow(creator.markets, config)?.values.language ?? language);
  const sheet = checkInSheet(creator, partnerships, language, { today: day, activity });
  return { checkIn: { sheet, questions: questionsFor(spoken) } };
}

function nowOf(found: Partnership, read: States, language: Language): PanelNow | undefined {
  const { states, facts, payments, hasPayments } = read;
  const at = facts.findIndex((one) => one.partnership === found);
  const [state, own] = [states[at], facts[at]];
  if (!state || !own) return undefined;
  const mine = payments.filter(({ place }) => place?.tab.id === found.tab.id && found.rows.includes(place.row));
  return panelNow(state, own, { payments: mine, hasPayments, language });
}

type Read = Pick<States, "config" | "people" | "partnerships"> & { readonly found?: Partnership | undefined };

function answerFor(
  sheet: Sheet,
  row: number,
  { config, people, partnerships: all, found }: Read,
  language: Language,
): CreatorAnswer {
  const find = creatorFinder(people.creators);
  const isTheirs = people.sheet?.getSheetId() === sheet.getSheetId();
  const creator = isTheirs ? people.creators.find((one) => one.row === row) : found && find(personOf(found));
  if (creator) {
    const own = all.filter((one) => find(personOf(one)) === creator);
    const market = isTheirs ? undefined : found?.market;
    return { card: cardOf(creator, own, { config, today: today(), language, market }) };
  }
  if (!found || isTheirs) return { problem: noPerson(row)[language] };
  const own = all.filter((one) => isSame(one, found));
  const { tab, creator: lacking } = found;
  return { lacking, sheet: tab.id, row: found.row, partnerships: cardPartnerships(own, language) };
}

const personOf = ({ creator: name, market }: Partnership) => ({ name, market: market?.code });
const isSame = (one: Partnership, other: Partnership): boolean =>
  foldedPerson(one.creator) === foldedPerson(other.creator) && one.market?.code === other.market?.code;

/** Adds the creator of one partnership, and makes the tab where there is none; the cursor stays where it is. */
export function addCreator(json: string): string {
  const language = bookLanguage();
  const place = readPersonPlace(json, language);
  return lockedBriefly(language, () => {
    requireEditable(["Creators"], language);
    const { config } = readConfigTab();
    const all = allPartnerships(readTeam(config));
    const partnership = all.find(({ tab, rows }) => tab.id === place.sheet && rows.includes(place.row));
    const sheet = sheetById(place.sheet);
    if (!sheet || !partnership?.creator) throw new Error(noPerson(place.row)[language]);
    const selected = placeNow();
    completeCreators(
      all.filter((one) => isSame(one, partnership)),
      config,
      language,
    );
    selected.activate();
    const people = readPeople(config);
    return JSON.stringify(
      answerFor(sheet, place.row, { config, people, partnerships: all, found: partnership }, language),
    );
  });
}

/** Writes what was decided into the creator's row; throws a sentence where somebody else decided meanwhile. */
export function vetCreator(json: string): string {
  const language = bookLanguage();
  const { row, name, seen, vetted, redFlags, by } = readVetting(json, language);
  return lockedBriefly(language, () => {
    requireEditable(["Creators"], language);
    const { config } = readConfigTab();
    const people = requirePeople(config, language);
    const creator = stillThere(people, row, name);
    if (!creator) throw new Error(gone(name)[language]);
    if (vettingMark(creator) !== seen) throw new Error(overtaken(name)[language]);
    writeTexts(
      people,
      creator.row,
      { vetted: vettedWords[vetted][language], redFlags: redFlags.join("; "), vettedBy: by },
      language,
    );
    const on = people.table?.places.vettedOn;
    if (on !== undefined) people.sheet.getRange(creator.row, on + 1).setValue(today());
    const read = { config, people: readPeople(config), partnerships: allPartnerships(readTeam(config)) };
    return JSON.stringify(answerFor(people.sheet, creator.row, read, language));
  });
}

/** The row may have moved with a sort: the name says which it is. */
function stillThere({ creators }: People, row: number, name: string): Creator | undefined {
  const named = creators.filter((one) => one.name === name);
  return named.find((one) => one.row === row) ?? (named.length === 1 ? named[0] : undefined);
}

function writeTexts(
  { sheet, table }: People & { readonly sheet: Sheet },
  row: number,
  texts: { readonly [key in CreatorKey]?: string },
  language: Language,
): void {
  const keys = Object.keys(texts) as CreatorKey[];
  const lacking = keys.find((key) => table?.places[key] === undefined);
  if (lacking) throw new Error(noColumn(sheet.getName(), creatorColumn(lacking).heading)[language]);
  for (const key of keys) writeText(sheet, row, (table?.places[key] ?? 0) + 1, texts[key] ?? "");
}

/** Shows a row of the team's tab: `{"sheet":0,"row":7}`. */
export function showRow(json: string): void {
  const language = bookLanguage();
  const { sheet: id, row } = readPersonPlace(json, language);
  const sheet = sheetById(id);
  if (!sheet) throw new Error(noPerson(row)[language]);
  sheet.getRange(row, 1).activate();
}

const noPerson = (row: number): Text => ({
  en: `Row ${row} names no creator. Put the cursor on a partnership\u2019s row or on a row of Creators.`,
  ru: `В строке ${row} нет блогера. Поставьте курсор на строку размещения или на строку вкладки Creators.`,
});
const gone = (name: string): Text => ({
  en: `“${name}” is not in Creators any more: the row was renamed or deleted. Read the selected row again.`,
  ru: `«${name}» больше нет на вкладке Creators: строку переименовали или удалили. Прочитайте выбранную строку ещё раз.`,
});
const overtaken = (name: string): Text => ({
  en: `Somebody else decided about “${name}” meanwhile. Read the selected row again; nothing was written.`,
  ru: `О блогере «${name}» тем временем решил кто-то другой. Прочитайте выбранную строку ещё раз; ничего не записано.`,
});
const noColumn = (tab: string, { en, ru }: Text): Text => ({
  en: `The tab “${tab}” has no column “${en}” any more. Type that heading above a free column, then save again.`,
  ru: `На вкладке «${tab}» больше нет столбца «${ru}». Впишите такой заголовок над свободным столбцом и сохраните ещё раз.`,
});
