/** The shape of a vocabulary: role → key → the words and phrases that mean it, separated by commas. */
import type { Deliverable } from "../tables/deliverables.ts";
import type { MetricKey } from "../tables/metrics.ts";

/** Labels that say which metric they are only together with their number. */
type LooseLabel = "engagement" | "err" | "sales" | "awareness" | "fakes";

/** The keys of each role: a language has phrases for every one of them. */
type Keys = {
  metric: MetricKey | LooseLabel;
  skip: "other";
  basis: "followers" | "reach" | "views";
  gender: "women" | "men";
  age: "unit";
  under: "age";
  /** A TikTok is a word of its platform. */
  what: Exclude<Deliverable, "tiktok">;
  op: "from" | "gte" | "backGte" | "gt" | "upTo" | "lte" | "backLte" | "lt" | "between" | "to";
  approx: "about";
  plan: "plan" | "versus" | "of";
  estimate: "estimate";
  fact: "fact";
  posted: "on";
  unposted: "yet";
  deadline: "by";
  month: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
  /** By the power of ten: 3 is a thousand. */
  scale: 3 | 6 | 9;
  unit: "percent" | "points" | "s" | "min" | "h" | "d" | "week" | "month" | "year" | "ordinal";
  times: "x";
  each: "each";
  /** Spans that a price is for have keys of their own. */
  per: "per" | "for" | "d" | "week" | "month" | "year";
  product: "barter" | "product";
  free: "free";
  commission: "commission";
  action: "sale";
  tax: "vat" | "exempt";
  /** `none`: what is not there at all; the rest may be excluded and come on top. */
  without: "without" | "none";
  including: "including";
  netto: "netto" | "brutto";
  prepay: "prepay";
  /** `rest`: what is still to be paid. */
  postpay: "postpay" | "rest";
  terms: "net";
  rights: "rights";
  discount: "discount";
  was: "was";
  now: "now";
  /** `goods`: the value of what is given in place of money. */
  worth: "worth" | "goods";
  total: "total";
  /** `kind`: sorts of deals that a rate may name. */
  flat: "flat" | "kind";
  and: "and";
  or: "or";
  code: "code";
  call: "call";
  score: "score";
  gain: "gain";
  part: "paid" | "organic";
  after: "after";
  count: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;
  numeral: "numeral";
  /** Small talk that explains nothing and disturbs nothing. */
  filler: "filler";
  /** What makes a part of a country, or of a city, out of its name. */
  region: "region";
  /** What figures may stand for that are not the work's: those of a comment. */
  aside: "comment" | "average";
  /** Growth and decline: what stands beside it is no value. */
  /** `against`: what it is measured against, "than last time". */
  change: "change" | "against";
  /** When something was measured, in hours. */
  moment: 24 | 168 | 720;
  hidden: "hidden";
  except: "except";
  contact: "contact";
  ask: "ask";
  goods: "goods";
  /** Parts of a whole, told in words. */
  portion: "half" | "third" | "quarter" | "none" | "some";
  /** Costs beside the rate. */
  fee:
    | "agency"
    | "management"
    | "whitelisting"
    | "media"
    | "levy"
    | "shipping"
    | "payment"
    | "production"
    | "net"
    | "deduction";
};

/** What some languages have, or have more of. */
type Extras = {
  tax: "npd";
  action: "invoice";
  scale: 4 | 5 | 7 | 8;
  moment: 48 | 72;
  portion: "twoThirds";
  /** Things that a number in the hundreds counts: stickers. */
  flat: "things";
  /** A word after which a bare number is days: "net 30". */
  terms: "bare";
  country: string;
  /** Letters that scale a number which they are glued to: "1.5m". */
  glued: 6 | 9;
  /** Letters that scale where rupees are spoken of: "₹1.5L". */
  rupees: 5 | 7;
  /** A scale that nobody writes in the market's own currency: "5jt" in Germany. */
  foreignScale: string;
  /** A scale that names its currency, too: "RUB 3". */
  scaledMoney: string;
  /** Short words for women, beside which a letter after digits is men. */
  besideMen: "women";
  /** Letters that a time of watching ends in, whatever else they may mean. */
  watched: "min" | "s";
  /** A scale of another language that is none in this one: a number with it is doubtful. */
  strangeScale: "thousands";
  /** How many were asked in a survey; `each`: in either of its groups. */
  sample: "people" | "each";
  /** Words within a date. */
  dating: "between" | "beforeYear" | "year";
  platform: string;
  currency: string;
};

/** What a word can do in a cell. Roles of prices are heard in the Rate column only, roles of people and metrics elsewhere. */
export type Role = keyof Keys | keyof Extras;

type Phrases<K extends string | number> = Readonly<Record<K, string>>;

/** A language, whole: one that lacks a role or a key does not compile. */
export type Language = { readonly [R in keyof Keys]: Phrases<Keys[R]> } & Vocabulary;

/** Some words of some roles. */
export type Vocabulary = {
  readonly [R in Role]?: Partial<
    Phrases<(R extends keyof Keys ? Keys[R] : never) | (R extends keyof Extras ? Extras[R] : never)>
  >;
};

/** Heard only where they are asked for: they never say what a word is by itself. */
export const silentRoles: readonly Role[] = [
  "glued",
  "rupees",
  "scaledMoney",
  "besideMen",
  "dating",
  "watched",
  "strangeScale",
  "sample",
];

export type Column = "Rate" | "KPIs" | "Results";

export const priceRoles: readonly Role[] = [
  "per",
  "product",
  "free",
  "commission",
  "action",
  "tax",
  "without",
  "including",
  "netto",
  "prepay",
  "postpay",
  "terms",
  "rights",
  "discount",
  "worth",
  "flat",
  "portion",
  "numeral",
  "ask",
  "goods",
  "fee",
];
const metricRoles: readonly Role[] = [
  "region",
  "aside",
  "skip",
  "basis",
  "gender",
  "age",
  "country",
  "under",
  "score",
  "unposted",
  "posted",
  "fact",
  "gain",
  "part",
  "change",
  "moment",
  "estimate",
  "hidden",
  "except",
];

/** Roles that are heard in a rate after all others: until when, and what was planned. */
export const lateInPrices: readonly Role[] = ["plan", "deadline"];

/** Is a word in this role listened to in this column? */
export const isHeard = (role: Role, column: Column): boolean =>
  !(column === "Rate" ? metricRoles : priceRoles).includes(role);
