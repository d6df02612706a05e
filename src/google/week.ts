/** Menu and window: the week of one market as a message, a calendar and cards for a board. */
import { type Config, nameOfMarket } from "../domain/config/config.ts";
import { boardOf } from "../domain/process/today/board.ts";
import { calendarOf } from "../domain/process/today/calendar.ts";
import { messageOf } from "../domain/process/today/message.ts";
import { chosen, todayOf } from "../domain/process/today/today.ts";
import { readWeekChoice } from "../domain/validation.lazy.ts";
import { book, bookLanguage } from "./book.ts";
import { morningState } from "./everyMorning.ts";
import { readStates } from "./readStates.ts";
import { keepMarket, knownMarket, ownMarket } from "./today.ts";
import { openDialog } from "./windows.ts";

/** Menu: opens the window. */
export const week = (): void =>
  openDialog(
    "today",
    { en: "Week as message, calendar, board", ru: "Неделя сообщением, в календарь, на доску" }[bookLanguage()],
    540,
    520,
  );

/** What the window holds; `{"market":"US"}` chooses the market that this person sees from now on, "" all of them. */
export function weekOf(json?: string): string {
  const language = bookLanguage();
  const wanted = typeof json === "string" ? readWeekChoice(json, language).market : undefined;
  if (wanted !== undefined) keepMarket(wanted);
  const read = readStates();
  const { states, facts, money, config, day } = read;
  const market = knownMarket(read, wanted ?? ownMarket());
  const page = todayOf(states, facts, money, { today: day, market });
  const title = market === undefined ? "Crossmarket" : `Crossmarket · ${nameOfMarket(config, market)}`;
  const now = new Date().toISOString();
  return JSON.stringify({
    market: market ?? "",
    markets: marketsOf(config),
    message: messageOf(page, config, language),
    calendar: calendarOf(chosen(states, facts, { market }), page.checkIns, {
      config,
      language,
      now,
      book: book().getId(),
      title,
    }),
    board: boardOf(page, config, language),
    file: `crossmarket-${[market?.toLowerCase(), day].filter(Boolean).join("-")}`,
    morning: morningState(language),
  });
}

const marketsOf = (config: Config) => config.markets.map(({ code }) => ({ code, name: nameOfMarket(config, code) }));
