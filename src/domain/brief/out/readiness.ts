/** One row of a list of many → whether its brief may go out unseen, and what speaks against it. */
import { type Document, openPoints } from "../../document.ts";
import { fillText } from "../../fill.ts";
import type { Text } from "../../text.ts";
import { CAMPAIGN_KEY } from "../campaigns.ts";
import type { BriefFacts } from "../facts.ts";
import { t } from "../fields/field.ts";
import { type BriefDraft, campaignOf, draftPart, fieldKeys } from "../fields.ts";
import { issueOf } from "../issue.ts";
import { foreignTexts, nameOf } from "../notices.ts";
import { platformWarnings } from "../platforms.ts";
import { draftProblems } from "../problems.ts";
import { tooLate } from "../row/rowDay.ts";

/** `ready` goes out as it is; `unsure` only where its author ticks it; `blocked` lacks something that no brief goes without. */
export type Readiness = {
  readonly state: "ready" | "unsure" | "blocked";
  readonly gaps: number;
  readonly reasons: readonly Text[];
};

/** A brief with more gaps than this reads like a form. */
export const MOST_GAPS = 5;

type Standing = {
  readonly frozen: BriefDraft;
  readonly last?: { readonly version: number; readonly content: { readonly draft: BriefDraft } };
  /** What would be issued. */
  readonly document: Document;
  /** It would say what the last version says. */
  readonly isUnchanged: boolean;
};

export function readinessOf(
  facts: BriefFacts,
  draft: BriefDraft,
  { frozen, last, document, isUnchanged }: Standing,
): Readiness {
  const gaps = openPoints(document);
  const wrong = blockedBy(facts, draft, frozen, last?.content.draft.start);
  if (wrong) return { state: "blocked", gaps, reasons: [wrong] };
  const late = tooLate(facts);
  const reasons = [
    ...(isUnchanged && last ? [fillText(unchanged, last.version)] : []),
    ...(late ? [late] : []),
    ...platformWarnings(facts, frozen).flatMap(({ platform, status }) =>
      status === "banned" ? [fillText(banned, platform, nameOf(facts.market))] : [],
    ),
    ...(gaps > MOST_GAPS ? [fillText(gappy, gaps)] : []),
  ];
  const foreign = foreignTexts(issueOf(facts, frozen)); // told, and no reason to hold it back
  return { state: reasons.length ? "unsure" : "ready", gaps, reasons: [...reasons, ...foreign] };
}

function blockedBy(facts: BriefFacts, draft: BriefDraft, frozen: BriefDraft, begun?: string): Text | undefined {
  const problems = draftProblems(facts, frozen, begun);
  const problem = fieldKeys.flatMap((key) => problems[key] ?? [])[0];
  if (problem) return problem;
  const said = Object.keys(draftPart(draft, "campaign")).filter((key) => key !== CAMPAIGN_KEY);
  return said.length ? undefined : fillText(noTexts, campaignOf(facts, draft));
}

const noTexts = t(
  "The campaign “{0}” has no texts yet: fill them in once.",
  "У кампании «{0}» ещё нет текстов: заполните их один раз.",
);
const unchanged = t("Nothing has changed since version {0}.", "С версии {0} ничего не изменилось.");
const banned = t(
  "Ads on {0} are banned in this market ({1}).",
  "Реклама на площадке {0} запрещена на этом рынке ({1}).",
);
const gappy = t(
  "To be agreed in the document: {0}. Fill them in first.",
  "В документе уточняется: {0}. Сначала заполните.",
);
