/** What was typed for briefs, kept in the document's properties, so that it survives the closing of the sidebar. */
import type { SavedDraftAnswer } from "../domain/brief/answers.ts";
import { CAMPAIGN_KEY } from "../domain/brief/campaigns.ts";
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
import { lockedBriefly } from "./lock.ts";

/** The campaign that was worked on last: by this person, and for one creator by anybody. */
const LAST_CAMPAIGN = "brief.last";

type Kept = Readonly<Record<string, string>>;

/**
 * Read once for any number of creators: what was kept for one, and `last`, the campaign of a row that names none: the last one for this creator, else
 * the last one of this person; a name that the Campaigns tab does not have any more is none.
 */
export function keptDrafts(campaigns: readonly string[]): (
  owner: Omit<DraftOwner, "campaign"> & { readonly campaign: string | undefined },
) => {
  readonly draft: Kept;
  readonly last: string;
} {
  const kept: Kept = PropertiesService.getDocumentProperties().getProperties();
  const own = PropertiesService.getUserProperties().getProperty(LAST_CAMPAIGN) ?? undefined;
  const isThere = (name: string | undefined) => name === "" || campaigns.some((one) => sameName(one, name ?? ""));
  return ({ campaign, ...owner }) => {
    const last = [kept[lastOf(owner)], own].find((name) => name !== undefined && isThere(name)) ?? "";
    const name = campaign ?? last;
    const parts = fieldScopes.map((scope) => keptPart(draftKey(scope, { ...owner, campaign: name }), kept));
    return { draft: Object.assign({}, ...parts, name ? { campaign: name } : {}), last };
  };
}

/**
 * Keeps what is typed so far: the campaign's part in the Campaigns tab, the rest in the store. Answers what stands there
 * then, with what others wrote meanwhile.
 */
export function saveBriefDraft(json: string): string {
  const language = bookLanguage();
  const { parts, columns, edited, known, mine: underWay, ...owner } = readBriefDraft(json, language);
  const { campaign, ...others } = parts;
  const mine = owner.campaign ? { campaign: {}, ...others } : parts;
  const keepUnder = (name: string) =>
    lockedBriefly(language, () => keep({ ...owner, campaign: name }, mine, edited, language));
  const draft = keepUnder(owner.campaign);
  const values = { ...campaign, [CAMPAIGN_KEY]: owner.campaign };
  const tab = owner.campaign ? writeCampaign({ columns, values, edited, known, mine: underWay }, language) : undefined;
  if (tab?.renamed !== undefined) keepUnder(tab.renamed);
  return JSON.stringify({ draft, ...tab } satisfies SavedDraftAnswer);
}

/** Lays what was edited over what is stored, where another window may have kept more since; returns all of it. */
function keep(owner: DraftOwner, parts: DraftParts, edited: readonly string[], language: Language): Kept {
  const store = PropertiesService.getDocumentProperties();
  const stored: Kept = store.getProperties();
  const merged = fieldScopes.map((scope) => {
    const key = draftKey(scope, owner);
    if (!(key in stored)) return [key, parts[scope]] as const;
    const fresh = Object.entries(parts[scope]).filter(([name]) => edited.includes(name));
    const others = Object.entries(keptPart(key, stored)).filter(([name]) => !edited.includes(name));
    return [key, Object.fromEntries([...others, ...fresh])] as const;
  });
  try {
    const values = merged.map(([key, part]) => storedPart(key, part));
    store.setProperties(Object.assign({ [lastOf(owner)]: owner.campaign }, ...values));
    if (owner.campaign) PropertiesService.getUserProperties().setProperty(LAST_CAMPAIGN, owner.campaign);
  } catch (error) {
    const told = error instanceof Error ? error.message : String(error);
    throw new Error(`${noRoom[language]} (${told})`);
  }
  return Object.assign({}, ...merged.map(([, part]) => part));
}

const lastOf = ({ creator, market }: Omit<DraftOwner, "campaign">) =>
  draftKey("creator", { creator, market, campaign: LAST_CAMPAIGN });

const noRoom: Text = {
  en: "What you typed could not be kept for later. Copy the texts, or create the document now: that works.",
  ru: "Введённое не удалось сохранить на потом. Скопируйте тексты или создайте документ сейчас: это сработает.",
};
