/** The grammar of the Config tab: what one market parameter is, and what a fresh tab holds of it. */
import type { Text } from "../../text.ts";
import type { ShippedMarket } from "../fresh.ts";
import type { Kind, ValueOf } from "../kind.ts";

/** `any` is the `*` column, the default for every market; the others are markets that are shipped complete. */
export type FreshColumn = "any" | ShippedMarket;

/**
 * A text for creators: a tab holds it in the market's language, and in the sheet's below it where that is another one.
 * What is not said here in English or Russian is in that language already.
 */
export type Heard = {
  readonly own: string;
  readonly en?: string;
  readonly ru?: string;
  /** When somebody looked, for a rule that ages. */
  readonly asOf?: string;
};

/** A plain cell is the same in every sheet, a text of the team is in the sheet's language. */
export type FreshCell = string | number | Text | Heard;

export const isHeard = (cell: FreshCell): cell is Heard => typeof cell === "object" && "own" in cell;

export type Parameter<K = Kind<unknown>> = {
  readonly label: Text;
  readonly about: Text;
  readonly kind: K;
  /** What a fresh tab holds; a market that is not named here follows `any`. */
  readonly fresh?: { readonly [C in FreshColumn]?: FreshCell };
  /** On the cell: where its value comes from, how old and how strong it is; on a blank one what to type, or why it is blank. */
  readonly notes?: { readonly [C in FreshColumn]?: Text };
  /** May stay blank in every column without being a problem. */
  readonly optional?: true;
  /** One value for the whole brand, typed under `*`. */
  readonly once?: true;
  /** Its key in an older edition: a row with that key is still read. */
  readonly formerly?: string;
};

export type Parameters = Readonly<Record<string, Parameter>>;
export type ValuesOf<P> = { readonly [Key in keyof P]: P[Key] extends Parameter<infer K> ? ValueOf<K> : never };

export const parameter = <K extends Kind<unknown>>(definition: Parameter<K>): Parameter<K> => definition;
