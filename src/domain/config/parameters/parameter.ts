/** The grammar of the Config tab: what one market parameter is. */
import type { Cell } from "../../cell.ts";
import type { Text } from "../../text.ts";
import type { Kind, ValueOf } from "../kind.ts";

/** `any` is the `*` column, the default for every market; the others are markets that the add-on knows facts about. */
export type FreshColumn = "any" | "US" | "RU" | "KZ" | "UK" | "DE" | "BR";

export type Parameter<K = Kind<unknown>> = {
  readonly label: Text;
  readonly about: Text;
  readonly kind: K;
  /** What a fresh tab holds, as cells; a market that is not named here leans on `any`. */
  readonly fresh?: { readonly [C in FreshColumn]?: Cell };
  /** Where a fresh value comes from, how old and how strong it is; becomes a note on the cell. */
  readonly source?: Text;
  /** May stay blank in every column without being a problem. */
  readonly optional?: true;
};

export type Parameters = Readonly<Record<string, Parameter>>;
export type ValuesOf<P> = { readonly [Key in keyof P]: P[Key] extends Parameter<infer K> ? ValueOf<K> : never };

export const parameter = <K extends Kind<unknown>>(definition: Parameter<K>): Parameter<K> => definition;
