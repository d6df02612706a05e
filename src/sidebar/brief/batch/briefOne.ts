/** One row of a batch → its brief, where it lacks one or something has changed; whatever goes wrong is a sentence. */
import type { BriefRowAnswer } from "../../../domain/brief/answers.ts";
import { briefDocument } from "../../../domain/brief/brief.ts";
import { CAMPAIGN_KEY } from "../../../domain/brief/campaigns.ts";
import type { BriefFacts } from "../../../domain/brief/facts.ts";
import { type BriefDraft, campaignOf, draftPart, fieldKeys } from "../../../domain/brief/fields.ts";
import { notices } from "../../../domain/brief/notices.ts";
import { draftProblems } from "../../../domain/brief/problems.ts";
import { openPoints } from "../../../domain/document.ts";
import { fill } from "../../../domain/fill.ts";
import type { Language } from "../../../domain/text.ts";
import { ask, messageOf } from "../../server.ts";
import { passedOver, say, texts } from "../../texts.ts";
import { completeRow } from "../calendar.ts";
import { issueBrief, stateOf, typedOf } from "../issuing.ts";

type Standing = ReturnType<typeof stateOf>;

/** `passedOver`: there was nothing to brief. */
export type Outcome = {
  readonly row: number;
  readonly text: string;
  readonly kind: "done" | "failed" | "passedOver";
  readonly link?: string;
};

/** `briefed` are the rows of the batch that have their brief by now. */
export async function briefOne(
  sheet: number,
  row: number,
  language: Language,
  briefed: readonly number[],
): Promise<Outcome> {
  const outcome = (kind: Outcome["kind"], text: string, link?: string): Outcome => ({
    row,
    kind,
    text: fill(texts.row[language], row, text),
    ...(link ? { link } : {}),
  });
  try {
    const answer = await ask<BriefRowAnswer>(language, "briefRow", { sheet, row });
    if ("problem" in answer)
      return answer.passedOver
        ? outcome("passedOver", passedOver[answer.passedOver][language])
        : { row, kind: "failed", text: answer.problem };
    if ("issued" in answer) return outcome("passedOver", passedOver.none[language]);
    const known = completeRow(answer);
    const draft = typedOf(known);
    const name = [known.facts.creator, draft.campaign].filter((part) => part).join(" · ");
    const failed = (text: string) => outcome("failed", `${name}: ${text}`);
    const twin = known.twins.find((one) => briefed.includes(one));
    if (twin) return outcome("passedOver", `${name}: ${fill(texts.ofTwin[language], twin)}`);
    const standing = stateOf(known.facts, draft, known.earlier);
    const problem = problemOf(known.facts, draft, standing, language);
    if (problem) return failed(problem);
    const issued = await issueBrief(known, draft, language, false);
    if ("campaigns" in issued) return failed(texts.overtaken[language]);
    const { version, link, unchanged } = issued;
    if (unchanged) return outcome("done", `${name}: ${fill(texts.unchanged[language], version)}`, link);
    return outcome(
      "done",
      [`${name}: ${fill(texts.created[language], version)}`, ...toLookAt(known.facts, standing, language)].join(" "),
      link,
    );
  } catch (error) {
    return outcome("failed", messageOf(error));
  }
}

/** Why this brief may not go out unseen. */
function problemOf(
  facts: BriefFacts,
  draft: BriefDraft,
  { frozen, last }: Standing,
  language: Language,
): string | undefined {
  const problems = draftProblems(facts, frozen, last?.content.draft.start);
  const problem = fieldKeys.flatMap((key) => problems[key] ?? [])[0];
  if (problem) return problem[language];
  const said = Object.keys(draftPart(draft, "campaign")).filter((key) => key !== CAMPAIGN_KEY);
  return said.length ? undefined : fill(texts.noTexts[language], campaignOf(facts, draft));
}

/** What its author would have been told in the form. */
function toLookAt(facts: BriefFacts, { frozen }: Standing, language: Language): readonly string[] {
  const gaps = openPoints(briefDocument(facts, frozen));
  const told = notices(facts, frozen).map((text) => text[language]);
  return gaps ? [`${say.gaps(gaps)[language]}.`, ...told] : told;
}
