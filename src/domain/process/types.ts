/** One partnership on its way from vetting to payment: what is known of it, and what follows from that. */
import type { Market } from "../config/config.ts";
import type { Day } from "../day.ts";
import type { Creator } from "../people/creator.ts";
import type { Partnership } from "../sheets/partnership.ts";
import type { Text } from "../text.ts";

/** The same five in every market. */
export const stages = ["vetting", "brief", "execution", "measurement", "payment", "done"] as const;
export type Stage = (typeof stages)[number];

/** What may be written down as having happened; the tab `Activity` holds one a line. */
export const happenings = [
  "vetted",
  "contacted",
  "agreed",
  "signed",
  "contractData",
  "token",
  "productSent",
  "productReceived",
  "draft",
  "feedback",
  "approved",
  "posted",
  "moved",
  "statistics",
  "act",
  "invoice",
  "paid",
  "checkIn",
  "note",
] as const;
export type Happening = (typeof happenings)[number];

/** One line of Activity, read: whose and what, on which day. */
export type Activity = {
  /** Row of the tab, counted from 1. */
  readonly row: number;
  readonly on: Day;
  readonly creator: string;
  /** Code, where the line names a market. */
  readonly market?: string;
  readonly campaign?: string;
  readonly what: Happening;
  readonly text?: string;
  readonly by?: string;
  readonly waitingOn?: string;
  /** Of "paid". */
  readonly amount?: number;
  readonly currency?: string;
  /** Key of the partnership, written by the add-on where names alone would not tell. */
  readonly of?: string;
  /** "paid 50 %": the part of what is owed, 0.5. */
  readonly share?: number;
  /** Of "moved": what is due on another day now, and on which. */
  readonly moves?: Movable;
  readonly to?: Day;
};

/** What people put off or bring forward in a word. */
export type Movable = "draft" | "post";

/** The latest brief that was issued for it, with the dates that it promised. */
export type BriefKnown = {
  readonly version: number;
  readonly issuedOn: Day;
  readonly link?: string;
  /** Of the brand, where that is another one than the creator's: payments follow its calendar. */
  readonly brandMarket?: string;
  readonly dates?: {
    readonly answer?: Day;
    readonly draft?: Day;
    readonly feedback?: Day;
    readonly approved?: Day;
    readonly liveFrom?: Day;
    readonly liveTo?: Day;
    readonly report?: Day;
  };
};

/** A part of what is owed, as the Payments tab has it. */
export type InstalmentKnown = {
  readonly key: string;
  readonly amount?: number;
  readonly currency: string;
  readonly dueOn?: Day;
  readonly paidOn?: Day;
  /** What is left of it, where a part is paid. */
  readonly open?: number;
};

/** All that is known of one partnership on one day. The order in which facts arrived does not matter. */
export type ProcessFacts = {
  /** Names it wherever it stands: creator, market, campaign and, where there are several, the month. */
  readonly key: string;
  readonly partnership: Partnership;
  readonly market: Market;
  readonly person?: Creator | undefined;
  readonly brief?: BriefKnown | undefined;
  readonly activity: readonly Activity[];
  readonly instalments: readonly InstalmentKnown[];
  readonly today: Day;
};

/** Who has to move: the team (the market's lead), the creator, or nobody. */
export type Mover = "us" | "creator" | "nobody";

export type StepKey =
  | "vet"
  | "agree"
  | "brief"
  | "sign"
  | "contractData"
  | "token"
  | "sendProduct"
  | "draft"
  | "feedback"
  | "approve"
  | "post"
  | "statistics"
  | "act"
  | "pay"
  | "decide";

export type Contradiction = { readonly kind: string; readonly found: Text; readonly todo: Text };

/** A step that is to come. */
export type NextStep = {
  readonly step: StepKey;
  readonly label: Text;
  readonly mover: Mover;
  readonly due?: Day;
  /** The day before somebody moved it. */
  readonly was?: Day;
};

/** What follows from the facts: where it stands and what comes next. */
export type ProcessState = {
  readonly key: string;
  readonly stage: Stage;
  /** Undefined where nothing is left to do. */
  readonly next?: NextStep;
  /** All steps that are to come, `next` among them, as they follow one another. */
  readonly open?: readonly NextStep[];
  /** Working days of the mover past the due day; 0 where it is not late. */
  readonly overdueBy: number;
  /** Steps that are done, each with its day where that is known. */
  readonly done: readonly { readonly step: StepKey; readonly on?: Day }[];
  readonly contradictions: readonly Contradiction[];
  /** Cancelled, postponed or returned: no step is asked of it. */
  readonly isOff: boolean;
};
