/** What the three columns read as: the shapes that the rest of the house builds on. */
import type { Deliverable } from "../tables/deliverables.ts";
import type { Flag } from "../tables/flags.ts";
import type { MetricKey } from "../tables/metrics.ts";

/** What reading depends on: the currency where none is written, and the locale (BCP-47) where a comma is ambiguous. */
export type ReadingMarket = {
  readonly code: string;
  readonly currency: string;
  readonly locale: string;
  /** The team's own labels in this market. */
  readonly words?: readonly TeamWord[];
};

/** A team's own label for a metric. */
export type TeamWord = { readonly word: string; readonly key: MetricKey };

export type Deliverables = { readonly [what in Deliverable]?: number };

export type RateStatus = "ok" | "range" | "multi" | "noncash" | "perf" | "missing" | "error";

/** `unit` is the price of one; unknown in a package price. `qty` is unknown in a price list. */
export type RateItem = { readonly qty?: number; readonly what?: string; readonly unit?: number };

/** Money is in `currency`; commission and taxRate are fractions; `amount` is there only where it is one sure number. */
export type RateReading = {
  readonly status: RateStatus;
  readonly amount?: number;
  readonly currency: string;
  readonly currencySource: "text" | "market";
  readonly min?: number;
  readonly max?: number;
  readonly openRange?: "from" | "upTo";
  readonly per?: string;
  readonly items?: readonly RateItem[];
  readonly commission?: number;
  readonly cpm?: number;
  readonly cpa?: number;
  /** The price of a view, a click, an engagement. */
  readonly cpv?: number;
  readonly cpc?: number;
  readonly cpe?: number;
  /** The most that an offer by performance costs. */
  readonly cap?: number;
  /** How many views, people … are promised: a count and never a price. */
  readonly guaranteed?: number;
  readonly productValue?: number;
  readonly taxRate?: number;
  readonly paymentTerms?: string;
  readonly placement?: string;
  readonly extras?: readonly string[];
  /** Value-added tax: on top of the amount, in it, or not charged at all. */
  readonly vat?: "on_top" | "included" | "none";
  /** The rate of the tax that is in the amount, a fraction of what remains without it. */
  readonly vatShare?: number;
  /** Costs that no other key holds: an agency's fee, whitelisting, a levy; a share is a fraction of the amount. */
  readonly addOns?: readonly AddOn[];
  readonly flags?: readonly Flag[];
  /** Stretches of the cell that nothing explains: a doubt. */
  readonly unread?: readonly string[];
};

export type AddOn = {
  readonly what: string;
  readonly share?: number;
  readonly amount?: number;
  readonly on: "top" | "within";
};

export type RateBasisWord = "followers" | "reach" | "views";
export type Target =
  | { readonly op: "=" | ">" | ">=" | "<" | "<="; readonly value: number }
  | { readonly op: "between"; readonly min: number; readonly max: number };

/** `deadline` is "MM-DD", or "YYYY-MM-DD" where a year is written. */
export type KpisReading = {
  readonly metrics: { readonly [key in MetricKey]?: Target };
  readonly erBasis?: RateBasisWord;
  readonly deliverables?: Deliverables;
  readonly deadline?: string;
  readonly currency?: string;
  readonly flags?: readonly Flag[];
  /** Stretches of the cell that nothing explains: a doubt. */
  readonly unread?: readonly string[];
};

export type Shares = Readonly<Record<string, number>>;
export type Audience = { readonly country?: Shares; readonly age?: Shares; readonly gender?: Shares };
export type Metrics = { readonly [key in MetricKey]?: number };

/** Counts are whole numbers, shares fractions, money is in `currency`; `ranges` holds what was given as from–to. */
export type ResultsReading = {
  readonly metrics: Metrics;
  readonly erBasis?: RateBasisWord;
  readonly audience?: Audience;
  readonly postedOn?: string;
  readonly byPlatform?: Readonly<Record<string, Metrics>>;
  readonly byFormat?: Readonly<Record<string, Metrics>>;
  readonly deliverables?: Deliverables;
  readonly ranges?: { readonly [key in MetricKey]?: readonly [number, number] };
  readonly currency?: string;
  readonly flags?: readonly Flag[];
  /** Stretches of the cell that nothing explains: a doubt. */
  readonly unread?: readonly string[];
};
