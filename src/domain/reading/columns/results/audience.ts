/** Statements → the audience: countries, ages and genders, each as a share. */

import type { Flag } from "../../../tables/flags.ts";
import { isTerm } from "../../atoms/atom.ts";
import type { Statement } from "../../clauses/statements.ts";
import { shareOf } from "../../clauses/values.ts";
import type { Audience, Shares } from "../../types.ts";

const dimensions = ["country", "age", "gender"] as const;
type Dimension = (typeof dimensions)[number];

/** A dimension whose shares exceed this is dropped: a percent of rounding is forgiven. */
const MOST = 1.01;

export function audienceOf(statements: readonly Statement[], flags: Set<Flag>): Audience | undefined {
  if (!statements.some((statement) => dimensionOf(statement) !== undefined)) return undefined; // only quicker
  const audience: { [key in Dimension]?: Shares } = {};
  for (const dimension of dimensions) {
    const list = statements.filter(
      (statement) => dimensionOf(statement) === dimension && isShare(statement, dimension),
    );
    const shares = list.length ? sharesOf(list, flags) : undefined;
    if (shares && Object.keys(shares).length) audience[dimension] = shares;
  }
  return Object.keys(audience).length ? audience : undefined;
}

function dimensionOf({ label }: Statement): Dimension | undefined {
  if (label.kind === "age") return "age";
  if (isTerm(label, "country")) return "country";
  return isTerm(label, "gender") ? "gender" : undefined;
}

/** "3 Россия" is no share; "Россия 88" may be one. */
function isShare({ number, at, labelAt }: Statement, dimension: Dimension): boolean {
  if (number.value === undefined || number.max !== undefined || number.sign) return false;
  return number.percent || dimension !== "country" || (labelAt >= 0 && labelAt < at);
}

/** One percent sign serves the whole dimension. */
function sharesOf(list: readonly Statement[], flags: Set<Flag>): Shares | undefined {
  const signed = list.some(({ number }) => number.percent);
  const shares: Record<string, number> = {};
  const contradicted = new Set<string>();
  for (const { label, number } of list) {
    const key = label.kind === "age" ? label.text : label.kind === "term" ? label.key : "";
    const { share, flag } = shareOf(number.value ?? 0, signed, false);
    if (flag) flags.add(flag);
    if (number.approx) flags.add("approx");
    if (shares[key] !== undefined && shares[key] !== share) contradicted.add(key);
    shares[key] = share;
  }
  for (const key of contradicted) delete shares[key];
  if (contradicted.size) flags.add("secondary_value");
  const sum = Object.values(shares).reduce((total, share) => total + share, 0);
  if (sum <= MOST) return shares;
  flags.add("shares_exceed_100");
  return undefined;
}
