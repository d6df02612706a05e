/** The rows of a batch as the server knows them → the list from which their author chooses. */
import type { BatchAnswer, BatchRow } from "../../../domain/brief/answers.ts";
import { briefContent } from "../../../domain/brief/brief.ts";
import { hasChanges } from "../../../domain/brief/changes.ts";
import { type BriefDraft, campaignOf } from "../../../domain/brief/fields.ts";
import { notices } from "../../../domain/brief/notices.ts";
import { type Readiness, readinessOf } from "../../../domain/brief/out/readiness.ts";
import { fill } from "../../../domain/fill.ts";
import type { Language } from "../../../domain/text.ts";
import { passedOver, texts } from "../../texts.ts";
import { completeRow } from "../calendar.ts";
import { stateOf, typedOf } from "../issuing.ts";
import type { Row } from "../state.ts";

/** `row` is left out where there is nothing to issue. */
export type Candidate = {
  readonly number: number;
  readonly name: string;
  readonly language: string;
  readonly state: Readiness["state"] | "passedOver";
  readonly gaps: number;
  readonly reasons: readonly string[];
  /** What its author would be told in the form. */
  readonly told: readonly string[];
  readonly row?: Row;
  readonly draft?: BriefDraft;
};

export function candidatesOf(answer: BatchAnswer, language: Language): readonly Candidate[] {
  const taken = new Set<number>();
  return answer.rows.map((one) => {
    const candidate = candidateOf(one, answer, language);
    const twin = "twins" in one ? one.twins.find((row) => taken.has(row)) : undefined;
    if (twin === undefined) {
      if (candidate.state === "ready") taken.add(one.row);
      return candidate;
    }
    const { row: _, draft: __, ...others } = candidate;
    return { ...others, state: "passedOver", reasons: [fill(texts.ofTwin[language], twin)] };
  });
}

function candidateOf(one: BatchRow, answer: BatchAnswer, language: Language): Candidate {
  const nothing = { number: one.row, name: "", language: "", gaps: 0, told: [] };
  if ("passedOver" in one) return { ...nothing, state: "passedOver", reasons: [passedOver[one.passedOver][language]] };
  if ("problem" in one) return { ...nothing, state: "blocked", reasons: [one.problem] };
  const row = rowOf(one, answer);
  const { facts } = row;
  const draft = typedOf(row);
  const { frozen, last } = stateOf(facts, draft, row.earlier);
  const { document } = briefContent(facts, draft, undefined, last);
  const isUnchanged = last !== undefined && !hasChanges(document);
  const { state, gaps, reasons } = readinessOf(facts, draft, {
    frozen,
    document,
    isUnchanged,
    ...(last ? { last } : {}),
  });
  return {
    number: one.row,
    name: [facts.creator, campaignOf(facts, draft)].filter((part) => part).join(" · "),
    language: languageName(document.language, language),
    state,
    gaps,
    reasons: reasons.map((text) => text[language]),
    told: notices(facts, frozen).map((text) => text[language]),
    row,
    draft,
  };
}

/** "ru" → "Russian" or "русский". */
function languageName(tag: string, language: Language): string {
  return new Intl.DisplayNames([language], { type: "language" }).of(tag) ?? tag;
}

function rowOf(one: Extract<BatchRow, { readonly facts: unknown }>, answer: BatchAnswer): Row {
  const { facts, tag, seen, draft, twins, earlier } = one;
  const { sheet, own, campaigns, words } = answer;
  const whole = { ...facts, words: words[tag] ?? own };
  return completeRow({
    sheet,
    seen,
    facts: whole,
    words: own,
    twins,
    draft,
    campaigns,
    earlier,
    selected: [],
    damaged: [],
  });
}
