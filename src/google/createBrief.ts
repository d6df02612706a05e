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
import { makeDocument, requireDrive } from "./driveDocument.ts";
import { lockedBriefly } from "./lock.ts";
import { requireEditable } from "./tabs.ts";

/**
 * Issues the document that the window made: a Google Doc, then its row in the Briefs tab. Throws a sentence where the
 * row or the Config tab is not what the window saw.
 */
export function createBrief(json: string): string {
  const language = bookLanguage();
  const request = readBriefRequest(json, language);
  const facts = seenFacts(request, language);
  if (!request.confirm) {
    requireDrive(language, otherwise);
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
  const { link, by } = makeDocument(
    `${content.document.title} · ${version}`,
    documentHtml(content.document),
    language,
    otherwise,
  );
  const issued = Utilities.formatDate(new Date(), book().getSpreadsheetTimeZone(), "yyyy-MM-dd HH:mm");
  const { language: written } = content.document;
  const brief = { issued, creator, market: market.code, campaign, version, language: written, by, link, content };
  return { version, link, issued, mark: logBrief(brief, language) };
}

/** What needs no permission and no Drive. */
const otherwise: Text = {
  en: "use Copy or Download: they need no permission",
  ru: "воспользуйтесь кнопками «Копировать» и «Скачать»: им разрешение не нужно",
};
