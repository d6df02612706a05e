/** Menu and sidebar: what is known of the row under the cursor, for the window that makes its brief. */
import type { BriefRowAnswer } from "../domain/brief/answers.ts";
import { CAMPAIGN_KEY } from "../domain/brief/campaigns.ts";
import { factsFingerprint } from "../domain/brief/facts.ts";
import { briefWords } from "../domain/brief/words.lazy.ts";
import { readRowPlace } from "../domain/validation.lazy.ts";
import { book, bookLanguage, isGrid, rowUnderCursor, type Sheet } from "./book.ts";
import { keptDrafts } from "./briefDrafts.ts";
import { earlierOf, readBriefIndex } from "./briefIndex.ts";
import { hiddenRow, isHidden, noPartnership, readRow, sheetById } from "./briefRow.ts";
import { readCampaigns } from "./campaigns.ts";
import { issuedInRow } from "./issuedBrief.ts";
import { managedTab } from "./tabs.ts";
import { openSidebar } from "./windows.ts";

/** Menu: opens the sidebar. */
export const brief = (): void => openSidebar("brief", { en: "Brief", ru: "Бриф" }[bookLanguage()]);

/**
 * What is known of a row and what was typed for it before. Without `{"sheet":…,"row":…}` it is the one under the cursor,
 * and the answer names all rows that are selected; `"campaign"` asks for what was kept for that one.
 */
export function briefRow(json?: string): string {
  const language = bookLanguage();
  const wanted = typeof json === "string" ? readRowPlace(json, language) : undefined;
  const sheet = wanted ? sheetById(wanted.sheet) : book().getActiveSheet();
  const selected = sheet && !wanted ? selectedRows(sheet) : [];
  const row = wanted?.row ?? rowUnderCursor(sheet);
  const id = sheet?.getSheetId() ?? 0;
  const answer = (value: BriefRowAnswer): string => JSON.stringify({ ...value, ...(wanted ? {} : { cursor: row }) });
  if (sheet && managedTab("Briefs")?.getSheetId() === id)
    return answer({ ...issuedInRow(row, language), sheet: id, selected: [] });
  if (sheet && wanted && wanted.campaign === undefined && isHidden(sheet, row))
    return answer({ problem: hiddenRow(row)[language], passedOver: "hidden", sheet: id, selected });
  const read = sheet ? readRow(sheet, row, language, wanted?.of) : { problem: noPartnership(row)[language] };
  if (!("facts" in read)) return answer({ ...read, sheet: id, selected });
  const { facts } = read;
  const tab = readCampaigns(language);
  const person = { creator: facts.creator, market: facts.market.code };
  const { draft, last } = keptDrafts(tab.names)({ ...person, campaign: wanted?.campaign ?? facts.campaign });
  const campaign = draft[CAMPAIGN_KEY] ?? facts.campaign ?? "";
  return answer({
    sheet: id,
    seen: factsFingerprint(facts),
    facts,
    twins: read.twins(last),
    words: briefWords(language),
    draft,
    campaigns: tab.withTexts(campaign).rows,
    selected,
    ...earlierOf(readBriefIndex(language), { ...person, campaign }),
  });
}

/** Rows of all selected ranges, from top to bottom, as far down as there is anything. */
function selectedRows(sheet: Sheet): readonly number[] {
  if (!isGrid(sheet)) return [];
  const last = sheet.getLastRow();
  const ranges = sheet.getActiveRangeList()?.getRanges() ?? [sheet.getActiveCell()];
  const rows = ranges.flatMap((range) => {
    const first = range.getRow();
    const count = Math.min(range.getNumRows(), Math.max(1, last - first + 1));
    return Array.from({ length: count }, (_, index) => first + index);
  });
  return [...new Set(rows)].sort((one, other) => one - other);
}
