/** Menu: sets the sheet up. The Config tab, the name MARKETS, a drop-down in the Market column; nothing typed is lost. */
import { type Cell, isBlank, textOf } from "../domain/cell.ts";
import { type Config, findMarket, freshConfig, MARKETS_NAME, readConfig } from "../domain/config/config.ts";
import { completedConfig } from "../domain/config/update.ts";
import { readPartnerships } from "../domain/sheets/partnership.ts";
import type { Language } from "../domain/text.ts";
import { book, bookLanguage, writeBlock } from "./book.ts";
import { configFormats, dressConfig } from "./configLook.ts";
import { makeTab, managedTab } from "./tabs.ts";
import { readConfigTab, readTeamTab, type TeamTab } from "./team.ts";

export function setUp(): void {
  const team = readTeamTab();
  const rows = writeConfig();
  nameMarkets();
  const config = readConfig(rows);
  offerMarkets(team, config);
  team.sheet.activate();
  book().toast(summary(team, config, bookLanguage()), "Crossmarket", 15);
}

/** A fresh tab, or the one that is there with the rows and known markets that it lacks; returns it as it now stands. */
function writeConfig(): Cell[][] {
  if (!managedTab("Config")) {
    const rows = freshConfig();
    const sheet = makeTab("Config");
    dressConfig(sheet, rows, 1);
    writeBlock(sheet, 1, 1, rows, configFormats(rows));
    return rows;
  }
  const { sheet, rows } = readConfigTab();
  const { added, filled } = completedConfig(rows);
  if (added.length) {
    dressConfig(sheet, added, rows.length + 1);
    writeBlock(sheet, rows.length + 1, 1, added, configFormats(added));
  }
  for (const { column, cells } of filled)
    writeBlock(
      sheet,
      1,
      column,
      cells.map((cell) => [cell]),
      configFormats(rows),
    );
  makeTab("Config");
  return [...rows, ...added];
}

/** Covers the whole grid of the tab, so that a new row or a new market's column is inside. */
function nameMarkets(): void {
  const { sheet } = readConfigTab();
  book().setNamedRange(MARKETS_NAME, sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()));
}

/** Codes first, then the spellings that the team already uses, so that no known cell is marked as wrong. */
function offerMarkets({ sheet, rows, header }: TeamTab, config: Config): void {
  const column = header.at.market ?? 0;
  const used = rows
    .slice(header.row + 1)
    .map((row) => row[column])
    .filter((cell) => !isBlank(cell) && findMarket(config, cell));
  const names = [...new Set([...config.markets.map(({ code }) => code), ...used.map(textOf)])];
  const first = header.row + 2;
  const range = sheet.getRange(first, column + 1, Math.max(1, sheet.getMaxRows() - first + 1), 1);
  const rule = SpreadsheetApp.newDataValidation().requireValueInList(names, true).setAllowInvalid(true).build();
  range.setDataValidation(rule);
}

function summary({ rows, header, sheet }: TeamTab, config: Config, language: Language): string {
  const { partnerships, passedOver } = readPartnerships(rows, header, config);
  const codes = config.markets.map(({ code }) => code).join(", ");
  const unknown = [
    ...new Set(partnerships.filter(({ market }) => !market).map(({ marketName }) => marketName || "—")),
  ].join(", ");
  const skipped = Object.values(passedOver).reduce((sum, count) => sum + count, 0);
  const en = `“${sheet.getName()}”: ${partnerships.length} partnerships, ${skipped} other rows passed over. Markets in Config: ${codes}.`;
  const ru = `«${sheet.getName()}»: партнёрств ${partnerships.length}, пропущено других строк ${skipped}. Рынки в Config: ${codes}.`;
  const stray = { en: ` Not known: ${unknown}.`, ru: ` Неизвестны: ${unknown}.` };
  return { en, ru }[language] + (unknown ? stray[language] : "");
}
