/** The window's document → a Google Doc and a row of the log, or the reason why there is none; never one without the other. */
import type { CreateBriefAnswer, EarlierBrief } from "../domain/brief/answers.ts";
import { campaignIn } from "../domain/brief/campaigns.ts";
import type { BriefFacts } from "../domain/brief/facts.ts";
import type { BriefOwner } from "../domain/brief/log.ts";
import { newestBrief, nextVersion } from "../domain/brief/versions.ts";
import type { Document } from "../domain/document.ts";
import { fingerprint } from "../domain/fingerprint.ts";
import { documentHtml } from "../domain/html.ts";
import { sameText } from "../domain/names.ts";
import type { Language, Text } from "../domain/text.ts";
import type { BriefRequest } from "../domain/validation/briefPayloads.ts";
import { keptMaking, readBriefRequest } from "../domain/validation.lazy.ts";
import { book, bookLanguage } from "./book.ts";
import { earlierOf, readBriefIndex } from "./briefIndex.ts";
import { logBrief } from "./briefLog.ts";
import { seenFacts } from "./briefRow.ts";
import { readCampaigns } from "./campaigns.ts";
import { type DriveDocument, makeDocument, requireDrive } from "./driveDocument.ts";
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
  const { campaign, version, since, content, known, confirm } = request;
  const { creator, market } = facts;
  if (request.today !== undefined && request.today !== facts.today) return { today: facts.today };
  const { rows: campaigns } = readCampaigns(language).withTexts(campaign);
  const now = campaignIn(campaigns, campaign);
  const isSame = known ? now && Object.keys(known).every((key) => sameText(known[key], now[key])) : !now;
  if (!isSame) return { campaigns };
  const owner = { creator, market: market.code, campaign };
  const { earlier } = earlierOf(readBriefIndex(language), owner);
  const last = newestBrief(earlier, campaign)?.version ?? 0; // it may have been withdrawn meanwhile
  if (version !== nextVersion(earlier, campaign) || (since ?? last) !== last) return { earlier };
  if (confirm) return { confirmed: true };
  const made = madeOnce(owner, earlier, content.document, version, language);
  const { link, by } = made;
  const issued = Utilities.formatDate(new Date(), book().getSpreadsheetTimeZone(), "yyyy-MM-dd HH:mm");
  const { language: written } = content.document;
  const brief = { issued, creator, market: market.code, campaign, version, language: written, by, link, content };
  const mark = logBrief(brief, language);
  made.forget();
  return { version, link, issued, mark, ...(made.left === undefined ? {} : { left: made.left }) };
}

type Made = DriveDocument & {
  /** What an interrupted run left in Drive without a row of the log: a link, or "" where only its making is known. */
  readonly left?: string;
  readonly forget: () => void;
};

/** A document that an interrupted run made and could not log is taken, where it says the same; else it is told. */
function madeOnce(
  owner: BriefOwner,
  earlier: readonly EarlierBrief[],
  document: Document,
  version: number,
  language: Language,
): Made {
  const store = PropertiesService.getDocumentProperties();
  const key = `brief.made.${fingerprint(JSON.stringify(owner))}`;
  const mark = fingerprint(JSON.stringify([version, document]));
  const kept = keptMaking(store.getProperty(key));
  const forget = () => void store.deleteProperty(key);
  if (kept?.mark === mark && kept.link) return { link: kept.link, by: kept.by ?? "", forget };
  const isLogged = kept?.link && earlier.some(({ link }) => link === kept.link);
  const left = kept && !isLogged ? { left: kept.link ?? "" } : {};
  store.setProperty(key, JSON.stringify({ mark }));
  try {
    const made = makeDocument(`${document.title} · ${version}`, documentHtml(document), language, otherwise);
    store.setProperty(key, JSON.stringify({ mark, ...made }));
    return { ...made, ...left, forget };
  } catch (error) {
    if (kept) store.setProperty(key, JSON.stringify(kept));
    else forget();
    throw error;
  }
}

/** What needs no permission and no Drive. */
const otherwise: Text = {
  en: "use Copy or Download: they need no permission",
  ru: "воспользуйтесь кнопками «Копировать» и «Скачать»: им разрешение не нужно",
};
