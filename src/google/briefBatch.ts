/** Window: what is known of many rows at once, for the list from which their briefs are issued; read by a few calls however many they are. */
import type { BatchAnswer, BatchRow } from "../domain/brief/answers.ts";
import { CAMPAIGN_KEY, campaignNames, onlyTextsOf } from "../domain/brief/campaigns.ts";
import { factsFingerprint } from "../domain/brief/facts.ts";
import { briefsOf } from "../domain/brief/versions.ts";
import { briefWords } from "../domain/brief/words.lazy.ts";
import { sameName } from "../domain/names.ts";
import { readBatchRows } from "../domain/validation.lazy.ts";
import { bookLanguage } from "./book.ts";
import { keptDrafts } from "./briefDrafts.ts";
import { earlierOf, readBriefIndex } from "./briefIndex.ts";
import { isHidden, type Read, rowReader, sheetById } from "./briefRow.ts";
import { wholeTab } from "./campaigns.ts";

/** `{"sheet":0,"rows":[7,8]}` */
export function briefBatch(json: string): string {
  const language = bookLanguage();
  const { sheet: id, rows } = readBatchRows(json, language);
  const sheet = sheetById(id);
  const read = sheet ? rowReader(sheet, language) : undefined;
  const { rows: campaigns } = wholeTab(language);
  const kept = keptDrafts(campaignNames(campaigns));
  const index = readBriefIndex(language);
  const known = rows.flatMap((row) => {
    const found = read?.(row);
    return found && "facts" in found ? [{ row, ...found, ...standing(found) }] : [];
  });

  /** What is typed for it, and for whom. */
  function standing({ facts }: Extract<Read, { readonly facts: unknown }>) {
    const person = { creator: facts.creator, market: facts.market.code };
    const { draft, last } = kept({ ...person, campaign: facts.campaign });
    return { draft, last, owner: { ...person, campaign: draft[CAMPAIGN_KEY] ?? facts.campaign ?? "" } };
  }

  index.fetch(
    known.flatMap(({ owner }) =>
      briefsOf(index.briefs, owner).flatMap(({ row, campaign }) => (sameName(campaign, owner.campaign) ? [row] : [])),
    ),
  );
  const words = new Map(known.map(({ facts }) => [facts.words.tag, facts.words]));
  const answered = rows.map((row): BatchRow => {
    if (sheet && isHidden(sheet, row)) return { row, passedOver: "hidden" };
    const found = known.find((one) => one.row === row);
    if (!found) return { row, ...notFound(read?.(row)) };
    const { facts, draft, last, owner, twins } = found;
    const { words: own, ...others } = facts;
    return {
      row,
      facts: others,
      tag: own.tag,
      seen: factsFingerprint(facts),
      draft,
      twins: twins(last),
      earlier: earlierOf(index, owner).earlier,
    };
  });
  const names = known.map(({ owner }) => owner.campaign);
  const answer: BatchAnswer = {
    sheet: id,
    rows: answered,
    words: Object.fromEntries(words),
    own: briefWords(language),
    campaigns: onlyTextsOf(campaigns, ...names),
  };
  return JSON.stringify(answer);
}

const notFound = (read: Read | undefined) =>
  read && "problem" in read && !read.passedOver ? { problem: read.problem } : { passedOver: "none" as const };
