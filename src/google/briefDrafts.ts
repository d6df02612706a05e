/** What was typed for briefs, kept in the document's properties, so that it survives the closing of the sidebar. */
import {
  bytesOf,
  type DraftOwner,
  type DraftParts,
  draftKey,
  fieldScopes,
  STORED_BYTES,
} from "../domain/brief/drafts.ts";
import type { Language } from "../domain/text.ts";

/** The campaign that was worked on last, by the whole team and for one creator. */
const LAST_CAMPAIGN = "brief.last";

/** Without a campaign in the row, the last one for this creator goes on, else the last one at all. */
export function keptDraft({
  campaign,
  ...owner
}: Omit<DraftOwner, "campaign"> & { readonly campaign: string | undefined }): Readonly<Record<string, string>> {
  const kept: Readonly<Record<string, string>> = PropertiesService.getDocumentProperties().getProperties();
  const name = campaign ?? kept[lastOf(owner)] ?? kept[LAST_CAMPAIGN] ?? "";
  const parts = fieldScopes.map((scope) => storedPart(kept[draftKey(scope, { ...owner, campaign: name })]));
  return Object.assign({}, ...parts, name ? { campaign: name } : {});
}

/** One value for each scope; throws a sentence where one of them is longer than a property may be. */
export function keepDraft(owner: DraftOwner, parts: DraftParts, language: Language): void {
  const values = Object.fromEntries(fieldScopes.map((scope) => [draftKey(scope, owner), JSON.stringify(parts[scope])]));
  const longest = Math.max(...Object.values(values).map(bytesOf));
  if (longest > STORED_BYTES) throw new Error(tooLong(longest)[language]);
  const names = owner.campaign ? { [LAST_CAMPAIGN]: owner.campaign, [lastOf(owner)]: owner.campaign } : {};
  PropertiesService.getDocumentProperties().setProperties({ ...values, ...names });
}

const lastOf = ({ creator, market }: Omit<DraftOwner, "campaign">) =>
  draftKey("creator", { creator, market, campaign: LAST_CAMPAIGN });

/** Whatever else stands under the name is no draft. */
function storedPart(json: string | undefined): Record<string, string> {
  try {
    const value: unknown = JSON.parse(json ?? "{}");
    const entries = Object.entries(value ?? {}).filter(([, text]) => typeof text === "string");
    return Object.fromEntries(entries);
  } catch {
    return {};
  }
}

const tooLong = (bytes: number) => ({
  en: `What you typed is too long to be kept for later (${Math.ceil(bytes / 1000)} KB of at most ${STORED_BYTES / 1000}). Shorten the longest text, or create the document now: that works.`,
  ru: `Введённое слишком длинное, чтобы сохранить его на потом (${Math.ceil(bytes / 1000)} КБ, можно до ${STORED_BYTES / 1000}). Сократите самый длинный текст или создайте документ сейчас: это сработает.`,
});
