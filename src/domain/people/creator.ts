/** A creator, as the Creators tab has it: what serves all partnerships of one person. */
import type { Day } from "../day.ts";
import type { Audience } from "../reading/index.ts";
import type { Term, Vetted } from "./words.ts";

/** Shares of the audience, and of real followers; what is not known is left out. */
export type CreatorFacts = { readonly audience?: Audience; readonly authenticity?: number };

export type Creator = {
  /** Counted from 1. */
  readonly row: number;
  readonly name: string;
  readonly alsoKnownAs: readonly string[];
  /** Codes; none where the row serves all markets. A name that no market of Config has stands as typed. */
  readonly markets: readonly string[];
  readonly language?: string;
  readonly platforms: readonly string[];
  readonly followers?: number;
  readonly contact?: string;
  readonly lead?: string;
  readonly facts?: CreatorFacts;
  readonly source?: string;
  readonly checkedOn?: Day;
  /** Its facts are older than Config allows, or of a day that nobody knows. */
  readonly isOld: boolean;
  readonly vetted?: Vetted;
  readonly redFlags: readonly string[];
  readonly vettedBy?: string;
  readonly vettedOn?: Day;
  readonly prefers?: string;
  readonly motivatedBy?: string;
  readonly annoyedBy?: string;
  readonly briefsThatWork?: string;
  readonly waysToCelebrate?: string;
  readonly term?: Term;
  /** 1 to 5. */
  readonly brandFit?: number;
  readonly content?: number;
  /** Left out where an account number stands there. */
  readonly paysBy?: string;
  readonly taxStatus?: string;
  readonly lastCheckIn?: Day;
  readonly nextCheckIn?: Day;
  readonly notes?: string;
};
