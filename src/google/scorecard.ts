/** Menu: the scorecard of everybody who has a partnership. Read, computed whole, then written. */
import { withCreators } from "../domain/people/withFacts.ts";
import { deliveries } from "../domain/process/delivery.ts";
import { scorecardOf } from "../domain/scorecard/scorecard.ts";
import {
  SCORECARD_COLUMNS,
  SCORECARD_HEAD,
  scorecardDone,
  scorecardLines,
  scorecardWidths,
} from "../domain/scorecard/table.ts";
import { book, bookLanguage, type Sheet, type Written } from "./book.ts";
import { linkToPlace } from "./check.ts";
import { writeLines } from "./pageLines.ts";
import { readStates } from "./readStates.ts";
import { makeTab, requireEditable } from "./tabs.ts";

export function scorecard(): void {
  const language = bookLanguage();
  const { team, facts, partnerships, people, config, day } = readStates();
  requireEditable(["Scorecard"], language);
  const lines = scorecardOf(withCreators(partnerships, people.creators), config, day, deliveries(facts));
  const page = scorecardLines<Written>(lines, config, {
    today: day,
    language,
    link: (place, label) => linkToPlace(team, place, label),
  });
  const sheet = makeTab("Scorecard", dress);
  writeLines(sheet, page, SCORECARD_COLUMNS, Math.max(page.length, sheet.getLastRow()));
  for (const [at, width] of scorecardWidths.entries()) sheet.setColumnWidth(at + 1, width);
  sheet.activate();
  book().toast(scorecardDone(lines, day)[language], "Crossmarket", 10);
}

function dress(sheet: Sheet): void {
  sheet.setHiddenGridlines(true);
  sheet.setFrozenRows(SCORECARD_HEAD);
}
