/** Facts and draft → the brief as a document: the universal part and, beside it, what it means in the creator's market. */
import { letterheadOf } from "../config/letterhead.ts";
import type { Day } from "../day.ts";
import type { Document } from "../document.ts";
import { fill } from "../fill.ts";
import { formatDay } from "../format.ts";
import { changesSection } from "./changes.ts";
import type { BriefFacts } from "./facts.ts";
import { type BriefDraft, campaignOf } from "./fields.ts";
import { issueOf, startOf } from "./issue.ts";
import type { BriefContent } from "./log.ts";
import { acceptanceSection } from "./sections/acceptance.ts";
import { agreementSections } from "./sections/agreement.ts";
import { campaignSections } from "./sections/campaign.ts";
import { measurementSections } from "./sections/measurement.ts";
import { workSections } from "./sections/work.ts";

/** An issued version, as it was frozen. */
export type Version = { readonly version: number; readonly issued: Day; readonly content: BriefContent };

/**
 * What would be issued now. The start that `last` froze goes on, so that no date moves because a day has passed; what
 * is different from it stands first.
 */
export function briefContent(facts: BriefFacts, typed: BriefDraft, version?: number, last?: Version): BriefContent {
  const draft = { ...typed, start: startOf(facts, { start: last?.content.draft.start ?? facts.today, ...typed }) };
  const document = briefDocument(facts, draft, version);
  if (!last) return { draft, document };
  const changes = changesSection(last.content.document, document, last.version, facts.words);
  return { draft, document: { ...document, sections: [...changes, ...document.sections] } };
}

/** `version` is that of an issued brief; a preview has none. The language is that of the creator's market. */
export function briefDocument(facts: BriefFacts, draft: BriefDraft, version?: number): Document {
  const issue = issueOf(facts, draft);
  const { words, notation } = issue;
  const day = formatDay(facts.today, notation);
  return {
    letterhead: letterheadOf(facts.market.values, draft.brand),
    title: [fill(words.title, facts.creator), campaignOf(facts, draft)].filter((part) => part).join(" · "),
    subtitle: version === undefined ? fill(words.preview, day) : fill(words.issue, version, day),
    language: words.tag,
    sections: [
      ...campaignSections(issue),
      ...workSections(issue),
      ...agreementSections(issue),
      ...measurementSections(issue),
      acceptanceSection(issue),
    ],
  };
}
