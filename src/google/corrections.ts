/** Menu and window: corrections that are certain, shown before and after, and written where the person agrees. */
import { counted } from "../domain/counted.ts";
import { doubtsOf } from "../domain/sheets/check/check.ts";
import { type CertainCorrection, correctionsOf } from "../domain/sheets/corrections.ts";
import { letterOf } from "../domain/sheets/table/table.ts";
import type { Language } from "../domain/text.ts";
import { readCorrections } from "../domain/validation.lazy.ts";
import { book, bookLanguage, guarded } from "./book.ts";
import { meets, requireOpen } from "./closed.ts";
import { lockedBriefly } from "./lock.ts";
import { allPartnerships, readConfigTab, requireTeam, type Team } from "./team.ts";
import { openDialog } from "./windows.ts";

/** Menu: opens the window. */
export function corrections(): void {
  openDialog("corrections", { en: "Corrections", ru: "Исправления" }[bookLanguage()], 520, 420);
}

/** The window's content. */
export function correctionChoices(): string {
  const language = bookLanguage();
  const list = gather(language).found.map(({ id, group, where, from, to, why }) => ({
    id,
    group,
    where,
    from,
    to,
    why,
  }));
  return JSON.stringify({ corrections: list });
}

/**
 * Writes those that were ticked: one call for all cells that get the same text, so that calls follow the corrections
 * and not the rows. A cell that was changed since is left alone; Ctrl+Z takes all of it back.
 */
export function applyCorrections(json: string): string {
  const language = bookLanguage();
  const { ids } = readCorrections(json, language);
  return lockedBriefly(language, () => {
    const { team, found } = gather(language);
    const chosen = found.filter(({ id }) => ids.includes(id));
    const touched = team.tables.filter(({ context }) => chosen.some(({ tab }) => tab.id === context.tab.id));
    requireOpen(
      touched.map(({ sheet }) => sheet),
      language,
      (cells) => chosen.some((one) => isIn(one, cells)),
    );
    for (const one of chosen) write(one, team);
    const cells = chosen.reduce((sum, { rows }) => sum + rows.length, 0);
    const gone = ids.length - chosen.length;
    const said = [counted(cells, corrected), ...(gone ? [counted(gone, overtaken)] : [])];
    const message = said.map((one) => one[language]).join(" ");
    book().toast(message, "Crossmarket", 10);
    return JSON.stringify({ message });
  });
}

function gather(language: Language): { readonly team: Team; readonly found: readonly CertainCorrection[] } {
  const { config } = readConfigTab();
  const team = requireTeam(config);
  return { team, found: correctionsOf(doubtsOf(allPartnerships(team), config, language), language) };
}

function isIn({ tab, at, rows }: CertainCorrection, cells: GoogleAppsScript.Spreadsheet.Range): boolean {
  const column = { first: at + 1, last: at + 1 };
  return (
    cells.getSheet().getSheetId() === tab.id && rows.some((row) => meets(cells, { first: row, last: row }, column))
  );
}

function write({ tab, at, rows, to }: CertainCorrection, { tables }: Team): void {
  const sheet = tables.find(({ context }) => context.tab.id === tab.id)?.sheet;
  const cells = rows.map((row) => `${letterOf(at)}${row}`);
  sheet?.getRangeList(cells).setValue(guarded(to));
}

const corrected = {
  en: {
    none: "Nothing was corrected.",
    one: "Corrected: {0} cell. Ctrl+Z takes it back.",
    other: "Corrected: {0} cells. Ctrl+Z takes it back.",
  },
  ru: {
    none: "Ничего не исправлено.",
    one: "Исправлена {0} ячейка. Ctrl+Z вернёт прежнее.",
    few: "Исправлено {0} ячейки. Ctrl+Z вернёт прежнее.",
    many: "Исправлено {0} ячеек. Ctrl+Z вернёт прежнее.",
    other: "Исправлено {0} ячейки. Ctrl+Z вернёт прежнее.",
  },
} as const;
const overtaken = {
  en: {
    one: "{0} correction no longer applies: its cells were changed meanwhile.",
    other: "{0} corrections no longer apply: their cells were changed meanwhile.",
  },
  ru: {
    one: "{0} исправление уже не нужно: его ячейки изменились.",
    few: "{0} исправления уже не нужны: их ячейки изменились.",
    many: "{0} исправлений уже не нужны: их ячейки изменились.",
    other: "{0} исправления уже не нужны: их ячейки изменились.",
  },
} as const;
