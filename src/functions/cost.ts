/** What the cost functions share: spend ÷ a quantity of the results, each with its own reason when it is unknown. */
import { ANY_MARKET, freshCellOf, parameterOf } from "../domain/config/config.ts";
import { engagementSet } from "../domain/config/parameters/quality.ts";
import { type Doubt, doubt, isDoubt } from "../domain/doubt.ts";
import type { ResultsReading } from "../domain/reading/index.ts";
import type { Row } from "./define.ts";
import { countOf, plainResult, resultsOf, spendOfRow, unlabelled } from "./results.ts";

/** Cash plus product value of the rate argument, in its currency. */
export function spendIn(row: Row): number | Doubt {
  const spend = spendOfRow(row);
  return isDoubt(spend) ? spend : spend.amount;
}

/** The market's own set of engagements; what a fresh Config holds where no market is given. */
export function engagementSetIn({ market }: Row): readonly string[] | Doubt {
  if (market) return parameterOf(market, "engagementSet");
  const shipped = engagementSet();
  return (
    shipped.kind.read(freshCellOf(shipped, ANY_MARKET)) ?? doubt("needs engagementSet", "нужен параметр engagementSet")
  );
}

/** Spend and a quantity → their ratio, or the first reason why there is none. */
export function ratioOf(
  row: Row,
  quantity: (results: ResultsReading) => number | Doubt,
  ratio: (spend: number, quantity: number) => number | undefined,
): number | Doubt {
  const spend = spendIn(row);
  if (isDoubt(spend)) return spend;
  const plain = plainResult(row);
  const amount = plain === undefined ? (unlabelled(row) ?? quantity(resultsOf(row))) : countOf(plain);
  if (isDoubt(amount)) return amount;
  return ratio(spend, amount) ?? doubt("nothing to divide by: 0", "делить не на что: 0");
}
