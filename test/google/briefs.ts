/** A team's sheet on which briefs are made, for the tests of the brief's endpoints. */

import type { Circumstances, Hooks, RuntimeState } from "../../scripts/workbench/runtime/types.ts";
import type { EarlierBrief } from "../../src/domain/brief/answers.ts";
import { briefDocument } from "../../src/domain/brief/brief.ts";
import { type CampaignRows, campaignIn } from "../../src/domain/brief/campaigns.ts";
import type { BriefFacts } from "../../src/domain/brief/facts.ts";
import { type BriefDraft, fields } from "../../src/domain/brief/fields.ts";
import { exampleDraft } from "../domain/brief/example.ts";
import { openSetUp, openTeam, sample } from "./sheet.ts";

export type Row = {
  readonly problem?: string;
  readonly sheet: number;
  readonly seen: string;
  readonly facts: BriefFacts;
  readonly draft: Record<string, string>;
  readonly campaigns: CampaignRows;
  readonly earlier: readonly EarlierBrief[];
  readonly damaged: readonly number[];
  readonly twins: readonly number[];
  readonly passedOver?: string;
};

export type Sent = {
  readonly version: number;
  readonly link: string;
  readonly earlier?: readonly EarlierBrief[];
  readonly campaigns?: CampaignRows;
};

const two = [
  ["Creator", "Market", "Rate", "KPIs", "Results"],
  ["Hannah Brooks", "US", "$1,400", "reach 110k", ""],
  ["Света Крылова", "RU", "38 000 ₽", "охват 45 000", ""],
];

/** Without a start, so that it is today. */
export const { start: _, ...draft } = exampleDraft;

/** The sample sheet; or the tabs that are given, behind one US and one Russian row; or what an earlier run left. */
export function openBriefs(
  { timeZone, today, ...hooks }: Hooks & { timeZone?: string; today?: string } = {},
  tabs?: Record<string, string[][]>,
  state?: RuntimeState,
  circumstances: Circumstances = {},
) {
  const documents: { name: string; content: string }[] = [];
  const storeDocument = (document: { name: string; content: string }) => {
    documents.push(document);
    return `https://docs.example.com/${documents.length}`;
  };
  const cells = tabs && { ...("plans" in tabs ? {} : { partnerships: two }), ...tabs };
  const source = state ? { state } : cells ? { cells } : { file: sample("partnerships.csv") };
  const zone = { ...(timeZone ? { timeZone } : {}), ...(today ? { today } : {}) };
  const open = state ? openTeam : openSetUp;
  const team = open({ ...source, ...zone, circumstances, locale: "en_US", hooks: { storeDocument, ...hooks } });
  const gid = (name: string) => team.tabs().find((tab) => tab.name === name)?.sheetId ?? "";
  const select = (row: number, tab = team.tabs()[0]?.name ?? "") => ({
    sheetId: gid(tab),
    row,
    column: 1,
    rows: 1,
    columns: 1,
  });
  const readRow = (row: number, tab?: string): Row => {
    const result = team.run("briefRow", [], select(row, tab));
    if (!result.ok) throw new Error(result.message);
    return JSON.parse(String(result.value));
  };
  /** What the window sends: the document that it made of the draft. */
  const create = (row: Row, changes: { readonly draft?: BriefDraft; readonly version?: number } = {}) => {
    const { draft: typed = draft, version = 1 } = changes;
    const { sheet, seen, facts } = row;
    const content = { draft: typed, document: briefDocument(facts, typed, version) };
    const texts = campaignIn(row.campaigns, typed.campaign ?? "");
    const known = texts && Object.fromEntries(Object.entries(texts).filter(([key]) => key in fields));
    const request = { sheet, row: facts.row, seen, campaign: typed.campaign, version, content, known };
    return team.does("createBrief", request) as Sent;
  };
  return { team, documents, readRow, create };
}
