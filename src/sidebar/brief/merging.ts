/** What the store says after a save → the form again: theirs comes in wherever nothing was typed meanwhile. */
import type { SavedDraftAnswer } from "../../domain/brief/answers.ts";
import { CAMPAIGN_KEY } from "../../domain/brief/campaigns.ts";
import { campaignOf, type FieldKey, fieldKeys, fields, withoutPast } from "../../domain/brief/fields.ts";
import { sameText } from "../../domain/names.ts";
import { universalIn } from "./issuing.ts";
import type { Row, Typed } from "./state.ts";

/** A row and the texts that are typed for it, the name of their campaign among them. */
export type Texts = { readonly row: Row; readonly texts: Typed };

type Merged = Texts & {
  /** What stands in the store now. */
  readonly stored: Typed;
  /** Something of theirs has come in. */
  readonly isNews: boolean;
};

/** `sent` is what was kept; `isContested`: whose text it is that stays is still open. */
export function mergedWith(
  answer: SavedDraftAnswer,
  sent: Typed,
  { row, texts: before }: Texts,
  isContested: (key: FieldKey) => boolean,
): Merged {
  const { renamed } = answer;
  const name = renamed ?? campaignOf(row.facts, sent);
  const following = renamed ? { campaign: renamed } : {};
  const texts = { ...before, ...following };
  const campaigns = answer.campaigns ?? row.campaigns;
  const tab = answer.campaigns && universalIn({ ...row, campaigns }, name);
  const storeOf = (key: FieldKey): Typed | undefined => (name && fields[key].scope === "campaign" ? tab : answer.draft);
  const textsOf = (keys: readonly FieldKey[]): Typed =>
    Object.fromEntries(keys.map((key) => [key, storeOf(key)?.[key] ?? ""]));
  // a start that has passed is not offered again, so the tab's is no news
  const past = withoutPast({ ...tab }, row.facts.today).start === undefined && !sent.start ? "start" : undefined;
  const differing = fieldKeys.filter(
    (key) => key !== CAMPAIGN_KEY && key !== past && storeOf(key) && !sameText(storeOf(key)?.[key], sent[key]),
  );
  const theirs = differing.filter(
    (key) => !answer.conflicts?.includes(key) && !isContested(key) && sameText(texts[key], sent[key]),
  );
  return {
    row: { ...row, campaigns },
    texts: { ...texts, ...textsOf(theirs) },
    stored: { ...sent, ...textsOf(differing), ...following },
    isNews: theirs.length > 0,
  };
}

/** An answer about one campaign brings only the contents of that one along. */
export const withContents = (earlier: Row["earlier"], known: Row["earlier"]): Row["earlier"] =>
  earlier.map((one) => {
    const json = one.json ?? known.find(({ mark }) => mark === one.mark)?.json;
    return json === undefined || one.damaged ? one : { ...one, json };
  });
