/** Window: writes down what happened to one partnership, as one line of Activity; the same click twice is one line. */
import { isDay } from "../domain/day.ts";
import { formatDay } from "../domain/format.ts";
import { sameName } from "../domain/names.ts";
import { foldedPerson } from "../domain/people/identity.ts";
import { type ActivityKey, activityColumn, activityKeys, activityLine } from "../domain/process/activityTable.ts";
import { happeningWords } from "../domain/process/happeningWords.ts";
import { partnershipKeys } from "../domain/process/keys.ts";
import type { Activity } from "../domain/process/types.ts";
import type { Partnership } from "../domain/sheets/partnership.ts";
import type { Language, Text } from "../domain/text.ts";
import type { ActivityToLog } from "../domain/validation/processPayloads.ts";
import { readActivityToLog } from "../domain/validation.lazy.ts";
import { activityFormats, makeActivity, readActivityTab, requireTable } from "./activityTab.ts";
import { book, bookLanguage, fillBlock, formatsOf, makeRoom, placeNow, readTab, type Sheet, today } from "./book.ts";
import { noPartnership, sheetById } from "./briefRow.ts";
import { lockedBriefly } from "./lock.ts";
import { readPeople } from "./people.ts";
import { requireEditable } from "./tabs.ts";
import { allPartnerships, readConfigTab, requireTeam } from "./team.ts";

/** `{"row":7,"what":"paid","on":"2026-10-20","amount":700}`; the row is one of the active tab, or of `tab`. */
export function logActivity(json: string): string {
  const language = bookLanguage();
  const line = readActivityToLog(json, language);
  const on = line.on ?? today();
  if (on > today() && line.what !== "note" && line.what !== "checkIn") throw new Error(inFuture(on)[language]);
  return lockedBriefly(language, () => JSON.stringify(append({ ...line, on }, language)));
}

type Logged = { readonly message: string; readonly row: number; readonly isNew: boolean };

function append(asked: ActivityToLog & { readonly on: string }, language: Language): Logged {
  requireEditable(["Activity"], language);
  const { config } = readConfigTab();
  const all = allPartnerships(requireTeam(config));
  const partnership = partnershipAt(asked, all, language);
  const keys = partnershipKeys(
    all.filter(({ creator }) => creator),
    readPeople(config).creators,
  );
  const line = lineFor(asked, partnership, all, keys.get(partnership));
  const found = readActivityTab(config).lines.find((one) => isSame(one, line));
  const { creator, what, on } = line;
  const said = { creator, what: happeningWords[what].label[language], on: formatDay(on, language) };
  if (found) return { message: known(said)[language], row: found.row, isNew: false };
  const selected = placeNow();
  const sheet = makeActivity(language);
  selected.activate();
  return { message: noted(said)[language], row: write(sheet, line, language), isNew: true };
}

function partnershipAt(
  { sheet: id, tab, row, whose }: ActivityToLog,
  all: readonly Partnership[],
  language: Language,
): Partnership {
  const named = tab === undefined ? undefined : book().getSheetByName(tab);
  const sheet = id === undefined ? (named ?? (tab === undefined ? book().getActiveSheet() : undefined)) : sheetById(id);
  if (!sheet) throw new Error(noTab(tab ?? "")[language]);
  const there = all.filter((one) => one.tab.id === sheet.getSheetId());
  const found = there.find((one) => one.rows.includes(row));
  if (whose && !(found && isOf(found, whose))) {
    const [only, ...others] = there.filter((one) => isOf(one, whose));
    if (only && !others.length) return only;
    throw new Error(moved(row, whose.creator)[language]);
  }
  if (!found?.creator) throw new Error(noPartnership(row)[language]);
  return found;
}

const isOf = (one: Partnership, { creator, market, campaign }: NonNullable<ActivityToLog["whose"]>): boolean =>
  one.creator === creator && one.market?.code === market && sameName(one.campaign ?? "", campaign ?? "");

type Line = Omit<Activity, "row">;

/** Its key stands in the line where names alone would not tell which partnership is meant. */
function lineFor(
  { row: _, sheet: __, tab: ___, whose: ____, ...asked }: ActivityToLog & { readonly on: string },
  partnership: Partnership,
  all: readonly Partnership[],
  key: string | undefined,
): Line {
  const { creator, market, campaign } = partnership;
  const isTwin = (one: Partnership) =>
    foldedPerson(one.creator) === foldedPerson(creator) &&
    one.market?.code === market?.code &&
    (one.campaign ?? "") === (campaign ?? "");
  const of = all.filter(isTwin).length > 1 && key !== undefined ? { of: key } : {};
  return {
    creator,
    ...(market ? { market: market.code } : {}),
    ...(campaign === undefined ? {} : { campaign }),
    ...of,
    ...asked,
  } as Line;
}

const isSame = (one: Line, other: Line): boolean =>
  foldedPerson(one.creator) === foldedPerson(other.creator) &&
  (["on", "market", "campaign", "what", "text", "waitingOn", "amount", "of"] as const).every(
    (key) => (one[key] ?? "") === (other[key] ?? ""),
  );

/** Below everything that stands in the tab, by one call; formats come first, so that "=1+1" stays a text. */
function write(sheet: Sheet, line: Line, language: Language): number {
  const table = requireTable(sheet, readTab(sheet), language);
  const cells = activityLine({ ...line, what: happeningWords[line.what].label[language] }, table);
  const row = Math.max(sheet.getLastRow(), table.header + 1) + 1;
  makeRoom(sheet, row, 1);
  const range = sheet.getRange(row, 1, 1, cells.length);
  const [own = []] = formatsOf(range);
  for (const key of activityKeys) {
    const at = table.places[key];
    if (at !== undefined) own[at] = formatOf(key, line, language);
  }
  range.setNumberFormats([own]);
  fillBlock(sheet, row, 1, [cells]);
  return row;
}

/** A whole amount goes without its cents. */
function formatOf(key: ActivityKey, { amount }: Line, language: Language): string {
  const { kind } = activityColumn(key);
  return kind === "amount" && Number.isInteger(amount) ? "#,##0" : activityFormats[kind][language];
}

type Said = { readonly creator: string; readonly what: string; readonly on: string };

const noted = ({ creator, what, on }: Said): Text => ({
  en: `Written down: ${creator}, ${on}: ${what}.`,
  ru: `Записано: ${creator}, ${on} — ${what}.`,
});
const known = ({ creator, what, on }: Said): Text => ({
  en: `Already written down: ${creator}, ${on}: ${what}.`,
  ru: `Уже записано: ${creator}, ${on} — ${what}.`,
});
const inFuture = (on: string): Text => ({
  en: `${formatDay(isDay(on) ? on : today(), "en")} is still to come. Choose the day on which it happened; for a plan choose “Note”.`,
  ru: `${formatDay(isDay(on) ? on : today(), "ru")} ещё не наступило. Выберите день, когда это произошло; для планов есть «Заметка».`,
});
const moved = (row: number, creator: string): Text => ({
  en: `Nothing was written down: row ${row} is not ${creator}'s any more. Put the cursor on the right row and read it anew.`,
  ru: `Ничего не записано: в строке ${row} уже не ${creator}. Поставьте курсор на нужную строку и прочитайте её заново.`,
});
const noTab = (name: string): Text => ({
  en: `There is no tab “${name}”. Name the tab in which the partnership stands.`,
  ru: `Вкладки «${name}» нет. Укажите вкладку, на которой стоит размещение.`,
});
