/** Menu and sidebar: the brief of the row under the cursor. The window makes the document; here it becomes a Google Doc and a row of the log. */
import type { BriefRowAnswer, CreateBriefAnswer, EarlierBrief } from "../domain/brief/answers.ts";
import { CAMPAIGN_KEY } from "../domain/brief/campaigns.ts";
import { type BriefFacts, factsFingerprint } from "../domain/brief/facts.ts";
import type { LoggedBrief } from "../domain/brief/log.ts";
import { type BriefOwner, briefsOf, newestBrief, nextVersion } from "../domain/brief/versions.ts";
import { briefWords } from "../domain/brief/words.lazy.ts";
import { documentHtml } from "../domain/html.ts";
import type { Language, Text } from "../domain/text.ts";
import type { BriefRequest } from "../domain/validation/payloads.ts";
import { readBriefDraft, readBriefRequest, readRowPlace } from "../domain/validation.lazy.ts";
import { book, bookLanguage, type Sheet } from "./book.ts";
import { keepDraft, keptDraft } from "./briefDrafts.ts";
import { logBrief, readBriefs } from "./briefLog.ts";
import { noPartnership, readRow, seenFacts, sheetById } from "./briefRow.ts";
import { readCampaigns, writeCampaign } from "./campaigns.ts";
import { issuedInRow } from "./issuedBrief.ts";
import { lockedBriefly } from "./lock.ts";
import { managedTab } from "./tabs.ts";
import { openSidebar } from "./windows.ts";

const DRIVE = "https://www.googleapis.com/auth/drive.file";

/** Menu: opens the sidebar. */
export const brief = (): void => openSidebar("brief", { en: "Brief", ru: "Бриф" }[bookLanguage()]);

/**
 * What is known of a row and what was typed for it before. Without `{"sheet":…,"row":…}` it is the one under the cursor,
 * and the answer names all rows that are selected.
 */
export function briefRow(json?: string): string {
  const language = bookLanguage();
  const wanted = typeof json === "string" ? readRowPlace(json, language) : undefined;
  const sheet = wanted ? sheetById(wanted.sheet) : book().getActiveSheet();
  const selected = sheet && !wanted ? selectedRows(sheet) : [];
  const row = wanted?.row ?? selected[0] ?? 0;
  const id = sheet?.getSheetId() ?? 0;
  if (sheet && managedTab("Briefs")?.getSheetId() === id)
    return answer<BriefRowAnswer>({ ...issuedInRow(row, language), sheet: id, selected: [] });
  const read = sheet ? readRow(sheet, row, language) : { problem: noPartnership(row)[language] };
  if (!("facts" in read)) return answer<BriefRowAnswer>({ problem: read.problem, sheet: id, selected });
  const { facts } = read;
  const briefs = readBriefs(language);
  const draft = keptDraft({ creator: facts.creator, market: facts.market.code, campaign: facts.campaign });
  return answer<BriefRowAnswer>({
    sheet: id,
    seen: factsFingerprint(facts),
    facts,
    words: briefWords(language),
    draft,
    campaigns: readCampaigns(),
    selected,
    earlier: earlierOf(briefs, { creator: facts.creator, market: facts.market.code }),
    damaged: briefs.flatMap(({ row, json }) => (json === undefined ? [row] : [])),
  });
}

/** Keeps what is typed so far; throws a sentence where it is too long to be kept. */
export function saveBriefDraft(json: string): string {
  const language = bookLanguage();
  const { parts, columns, edited, ...owner } = readBriefDraft(json, language);
  const { campaign, ...others } = parts;
  keepDraft(owner, owner.campaign ? { campaign: {}, ...others } : parts, language);
  if (owner.campaign) writeCampaign(columns, { ...campaign, [CAMPAIGN_KEY]: owner.campaign }, edited, language);
  return answer({ saved: true });
}

/**
 * Issues the document that the window made: a Google Doc, then its row in the Briefs tab. Throws a sentence where the
 * row or the Config tab is not what the window saw.
 */
export function createBrief(json: string): string {
  const language = bookLanguage();
  const request = readBriefRequest(json, language);
  const facts = seenFacts(request, language);
  requireDrive(language);
  return answer<CreateBriefAnswer>(lockedBriefly(language, () => issue(facts, request, language)));
}

/** Rows of the selection, as far down as there is anything. */
function selectedRows(sheet: Sheet): readonly number[] {
  const range = sheet.getActiveRange() ?? sheet.getActiveCell();
  const count = Math.min(range.getNumRows(), Math.max(1, sheet.getLastRow() - range.getRow() + 1));
  return Array.from({ length: count }, (_, index) => range.getRow() + index);
}

function issue(facts: BriefFacts, request: BriefRequest, language: Language): CreateBriefAnswer {
  const { campaign, version, content } = request;
  const { creator, market } = facts;
  const earlier = earlierOf(readBriefs(language), { creator, market: market.code });
  if (version !== nextVersion(earlier, campaign)) return { earlier };
  const { link, by } = makeDocument(`${content.document.title} · ${version}`, documentHtml(content.document), language);
  const issued = Utilities.formatDate(new Date(), book().getSpreadsheetTimeZone(), "yyyy-MM-dd HH:mm");
  const { language: written } = content.document;
  const brief = { issued, creator, market: market.code, campaign, version, language: written, by, link, content };
  return { version, link, issued, mark: logBrief(brief, language) };
}

/** One partnership's briefs; of each campaign only the newest brings its content along. */
function earlierOf(briefs: readonly LoggedBrief[], owner: Omit<BriefOwner, "campaign">): readonly EarlierBrief[] {
  const own = briefsOf(briefs, owner);
  return own.map(({ creator, market, row, by, json, ...brief }) => {
    if (json === undefined) return { ...brief, damaged: true };
    return { ...brief, ...(newestBrief(own, brief.campaign)?.row === row ? { json } : {}) };
  });
}

/** Drive converts the page into a Google Doc; whoever runs this is the one who made it. */
function makeDocument(name: string, html: string, language: Language): { readonly link: string; readonly by: string } {
  const file = Drive?.Files?.create(
    { name, mimeType: "application/vnd.google-apps.document" },
    Utilities.newBlob(html, "text/html"),
    { fields: "id,name,webViewLink,lastModifyingUser/emailAddress" },
  );
  if (!file?.webViewLink) throw new Error(noDocument[language]);
  return { link: file.webViewLink, by: file.lastModifyingUser?.emailAddress ?? "" };
}

function requireDrive(language: Language): void {
  try {
    ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [DRIVE]);
  } catch {
    throw new Error(noDrive[language]);
  }
}

const answer = <T>(value: T): string => JSON.stringify(value);

const noDrive: Text = {
  en: "Crossmarket may not create documents in your Drive. Choose “Create document” again and allow it, or use Copy or Download: they need no permission.",
  ru: "У Crossmarket нет разрешения создавать документы на вашем Диске. Нажмите «Создать документ» ещё раз и разрешите или воспользуйтесь кнопками «Копировать» и «Скачать»: им разрешение не нужно.",
};
const noDocument: Text = {
  en: "Drive did not make the document. Try again in a minute, or use Copy or Download.",
  ru: "Диск не создал документ. Попробуйте через минуту или воспользуйтесь кнопками «Копировать» и «Скачать».",
};
