/** A draft → an issued version: makes the document with the next number and sends it, anew where another window was faster. */
import { useRef } from "preact/hooks";
import type { CreateBriefAnswer, EarlierBrief, Issued } from "../../domain/brief/answers.ts";
import { briefDocument } from "../../domain/brief/brief.ts";
import type { BriefDraft } from "../../domain/brief/fields.ts";
import { newestBrief } from "../../domain/brief/log.ts";
import type { Language } from "../../domain/text.ts";
import { ask } from "../server.ts";
import type { Row } from "./briefView.tsx";

/** `again`: although nothing has changed since the last version. */
export type Issue = (draft: BriefDraft, again: boolean) => Promise<Issued>;

/** Rejects with the server's sentence; nothing was issued then. */
export function useIssuing({ sheet, seen, facts, earlier }: Row, language: Language): Issue {
  const known = useRef<readonly EarlierBrief[]>(earlier);
  const issue: Issue = async (draft, again) => {
    const campaign = draft.campaign ?? facts.campaign ?? "";
    const version = (newestBrief(known.current, campaign)?.version ?? 0) + 1;
    const content = { draft, document: briefDocument(facts, draft, version) };
    const request = { sheet, row: facts.row, seen, campaign, version, content, again };
    const answer = await ask<CreateBriefAnswer>(language, "createBrief", request);
    const overtaken = "newest" in answer;
    known.current = [...known.current, overtaken ? answer.newest : { ...answer, campaign, issued: "" }];
    return overtaken ? issue(draft, again) : answer;
  };
  return issue;
}
