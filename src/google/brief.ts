/** Menu and sidebar: the brief of the row under the cursor. Read again, built by the domain, made a Google Doc, logged. */
import type { BriefRowAnswer, CreateBriefAnswer } from "../domain/brief/answers.ts";
import { briefDocument } from "../domain/brief/brief.ts";
import { withoutPast } from "../domain/brief/drafts.ts";
import { type BriefFacts, factsFingerprint } from "../domain/brief/facts.ts";
import { type BriefDraft, draftOf, fieldKeys } from "../domain/brief/fields.ts";
import { type BriefContent, contentFingerprint, type LoggedBrief, newestBrief } from "../domain/brief/log.ts";
import { draftProblems } from "../domain/brief/problems.ts";
import { documentHtml } from "../domain/html.ts";
import { readBriefDraft, readBriefRequest } from "../domain/payloads.lazy.ts";
import type { Language, Text } from "../domain/text.ts";
import { book, bookLanguage } from "./book.ts";
import { keepDraft, keptDraft } from "./briefDrafts.ts";
import { logBrief, readBriefs } from "./briefLog.ts";
import { readRow, seenFacts } from "./briefRow.ts";
import { openSidebar } from "./windows.ts";

const DRIVE = "https://www.googleapis.com/auth/drive.file";
const LOCK_MILLISECONDS = 10_000;

/** Menu: opens the sidebar. */
export const brief = (): void => openSidebar("brief", { en: "Brief", ru: "Бриф" }[bookLanguage()]);

/** What is known of the row under the cursor and what was typed for it before. */
export function briefRow(): string {
  const sheet = book().getActiveSheet();
  const read = readRow(sheet, sheet.getActiveCell().getRow(), bookLanguage());
  if ("problem" in read) return answer<BriefRowAnswer>(read);
  const { facts } = read;
  const earlier = readBriefs(bookLanguage())
    .filter(({ creator }) => creator === facts.creator)
    .map(({ campaign, version, issued, link }) => ({ campaign, version, issued, link }));
  const draft = keptDraft({ creator: facts.creator, market: facts.market.code, campaign: facts.campaign });
  return answer<BriefRowAnswer>({
    sheet: sheet.getSheetId(),
    seen: factsFingerprint(facts),
    facts,
    draft: withoutPast(draft, facts.today),
    earlier,
  });
}

/** Keeps what is typed so far; throws a sentence where it is too long to be kept. */
export function saveBriefDraft(json: string): string {
  const language = bookLanguage();
  const { draft, ...owner } = readBriefDraft(json, language);
  keepDraft(owner, draftOf(draft), language);
  return answer({ saved: true });
}

/** Issues the brief: a Google Doc, then its row in the Briefs tab. Throws a sentence where the row is not what was shown. */
export function createBrief(json: string): string {
  const language = bookLanguage();
  const request = readBriefRequest(json, language);
  const draft = draftOf(request.draft);
  const facts = seenFacts(request, language);
  const problems = draftProblems(facts, draft);
  const problem = fieldKeys.flatMap((key) => problems[key] ?? [])[0];
  if (problem) throw new Error(problem[language]);
  requireDrive(language);
  return answer<CreateBriefAnswer>(locked(language, () => issue(facts, draft, request.again === true, language)));
}

function issue(facts: BriefFacts, draft: BriefDraft, again: boolean, language: Language): CreateBriefAnswer {
  const campaign = draft.campaign ?? facts.campaign ?? "";
  const newest: LoggedBrief | undefined = newestBrief(readBriefs(language), facts.creator, campaign);
  const version = (newest?.version ?? 0) + 1;
  const content: BriefContent = { draft, document: briefDocument(facts, draft, version) };
  const fingerprint = contentFingerprint(content);
  if (newest?.fingerprint === fingerprint && !again)
    return { version: newest.version, link: newest.link, unchanged: true };
  const { link, by } = makeDocument(`${content.document.title} · ${version}`, documentHtml(content.document), language);
  const issued = Utilities.formatDate(new Date(), book().getSpreadsheetTimeZone(), "yyyy-MM-dd HH:mm");
  const { creator, market } = facts;
  const documentLanguage = content.document.language;
  logBrief(
    {
      issued,
      creator,
      market: market.code,
      campaign,
      version,
      language: documentLanguage,
      by,
      link,
      fingerprint,
      content,
    },
    language,
  );
  return { version, link, unchanged: false };
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

/** One brief at a time, so that no version number is given twice. */
function locked<T>(language: Language, work: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(LOCK_MILLISECONDS)) throw new Error(busy[language]);
  try {
    return work();
  } finally {
    SpreadsheetApp.flush();
    lock.releaseLock();
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
const busy: Text = {
  en: "Somebody else is issuing a brief in this spreadsheet. Try again in a few seconds.",
  ru: "Кто-то ещё выпускает бриф в этой таблице. Попробуйте через несколько секунд.",
};
