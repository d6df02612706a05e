/** What the main thread and its workers say to each other. */
import type { SqlColumn } from "../../../src/warehouse/contributed.ts";
import type { Place } from "../../../src/warehouse/place.ts";

export type Work = {
  readonly script: string;
  readonly config: string;
  readonly parquet: string;
  readonly columns: readonly SqlColumn[];
};
export type Order =
  | { readonly kind: "read"; readonly file: string; readonly place: Place }
  | { readonly kind: "write" };
export type Answer =
  | { readonly kind: "read"; readonly file: string; readonly rows: number }
  | { readonly kind: "failed"; readonly file: string; readonly why: string }
  | { readonly kind: "written" }
  | { readonly kind: "broken"; readonly message: string };
