/** Facts and draft → the brief as a document: the universal part and, beside it, what it means in the creator's market. */
import type { Document } from "../document.ts";
import { formatDay } from "../format.ts";
import type { BriefFacts } from "./facts.ts";
import type { BriefDraft } from "./fields.ts";
import { issueOf } from "./issue.ts";
import { agreementSections } from "./sections/agreement.ts";
import { campaignSections } from "./sections/campaign.ts";
import { measurementSections } from "./sections/measurement.ts";
import { workSections } from "./sections/work.ts";

/** `version` is that of an issued brief; a preview has none. The language is that of the creator's market. */
export function briefDocument(facts: BriefFacts, draft: BriefDraft, version?: number): Document {
  const issue = issueOf(facts, draft);
  const { words, language } = issue;
  const day = formatDay(facts.today, language);
  return {
    title: words.title(facts.creator, draft.campaign ?? facts.campaign),
    subtitle: version === undefined ? words.preview(day) : words.issue(version, day),
    language: words.tag,
    sections: [
      ...campaignSections(issue),
      ...workSections(issue),
      ...agreementSections(issue),
      ...measurementSections(issue),
    ],
  };
}
