/** The window's document → a Google Doc and a row of the log, or the reason why there is none; never one without the other. */
import type { CreateBriefAnswer } from "../domain/brief/answers.ts";
import { campaignIn } from "../domain/brief/campaigns.ts";
import type { BriefFacts } from "../domain/brief/facts.ts";
import { nextVersion } from "../domain/brief/versions.ts";
import { documentHtml } from "../domain/html.ts";
import { sameText } from "../domain/names.ts";
import type { Language, Text } from "../domain/text.ts";
import type { BriefRequest } from "../domain/validation/payloads.ts";
import { readBriefRequest } from "../domain/validation.lazy.ts";
import { book, bookLanguage } from "./book.ts";
import { earlierOf, logBrief, readBriefs } from "./briefLog.ts";
import { seenFacts } from "./briefRow.ts";
import { readCampaigns } from "./campaigns.ts";
import { lockedBriefly } from "./lock.ts";
import { requireEditable } from "./tabs.ts";

const DRIVE = "https://www.googleapis.com/auth/drive.file";

/**
 * Issues the document that the window made: a Google Doc, then its row in the Briefs tab. Throws a sentence where the
 * row or the Config tab is not what the window saw.
 */
export function createBrief(json: string): string {
  const language = bookLanguage();
  const request = readBriefRequest(json, language);
  const facts = seenFacts(request, language);
  if (!request.confirm) {
    requireDrive(language);
    requireEditable(["Briefs"], language);
  }
  return JSON.stringify(lockedBriefly(language, () => issue(facts, request, language)));
}

function issue(facts: BriefFacts, request: BriefRequest, language: Language): CreateBriefAnswer {
  const { campaign, version, content, known, confirm } = request;
  const { creator, market } = facts;
  const { rows: campaigns } = readCampaigns(language);
  const now = campaignIn(campaigns, campaign);
  const isSame = known ? now && Object.keys(known).every((key) => sameText(known[key], now[key])) : !now;
  if (!isSame) return { campaigns };
  const earlier = earlierOf(readBriefs(language), { creator, market: market.code });
  if (version !== nextVersion(earlier, campaign)) return { earlier };
  if (confirm) return { confirmed: true };
  const { link, by } = makeDocument(`${content.document.title} · ${version}`, documentHtml(content.document), language);
  const issued = Utilities.formatDate(new Date(), book().getSpreadsheetTimeZone(), "yyyy-MM-dd HH:mm");
  const { language: written } = content.document;
  const brief = { issued, creator, market: market.code, campaign, version, language: written, by, link, content };
  return { version, link, issued, mark: logBrief(brief, language) };
}

/** Drive converts the page into a Google Doc; whoever runs this is the one who made it. */
function makeDocument(name: string, html: string, language: Language): { readonly link: string; readonly by: string } {
  const { webViewLink, lastModifyingUser } = driveFile(name, html, language) ?? {};
  if (!webViewLink) throw new Error(noDocument("")[language]);
  return { link: webViewLink, by: lastModifyingUser?.emailAddress ?? "" };
}

function driveFile(name: string, html: string, language: Language) {
  try {
    return Drive?.Files?.create(
      { name, mimeType: "application/vnd.google-apps.document" },
      Utilities.newBlob(html, "text/html"),
      { fields: "id,name,webViewLink,lastModifyingUser/emailAddress" },
    );
  } catch (error) {
    throw new Error(noDocument(error instanceof Error ? error.message : String(error))[language]);
  }
}

function requireDrive(language: Language): void {
  try {
    ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [DRIVE]);
  } catch {
    throw new Error(noDrive[language]);
  }
}

const noDrive: Text = {
  en: "Crossmarket may not create documents in your Drive. Choose “Create document” again and allow it, or use Copy or Download: they need no permission.",
  ru: "У Crossmarket нет разрешения создавать документы на вашем Диске. Нажмите «Создать документ» ещё раз и разрешите или воспользуйтесь кнопками «Копировать» и «Скачать»: им разрешение не нужно.",
};
const noDocument = (told: string): Text => ({
  en: `Nothing was issued: Drive did not make the document${told && ` (“${told}”)`}. Try again in a minute, or use Copy or Download.`,
  ru: `Ничего не выдано: Диск не создал документ${told && ` («${told}»)`}. Попробуйте через минуту или воспользуйтесь кнопками «Копировать» и «Скачать».`,
});
