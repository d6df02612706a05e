/** A draft → the document as it stands, and → an issued version, made anew where another window was faster. */
import { useMemo } from "preact/hooks";
import type { CreateBriefAnswer, EarlierBrief } from "../../domain/brief/answers.ts";
import { briefContent, type Version } from "../../domain/brief/brief.ts";
import { CAMPAIGN_KEY, type CampaignRows, campaignIn } from "../../domain/brief/campaigns.ts";
import { hasChanges } from "../../domain/brief/changes.ts";
import type { BriefFacts } from "../../domain/brief/facts.ts";
import { type BriefDraft, campaignOf, draftOf, fieldKeys, withoutPast } from "../../domain/brief/fields.ts";
import { normalDraft } from "../../domain/brief/normalDraft.ts";
import { newestBrief, nextVersion } from "../../domain/brief/versions.ts";
import type { Document } from "../../domain/document.ts";
import { sameName } from "../../domain/names.ts";
import type { Language } from "../../domain/text.ts";
import { ask } from "../server.ts";
import type { Issued, NextDay, Overtaken, Row } from "./state.ts";

type Standing = {
  readonly last?: Version;
  /** What is typed, with what the last version froze. */
  readonly frozen: BriefDraft;
  /** The last version where nothing has changed since, else a preview of the next one. */
  readonly document: Document;
};

export function useStanding({ facts, earlier }: Row, draft: BriefDraft): Standing {
  const state = useMemo(() => stateOf(facts, draft, earlier), [facts, draft, earlier]);
  const document = useMemo(() => {
    const next = briefContent(facts, draft, undefined, state.last).document;
    return state.last && !hasChanges(next) ? state.last.content.document : next;
  }, [facts, draft, state.last]);
  return { ...state, document };
}

/** What was kept for a row, with the texts of its campaign. */
export function typedOf({ draft, campaigns, facts }: Pick<Row, "draft" | "campaigns" | "facts">): BriefDraft {
  const name = draft[CAMPAIGN_KEY] ?? facts.campaign ?? "";
  const universal = name ? campaignIn(campaigns, name) : undefined;
  const typed = draftOf({ ...draft, ...universal, [CAMPAIGN_KEY]: name });
  return withoutPast(normalDraft(typed, facts), facts.today);
}

/** What the tab says of a campaign in our own columns, as it stands there; undefined where it has no row. */
export function universalTexts(campaigns: CampaignRows, name: string): Readonly<Record<string, string>> | undefined {
  const row = campaignIn(campaigns, name);
  return row && Object.fromEntries(fieldKeys.flatMap((key) => (key in row ? [[key, row[key] ?? ""]] : [])));
}

/**
 * Issues the next version of a row's brief, or has it confirmed that the last one still says it all; `tell` hears of the
 * versions that there are afterwards. Rejects with the server's sentence; nothing was issued then.
 */
export async function issueBrief(
  row: Row,
  draft: BriefDraft,
  language: Language,
  again: boolean,
  tell: (earlier: readonly EarlierBrief[]) => void = () => undefined,
): Promise<Issued | Overtaken | NextDay> {
  const { facts, sheet, seen, earlier, campaigns } = row;
  const campaign = campaignOf(facts, draft);
  const newest = newestBrief(earlier, campaign);
  const { last } = stateOf(facts, draft, earlier);
  const version = nextVersion(earlier, campaign);
  const content = briefContent(facts, draft, version, last);
  // a version that was damaged since may have said something else
  const isNewest = !earlier.some((one) => one.damaged && sameName(one.campaign, campaign) && isAfter(one, last));
  const unchanged = newest && last && isNewest && !again && !hasChanges(content.document);
  const answer = await ask<CreateBriefAnswer>(language, "createBrief", {
    sheet,
    row: facts.row,
    of: ownerOf(facts),
    seen,
    today: facts.today,
    campaign,
    version,
    since: last?.version ?? 0,
    content,
    known: universalTexts(campaigns, campaign),
    ...(unchanged ? { confirm: true } : {}),
  });
  if ("campaigns" in answer || "today" in answer) return answer;
  if ("confirmed" in answer)
    return { version: newest?.version ?? 0, link: newest?.link ?? "", mark: newest?.mark ?? "", unchanged: true };
  if ("earlier" in answer) {
    tell(answer.earlier);
    return issueBrief({ ...row, earlier: answer.earlier }, draft, language, again, tell);
  }
  const { left, ...made } = answer;
  tell([...earlier, { ...made, campaign, json: JSON.stringify(content) }]);
  const { link, mark } = made;
  return { version: made.version, link, mark, unchanged: false, ...(left === undefined ? {} : { left }) };
}

/** By what a row is found again that was moved meanwhile. */
export const ownerOf = ({ creator, market, campaign }: BriefFacts) => ({
  creator,
  market: market.code,
  ...(campaign === undefined ? {} : { campaign }),
});

const isAfter = ({ version = Infinity }: EarlierBrief, last: Version | undefined): boolean =>
  version > (last?.version ?? 0);

/** The last whole version for the draft's campaign, and the draft with what that version froze. */
export function stateOf(
  facts: BriefFacts,
  draft: BriefDraft,
  earlier: readonly EarlierBrief[],
): Omit<Standing, "document"> {
  const newest = newestBrief(earlier, campaignOf(facts, draft));
  if (!newest?.json || !newest.version) return { frozen: draft };
  const last: Version = {
    version: newest.version,
    issued: newest.issued.slice(0, 10),
    content: JSON.parse(newest.json),
  };
  const { start } = last.content.draft;
  return { last, frozen: { ...(start === undefined ? {} : { start }), ...draft } };
}

/** What the Campaigns tab says of one campaign, as the form takes it; undefined where it has no row. */
export function universalIn({ campaigns, facts }: Row, name: string): BriefDraft | undefined {
  const universal = campaignIn(campaigns, name);
  return universal && normalDraft(draftOf(universal), facts);
}
