/** The grammar of the brief's form: what one typed field is. */
import type { Text } from "../../text.ts";

/** How it is typed; `lines` holds one item a line. */
export type FieldSort = "line" | "text" | "lines" | "day" | "partnership" | "market" | "framings" | "tokenBy";
/** What a text belongs to: it is offered again for the same campaign, for the campaign's market, or for the one creator. */
export type FieldScope = "campaign" | "market" | "creator";

export type Field = {
  readonly label: Text;
  /** The reason why creators want it; stands below the field. */
  readonly why: Text;
  readonly sort: FieldSort;
  readonly scope: FieldScope;
  /** The largest number of items. */
  readonly most?: number;
  /** Left blank it leaves no gap: the sheet has an answer. */
  readonly optional?: true;
};

export const field = (
  sort: FieldSort,
  scope: FieldScope,
  label: Text,
  why: Text,
  more: Pick<Field, "most" | "optional"> = {},
): Field => ({ label, why, sort, scope, ...more });

export const t = (en: string, ru: string): Text => ({ en, ru });
