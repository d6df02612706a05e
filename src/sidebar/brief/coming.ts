/** Campaigns that were chosen and are on their way: what is typed meanwhile belongs to the one that was chosen last. */
import { type CampaignRows, campaignNames } from "../../domain/brief/campaigns.ts";
import type { FieldKey } from "../../domain/brief/fields.ts";
import { sameName } from "../../domain/names.ts";
import type { Typed } from "./state.ts";

/** `typed`: its name as it stood in the field; `since`: what was typed under it before it was there. */
export type Coming = { readonly name: string; readonly typed: string; readonly since: Typed };

/** What the form shows: the texts that are there, with what was typed since over them. */
export const shownTexts = (texts: Typed, coming: readonly Coming[], campaign: string): Typed =>
  Object.assign({}, texts, ...coming.map(({ since }) => since), { campaign });

/** What is typed now goes to the campaign that was chosen last. */
export const typedInto = (coming: readonly Coming[], key: FieldKey, value: string): readonly Coming[] =>
  coming.map((one, at) => (at < coming.length - 1 ? one : { ...one, since: { ...one.since, [key]: value } }));

/** A new campaign goes on with the texts that are there, but for what was agreed for another one. */
export function goingOn(texts: Typed, { name, since }: Pick<Coming, "name" | "since">): Typed {
  const renews = name !== "" && (texts.campaign ?? "") !== "";
  return { ...texts, ...(renews ? OF_ONE_CAMPAIGN : {}), ...since, campaign: name };
}

const OF_ONE_CAMPAIGN: Typed = { amount: "", deliverables: "", link: "", promoCode: "" };

/** The window may be gone before they are here: what of them goes to the store at once, all of a campaign that is new. */
export function sentAhead(
  texts: Typed,
  coming: readonly Coming[],
  rows: CampaignRows,
): readonly { readonly typed: Typed; readonly edited: readonly FieldKey[]; readonly isNew: boolean }[] {
  let before = texts;
  return coming.flatMap((one) => {
    const isNew = !campaignNames(rows).some((name) => sameName(name, one.name));
    const typed = goingOn(before, one);
    if (isNew) before = typed;
    const edited = Object.keys(one.since) as FieldKey[];
    return one.name && (isNew || edited.length) ? [{ typed, edited, isNew }] : [];
  });
}
