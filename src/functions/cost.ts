/** What the cost functions share: spend ÷ a quantity of the results, each with its own reason when it is unknown. */
import { ANY_MARKET, freshCellOf, parameterOf } from "../domain/config/config.ts";
import { engagementParts, engagementSet } from "../domain/config/parameters/quality.ts";
import { type Doubt, doubt, isDoubt } from "../domain/doubt.ts";
import { type EngagementRules, engagementRules, type Facts } from "../domain/quantities/facts.ts";
import type { Row } from "./define.ts";
import { countOf, plainResult, resultsOf, spendOfRow, unlabelled } from "./results.ts";

/** Cash plus product value of the rate argument, in its currency. */
export function spendIn(row: Row): number | Doubt {
  const spend = spendOfRow(row);
  return isDoubt(spend) ? spend : spend.amount;
}

/** The market's own rules of what engagements are; those of a fresh Config where no market is given. */
export function engagementRulesIn({ market }: Row): EngagementRules | Doubt {
  if (!market)
    return engagementRules({ engagementSet: shipped(engagementSet()), engagementParts: shipped(engagementParts()) });
  const set = parameterOf(market, "engagementSet");
  return isDoubt(set) ? set : engagementRules(market.values);
}

const shipped = (parameter: ReturnType<typeof engagementSet>): readonly string[] =>
  parameter.kind.read(freshCellOf(parameter, ANY_MARKET)) ?? [];

/** Spend and a quantity → their ratio, or the first reason why there is none. */
export function ratioOf(
  row: Row,
  quantity: (facts: Facts) => number | Doubt,
  ratio: (spend: number, quantity: number) => number | undefined,
): number | Doubt {
  const spend = spendIn(row);
  if (isDoubt(spend)) return spend;
  const plain = plainResult(row);
  const amount = plain === undefined ? (unlabelled(row) ?? quantity(resultsOf(row))) : countOf(plain);
  if (isDoubt(amount)) return amount;
  return ratio(spend, amount) ?? doubt("nothing to divide by: 0", "делить не на что: 0");
}
