/** The shape of a vocabulary: role → key → the words and phrases that mean it, separated by commas. */

/** What a word can do in a cell. Roles of prices are heard in the Rate column only, roles of people and metrics elsewhere. */
export type Role =
  | "metric"
  | "skip"
  | "filler"
  | "region"
  | "aside"
  | "basis"
  | "gender"
  | "age"
  | "country"
  | "platform"
  | "what"
  | "op"
  | "under"
  | "approx"
  | "plan"
  | "fact"
  | "posted"
  | "unposted"
  | "deadline"
  | "month"
  | "scale"
  | "currency"
  | "unit"
  | "times"
  | "each"
  | "per"
  | "product"
  | "free"
  | "commission"
  | "action"
  | "tax"
  | "without"
  | "including"
  | "netto"
  | "prepay"
  | "postpay"
  | "terms"
  | "rights"
  | "discount"
  | "was"
  | "now"
  | "worth"
  | "total"
  | "flat"
  | "and"
  | "or"
  | "code"
  | "call"
  | "score"
  | "gain"
  | "part"
  | "after"
  | "count"
  | "numeral"
  | "filler"
  | "change"
  | "moment"
  | "estimate"
  | "hidden"
  | "except"
  | "contact"
  | "ask"
  | "goods"
  | "portion"
  | "fee";

export type Vocabulary = { readonly [role in Role]?: Readonly<Record<string, string>> };

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
  "contact",
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
