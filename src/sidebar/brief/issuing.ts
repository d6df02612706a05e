/** A draft → the document as it stands, and → an issued version, made anew where another window was faster. */
import { useMemo, useState } from "preact/hooks";
import type { CreateBriefAnswer, EarlierBrief } from "../../domain/brief/answers.ts";
import { briefContent, type Version } from "../../domain/brief/brief.ts";
import { CAMPAIGN_KEY, campaignIn } from "../../domain/brief/campaigns.ts";
import { hasChanges } from "../../domain/brief/changes.ts";
import type { BriefFacts } from "../../domain/brief/facts.ts";
import { type BriefDraft, draftOf, withoutPast } from "../../domain/brief/fields.ts";
import { newestBrief, nextVersion } from "../../domain/brief/versions.ts";
import type { Document } from "../../domain/document.ts";
import type { Language } from "../../domain/text.ts";
import { ask } from "../server.ts";
import type { Row } from "./briefView.tsx";

/** `unchanged`: nothing was issued, since it would say what that version says. */
export type Issued = { readonly version: number; readonly link: string; readonly unchanged: boolean };

type Issuing = {
  readonly earlier: readonly EarlierBrief[];
  readonly last: Version | undefined;
  /** What is typed, with what the last version froze. */
  readonly frozen: BriefDraft;
  /** The last version where nothing has changed since, else a preview of the next one. */
  readonly document: Document;
  /** Rejects with the server's sentence; nothing was issued then. */
  readonly issue: (again: boolean) => Promise<Issued>;
};

export function useIssuing(row: Row, draft: BriefDraft, language: Language): Issuing {
  const { facts } = row;
  const [earlier, setEarlier] = useState(row.earlier);
  const { last, frozen } = useMemo(() => stateOf(facts, draft, earlier), [facts, draft, earlier]);
  const document = useMemo(() => {
    const next = briefContent(facts, draft, undefined, last).document;
    return last && !hasChanges(next) ? last.content.document : next;
  }, [facts, draft, last]);
  return {
    earlier,
    last,
    frozen,
    document,
    issue: (again) => issueBrief(row, draft, earlier, language, again, setEarlier),
  };
}

/** What was kept for a row, with the texts of its campaign. */
export function typedOf({ draft, campaigns, facts }: Row): BriefDraft {
  const name = draft[CAMPAIGN_KEY] ?? facts.campaign ?? "";
  const universal = name ? campaignIn(campaigns, name) : undefined;
  return withoutPast(draftOf({ ...draft, ...universal, [CAMPAIGN_KEY]: name }), facts.today);
}

/** Issues the next version of a row's brief; `tell` hears of the versions that there are afterwards. */
export async function issueBrief(
  row: Row,
  draft: BriefDraft,
  earlier: readonly EarlierBrief[],
  language: Language,
  again: boolean,
  tell: (earlier: readonly EarlierBrief[]) => void = () => undefined,
): Promise<Issued> {
  const { facts, sheet, seen } = row;
  const campaign = campaignOf(facts, draft);
  const newest = newestBrief(earlier, campaign);
  const { last } = stateOf(facts, draft, earlier);
  const version = nextVersion(earlier, campaign);
  const content = briefContent(facts, draft, version, last);
  if (newest && last && !again && !hasChanges(content.document))
    return { version: last.version, link: newest.link, unchanged: true };
  const request = { sheet, row: facts.row, seen, campaign, version, content };
  const answer = await ask<CreateBriefAnswer>(language, "createBrief", request);
  if ("earlier" in answer) {
    tell(answer.earlier);
    return issueBrief(row, draft, answer.earlier, language, again, tell);
  }
  tell([...earlier, { ...answer, campaign, json: JSON.stringify(content) }]);
  return { version: answer.version, link: answer.link, unchanged: false };
}

const campaignOf = (facts: BriefFacts, draft: BriefDraft): string => draft.campaign ?? facts.campaign ?? "";

/** The last whole version for the draft's campaign, and the draft with what that version froze. */
export function stateOf(facts: BriefFacts, draft: BriefDraft, earlier: readonly EarlierBrief[]): State {
  const newest = newestBrief(earlier, campaignOf(facts, draft));
  if (!newest?.json || !newest.version) return { frozen: draft };
  const last: Version = { version: newest.version, content: JSON.parse(newest.json) };
  const { start } = last.content.draft;
  return { last, frozen: { ...(start === undefined ? {} : { start }), ...draft } };
}

type State = { readonly last?: Version; readonly frozen: BriefDraft };
