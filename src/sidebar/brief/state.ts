/** What the brief's sidebar knows: the row, what is typed for it, and what happened last. */
import type { BriefRowAnswer } from "../../domain/brief/answers.ts";
import type { CampaignRows } from "../../domain/brief/campaigns.ts";
import type { FieldKey } from "../../domain/brief/fields.ts";
import type { Day } from "../../domain/day.ts";

export type Row = Extract<BriefRowAnswer, { readonly facts: unknown }>;

export type Typed = Readonly<Partial<Record<FieldKey, string>>>;

/** `unchanged`: nothing was issued, since it would say what that version says. */
export type Issued = {
  readonly version: number;
  readonly link: string;
  readonly unchanged: boolean;
  readonly mark?: string;
  /** A document that an interrupted run left without a row of the log; "" where its link is not known. */
  readonly left?: string;
};
/** Nothing was issued: somebody changed the campaign's row meanwhile, and this is what the tab says now. */
export type Overtaken = { readonly campaigns: CampaignRows };
/** Nothing was issued: midnight has passed, and the document speaks of yesterday. */
export type NextDay = { readonly today: Day };

/** `late`: the row's work is done or called off, and nothing is issued before its author says so. `contested`: somebody else wrote into the field, too. */
export type Happened =
  | { readonly kind: "said" | "failed" | "late"; readonly text: string }
  | { readonly kind: "contested"; readonly text: string; readonly key: FieldKey }
  | { readonly kind: "issued"; readonly answer: Issued; readonly further?: string };

/** What its author has said yes to: that the row is late already, that nothing has changed. */
export type Sure = "late" | "unchanged";

/** That a version was issued stays to be read, and its link to be clicked, until the next one is wanted. */
export function told(before: Happened | undefined, next: Happened | undefined): Happened | undefined {
  if (before?.kind !== "issued" || before.answer.unchanged || (next && next.kind !== "said")) return next;
  return next ? { ...before, further: next.text } : before;
}
