/** Menu and window: sets the sheet up. The Config tab, the name MARKETS, what people decided about columns, a drop-down of markets. */

import { nameOfMarket } from "../domain/config/config.ts";
import { tabsInWords } from "../domain/sheets/check/checkTitle.ts";
import { isMeaning } from "../domain/sheets/meanings.ts";
import type { SetUpAnswers, SetUpDone } from "../domain/sheets/setUp/setUp.ts";
import { doneTable, placesTold, requireKnown } from "../domain/sheets/setUp/setUpDone.ts";
import type { Language } from "../domain/text.ts";
import { readSetUpAnswers } from "../domain/validation.lazy.ts";
import { book, bookLanguage } from "./book.ts";
import { nameMarkets, requireMarketsName, writeBrand, writeConfigTab } from "./configTab.ts";
import { lockedBriefly } from "./lock.ts";
import { offerMarkets } from "./marketChoices.ts";
import { renewMenu } from "./menu.ts";
import { choicesOf, gather } from "./setUpChoices.ts";
import { doubledSaid, requireEditable } from "./tabs.ts";
import { readConfigTab, readTable, readTeam, requireTables, type Team } from "./team.ts";
import { tellColumn, tellMarket, tellTab } from "./told.ts";
import { openDialog } from "./windows.ts";

/** Without answers it asks; with them, all of them optional, it sets up. Whatever a run that died left is completed. */
export function setUp(json?: string): string | undefined {
  const language = bookLanguage();
  if (typeof json !== "string") {
    openDialog("setUp", { en: "Set up this sheet", ru: "Настроить таблицу" }[language], 720, 560);
    return undefined;
  }
  const answers = readSetUpAnswers(json, language, isMeaning);
  return lockedBriefly(language, () => {
    const done = carriedOut(answers, language);
    renewMenu();
    book().toast(done.message, "Crossmarket", 15);
    return JSON.stringify(done);
  });
}

/** What the window shows. */
export const setUpChoices = (): string => JSON.stringify(choicesOf(gather(), bookLanguage()));

/** Everything is looked at before the first thing is written. */
function carriedOut(answers: SetUpAnswers, language: Language): SetUpDone {
  const found = gather();
  requireTables(found.team, language);
  const proposed = choicesOf(found, language);
  requireKnown(answers, proposed, language);
  requireMarketsName(language);
  requireEditable(["Config"], language);
  const markets = answers.markets ?? proposed.markets.filter(({ chosen }) => chosen).map(({ code }) => code);
  writeConfigTab(markets, language);
  if (answers.brand) writeBrand(answers.brand);
  nameMarkets();
  decide(found.team, answers, answers.defaultMarket ?? defaultAmong(markets, proposed.defaultMarket));
  const { config } = readConfigTab();
  const team = readTeam(config);
  const read = team.tables.map(readTable);
  const refused = team.tables.flatMap((table) => offerMarkets(table, config) ?? []);
  team.tables[0]?.sheet.activate();
  const names = config.markets.map(({ code }) => nameOfMarket(config, code)).join(", ");
  const tabs = tabsInWords(read, language);
  const said = { en: `${tabs} Markets in Config: ${names}.`, ru: `${tabs} Рынки в Config: ${names}.` }[language];
  return {
    message: [said, ...[...refused, ...doubledSaid()].map((one) => one[language])].join(" "),
    markets: config.markets.map(({ code }) => code),
    tabs: read.map(doneTable),
  };
}

/** The proposed one where it was chosen, else the only one; among several it is never guessed. */
function defaultAmong(markets: readonly string[], proposed: string | undefined): string | undefined {
  if (proposed !== undefined && markets.includes(proposed)) return proposed;
  return proposed !== undefined && markets.length === 1 ? markets[0] : undefined;
}

/** Only what a person said is kept: all else is read anew by its heading. */
function decide({ tables, left }: Team, answers: SetUpAnswers, market: string | undefined): void {
  const all = [...tables, ...left];
  for (const [name, told] of Object.entries(answers.tabs ?? {})) {
    const sheet = all.find((one) => one.name === name)?.sheet;
    const { use, market: code } = told;
    if (sheet)
      tellTab(sheet, { ...(use === undefined ? {} : { use }), ...(code === undefined ? {} : { market: code }) });
  }
  for (const [name, meanings] of Object.entries(answers.columns ?? {})) {
    const own = all.filter((one) => one.name === name);
    for (const { at, meaning } of placesTold(
      own.map(({ table }) => table),
      meanings,
    )) {
      const sheet = own[0]?.sheet;
      if (sheet) tellColumn(sheet, at, meaning);
    }
  }
  if (market !== undefined) tellMarket(market);
}
