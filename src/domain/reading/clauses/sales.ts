/** Money beside a number of orders is what they brought: "$1,020 from 34 sales", "34 заказа на 45 000 ₽". */
import { isTerm, type NumberAtom, term } from "../atoms/atom.ts";
import { adopt, type ClauseReading } from "./readings.ts";

/** Gives the money its label, in place; nothing where revenue is named in the cell. */
export function revenueFromSales(readings: readonly ClauseReading[]): void {
  if (!readings.some(({ pairs }) => pairs.some(isSales)) || readings.some(namesRevenue)) return;
  readings.forEach((reading, index) => {
    if (!reading.pairs.some(isSales) || reading.clause.atoms.some((atom) => isTerm(atom, "each"))) return;
    const holder = [reading, readings[index + 1], readings[index - 1]].find(
      (other) => other && (other === reading ? other.freeNumbers.some(isMoney) : isBeside(reading, other)),
    );
    const money = holder?.freeNumbers.find(isMoney);
    if (holder && money) adopt(holder, term("metric", "revenue", ""), money);
  });
}

const isSales = ({ label, number }: ClauseReading["pairs"][number]): boolean =>
  (isTerm(label, "metric", "sales") || isTerm(label, "metric", "orders")) && number.currency === undefined;

const namesRevenue = ({ clause }: ClauseReading): boolean =>
  clause.atoms.some((atom) => isTerm(atom, "metric", "revenue"));

const isMoney = (number: NumberAtom): boolean =>
  number.currency !== undefined && !number.percent && number.unit === undefined && number.max === undefined;

/** A sum by itself, over a comma or in parentheses. */
function isBeside(one: ClauseReading, other: ClauseReading): boolean {
  const { clause, pairs, freeNumbers } = other;
  const [money] = freeNumbers;
  if (pairs.length > 0 || freeNumbers.length !== 1 || !money || !isMoney(money)) return false;
  const joint = clause.outer === one.clause ? "," : one.clause.outer === clause ? "," : other.clause.joint;
  const first = joint === "," || joint === "" || joint === "+" || joint === "/";
  return first && clause.atoms.every((atom) => atom === money || atom.kind === "mark");
}
