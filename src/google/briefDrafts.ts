/** What was typed for briefs, kept in the document's properties, so that it survives the closing of the sidebar. */
import type { SavedDraftAnswer } from "../domain/brief/answers.ts";
import { CAMPAIGN_KEY, type CampaignRows, campaignNames } from "../domain/brief/campaigns.ts";
import {
  type DraftOwner,
  type DraftParts,
  draftKey,
  fieldScopes,
  keptPart,
  storedPart,
} from "../domain/brief/drafts.ts";
import { sameName } from "../domain/names.ts";
import type { Language, Text } from "../domain/text.ts";
import { readBriefDraft } from "../domain/validation.lazy.ts";
import { bookLanguage } from "./book.ts";
import { writeCampaign } from "./campaigns.ts";

/** The campaign that was worked on last: by this person, and for one creator by anybody. */
const LAST_CAMPAIGN = "brief.last";

type Kept = Readonly<Record<string, string>>;

/**
 * What was kept for a creator. Without a campaign in the row, the last one for this creator goes on, else the last one
 * of this person; a name that the Campaigns tab does not have any more is none.
 */
export function keptDraft(
  { campaign, ...owner }: Omit<DraftOwner, "campaign"> & { readonly campaign: string | undefined },
  campaigns: CampaignRows,
): Kept {
  const kept: Kept = PropertiesService.getDocumentProperties().getProperties();
  const own = PropertiesService.getUserProperties().getProperty(LAST_CAMPAIGN) ?? undefined;
  const isThere = (name: string | undefined) =>
    name === "" || campaignNames(campaigns).some((one) => sameName(one, name ?? ""));
  const name = campaign ?? [kept[lastOf(owner)], own].find((last) => last !== undefined && isThere(last)) ?? "";
  const parts = fieldScopes.map((scope) => keptPart(draftKey(scope, { ...owner, campaign: name }), kept));
  return Object.assign({}, ...parts, name ? { campaign: name } : {});
}

/**
 * Keeps what is typed so far: the campaign's part in the Campaigns tab, the rest in the store, and what cannot be kept
 * in one place does not keep back the other. Answers the tab as it stands then.
 */
export function saveBriefDraft(json: string): string {
  const language = bookLanguage();
  const { parts, columns, edited, ...owner } = readBriefDraft(json, language);
  const { campaign, ...others } = parts;
  const table = owner.campaign
    ? writeCampaign(columns, { ...campaign, [CAMPAIGN_KEY]: owner.campaign }, edited, language)
    : undefined;
  keep(owner, owner.campaign ? { campaign: {}, ...others } : parts, language);
  return JSON.stringify({ ...(table ? { campaigns: table.rows } : {}) } satisfies SavedDraftAnswer);
}

function keep(owner: DraftOwner, parts: DraftParts, language: Language): void {
  const values = fieldScopes.map((scope) => storedPart(draftKey(scope, owner), parts[scope]));
  try {
    PropertiesService.getDocumentProperties().setProperties(
      Object.assign({ [lastOf(owner)]: owner.campaign }, ...values),
    );
    if (owner.campaign) PropertiesService.getUserProperties().setProperty(LAST_CAMPAIGN, owner.campaign);
  } catch (error) {
    const told = error instanceof Error ? error.message : String(error);
    throw new Error(`${noRoom[language]} (${told})`);
  }
}

const lastOf = ({ creator, market }: Omit<DraftOwner, "campaign">) =>
  draftKey("creator", { creator, market, campaign: LAST_CAMPAIGN });

const noRoom: Text = {
  en: "What you typed for this creator could not be kept for later; the campaign's texts are in the Campaigns tab. Create the document now: that works.",
  ru: "Введённое для этого креатора не удалось сохранить на потом; тексты кампании лежат на вкладке Campaigns. Создайте документ сейчас: это сработает.",
};
