/** Instalments → what the step of paying asks for. */
import { fillText } from "../fill.ts";
import { formatMoney } from "../format.ts";
import { both, type Text } from "../text.ts";
import type { Mover, ProcessFacts } from "./types.ts";

/** With what is owed first, where that is one sum. */
export function payLabel({
  instalments,
  today,
}: ProcessFacts): { readonly label: Text; readonly mover: Mover } | undefined {
  const open = instalments.filter(({ paidOn }) => paidOn === undefined);
  const [first] = open.map(({ dueOn }) => dueOn ?? "9").sort();
  const owed = open.filter(({ dueOn = "9" }) => dueOn <= today || dueOn === first);
  const [one] = owed;
  const amounts = owed.map(({ amount, open: left = amount }) => left);
  if (!one || owed.some(({ currency }) => currency !== one.currency) || amounts.includes(undefined)) return undefined;
  const sum = amounts.reduce((total: number, amount = 0) => total + Math.round(amount * 100), 0) / 100;
  const paying = { en: "Pay the creator {0}", ru: "Оплатить {0}" };
  return {
    label: fillText(
      paying,
      both((language) => formatMoney(sum, one.currency, language)),
    ),
    mover: "us",
  };
}
