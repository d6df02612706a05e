/** One row of a batch → its brief, where it lacks one or something has changed; whatever goes wrong is a sentence. */

import type { BriefRowAnswer } from "../../domain/brief/answers.ts";
import { fieldKeys } from "../../domain/brief/fields.ts";
import { draftProblems } from "../../domain/brief/problems.ts";
import { fill } from "../../domain/fill.ts";
import type { Language } from "../../domain/text.ts";
import { ask, messageOf } from "../server.ts";
import { texts } from "../texts.ts";
import { completeRow } from "./calendar.ts";
import { issueBrief, stateOf, typedOf } from "./issuing.ts";

export type Outcome = { readonly row: number; readonly text: string; readonly failed?: true; readonly link?: string };

export async function briefOne(sheet: number, row: number, language: Language): Promise<Outcome> {
  const failed = (text: string): Outcome => ({ row, text, failed: true });
  try {
    const answer = await ask<BriefRowAnswer>(language, "briefRow", { sheet, row });
    if ("problem" in answer) return failed(answer.problem);
    if ("issued" in answer) return failed(fill(texts.row[language], row, answer.issued.creator));
    const known = completeRow(answer);
    const { facts, earlier } = known;
    const draft = typedOf(known);
    const { frozen, last } = stateOf(facts, draft, earlier);
    const problems = draftProblems(facts, frozen, last?.content.draft.start);
    const problem = fieldKeys.flatMap((key) => problems[key] ?? [])[0];
    if (problem) return failed(`${facts.creator}: ${problem[language]}`);
    const { version, link, unchanged } = await issueBrief(known, draft, earlier, language, false);
    return {
      row,
      text: `${facts.creator}: ${fill((unchanged ? texts.unchanged : texts.created)[language], version)}`,
      link,
    };
  } catch (error) {
    return failed(fill(texts.row[language], row, messageOf(error)));
  }
}
