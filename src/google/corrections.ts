/** Menu and window: corrections that are certain, shown before and after, and written where the person agrees. */
import { doubtsOf } from "../domain/sheets/check.ts";
import { type CertainCorrection, correctionsOf } from "../domain/sheets/corrections.ts";
import { letterOf } from "../domain/sheets/table/table.ts";
import type { Language } from "../domain/text.ts";
import { readCorrections } from "../domain/validation.lazy.ts";
import { book, bookLanguage } from "./book.ts";
import { lockedBriefly } from "./lock.ts";
import { requireOpen } from "./tabs.ts";
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
    );
    for (const one of chosen) write(one, team);
    const cells = chosen.reduce((sum, { rows }) => sum + rows.length, 0);
    const gone = ids.length - chosen.length;
    const en = [`Corrected: ${cells} cell${cells === 1 ? "" : "s"}. Ctrl+Z takes it back.`];
    const ru = [`Исправлено ячеек: ${cells}. Ctrl+Z вернёт прежнее.`];
    if (gone) en.push(`${gone} no longer apply: the cells were changed meanwhile.`);
    if (gone) ru.push(`Больше не актуально: ${gone}, эти ячейки уже изменены.`);
    const message = { en, ru }[language].join(" ");
    book().toast(message, "Crossmarket", 10);
    return JSON.stringify({ message });
  });
}

function gather(language: Language): { readonly team: Team; readonly found: readonly CertainCorrection[] } {
  const { config } = readConfigTab();
  const team = requireTeam(config);
  return { team, found: correctionsOf(doubtsOf(allPartnerships(team), config, language), language) };
}

function write({ tab, at, rows, to }: CertainCorrection, { tables }: Team): void {
  const sheet = tables.find(({ context }) => context.tab.id === tab.id)?.sheet;
  const cells = rows.map((row) => `${letterOf(at)}${row}`);
  sheet?.getRangeList(cells).setValue(asText(to));
}

/** Text from cells stays text. */
const asText = (text: string): string => (/^[=+\-@]/.test(text) ? `'${text}` : text);
