/** Menu and dialog: the agenda of a market's call with its creators, as a document; its link stands in the SOP tab. */
import { findMarket } from "../domain/config/config.ts";
import { lastFullMonth } from "../domain/day.ts";
import { monthsOf } from "../domain/rollup/months.ts";
import { rollUp } from "../domain/rollup/rollup.ts";
import { cohortAgenda } from "../domain/sop/cohort/agenda.ts";
import { madeInWords, noMarket, readFirst, sameInWords } from "../domain/sop/done.ts";
import { sopMarket } from "../domain/sop/sopMarket.ts";
import { type Language, languageOf } from "../domain/text.ts";
import type { CohortAnswers } from "../domain/validation/sopPayloads.ts";
import { readCohortAnswers } from "../domain/validation.lazy.ts";
import { readActivityTab } from "./activityTab.ts";
import { book, bookLanguage } from "./book.ts";
import { requireDrive } from "./driveDocument.ts";
import { issued, prepared } from "./issueDocument.ts";
import { lockedBriefly } from "./lock.ts";
import { readPeople } from "./people.ts";
import { keptUndated, readSource } from "./rollup.ts";
import { requireEditable } from "./tabs.ts";
import { openDialog } from "./windows.ts";

/** Without answers it asks; with `{"market":"RU","month":"2026-10"}` it makes the document. */
export function cohort(json?: string): string | undefined {
  const language = bookLanguage();
  if (typeof json !== "string") {
    openDialog("cohort", { en: "Cohort agenda", ru: "Повестка общего созвона" }[language], 420, 360);
    return undefined;
  }
  const answers = readCohortAnswers(json, language);
  requireDrive(language);
  requireEditable(["SOP"], language);
  const done = lockedBriefly(language, () => make(answers, language));
  book().toast(done.message, "Crossmarket", 15);
  return JSON.stringify(done);
}

/** The dialog's content: markets with their language, months that have rows, the one that is over. */
export function cohortChoices(): string {
  const language = bookLanguage();
  const { config, partnerships, day } = readSource();
  const suggested = lastFullMonth(day);
  const months = monthsOf(partnerships, config, day).months.map(({ month }) => month);
  return JSON.stringify({
    markets: config.markets.map((market) => ({
      code: market.code,
      name: sopMarket(market, language).name,
      language: languageOf(market.values.language ?? "en"),
    })),
    months: [...new Set([suggested, ...months])].sort().reverse(),
    suggested,
  });
}

function make({ market: typed, month, language: wanted }: CohortAnswers, language: Language) {
  const { config, partnerships, day } = readSource();
  const market = findMarket(config, typed);
  if (!market) throw new Error(noMarket(typed)[language]);
  const reader = wanted ?? languageOf(market.values.language ?? "en");
  const agenda = cohortAgenda({
    rollup: rollUp(partnerships, config, month, { undated: keptUndated(), today: day }),
    partnerships,
    creators: readPeople(config).creators,
    activity: readActivityTab(config).lines,
    config,
    market: market.code,
    month,
    today: day,
    language: reader,
  });
  if (!agenda) throw new Error(noMarket(typed)[language]);
  const of = {
    kind: "cohort",
    language: reader,
    market: market.code,
    month,
  } as const;
  const { next, last } = prepared(of, () => agenda, { isListed: false, language });
  const made = next && {
    ...issued(of, next, language, { marketName: sopMarket(market, language).name }),
    version: next.version,
  };
  const known = made ?? last;
  const said = made ? madeInWords(made, agenda.title, 0)[language] : last ? sameInWords(last)[language] : "";
  return {
    message: [said, made ? readFirst[language] : "", known?.link].filter(Boolean).join(" "),
    link: known?.link,
    version: known?.version,
    isNew: made !== undefined,
  };
}
