/** Menu and window: the week of one market as a message, a calendar and cards for a board. */
import { type Config, nameOfMarket } from "../domain/config/config.ts";
import { boardOf } from "../domain/process/today/board.ts";
import { calendarOf } from "../domain/process/today/calendar.ts";
import { leadsOf } from "../domain/process/today/lead.ts";
import { messageOf, whoseInWords } from "../domain/process/today/message.ts";
import { chosen, todayOf } from "../domain/process/today/today.ts";
import { readWeekChoice } from "../domain/validation.lazy.ts";
import { book, bookLanguage } from "./book.ts";
import { morningState } from "./everyMorning.ts";
import { readStates } from "./readStates.ts";
import { keepChoice, knownChoice, ownChoice } from "./today.ts";
import { openDialog } from "./windows.ts";

/** Menu: opens the window. */
export const week = (): void =>
  openDialog("today", { en: "Share the week", ru: "Поделиться неделей" }[bookLanguage()], 540, 520);

/** What the window holds; `{"market":"US","lead":"Maya"}` chooses what this person sees from now on, "" all of them. */
export function weekOf(json?: string): string {
  const language = bookLanguage();
  if (typeof json === "string") keepChoice(readWeekChoice(json, language));
  const read = readStates();
  const { states, facts, money, config, people, day } = read;
  const whose = knownChoice(read, ownChoice());
  const page = todayOf(states, facts, money, { today: day, ...whose });
  const isAll = whose.market === undefined && whose.lead === undefined;
  const title = isAll ? "Crossmarket" : `Crossmarket · ${whoseInWords(page, config, language)}`;
  const now = new Date().toISOString();
  return JSON.stringify({
    market: whose.market ?? "",
    markets: marketsOf(config),
    lead: whose.lead ?? "",
    leads: leadsOf(config.markets, people.creators),
    message: messageOf(page, config, language),
    calendar: calendarOf(chosen(states, facts, whose), page.checkIns, {
      config,
      language,
      now,
      book: book().getId(),
      title,
    }),
    board: boardOf(page, config, language),
    file: `crossmarket-${[whose.market?.toLowerCase(), day].filter(Boolean).join("-")}`,
    morning: morningState(language),
  });
}

const marketsOf = (config: Config) => config.markets.map(({ code }) => ({ code, name: nameOfMarket(config, code) }));
