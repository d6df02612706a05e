/** Portions on signing and days of payment; what is not clear is none. */
import { expect, test } from "vitest";
import { readRate } from "../../../../../../src/domain/reading/index.ts";
import { markets } from "../../../markets.ts";
import type { Code } from "../read.ts";

test.each<[Code, string, string]>([
  ["US", "1/2 upfront", "prepay_50"],
  ["US", "$600 1/2 upfront", "600 prepay_50"],
  ["US", "$600 ½ upfront", "600 prepay_50"],
  ["US", "$600, 1/3 upfront", "600 prepay_33"],
  ["US", "$600 two thirds upfront", "600 prepay_67"],
  ["US", "$600, 30/70", "600 prepay_30"],
  ["US", "$600 half upfront, half on posting", "600 prepay_50"],
  ["US", "$600 deposit 1/2", "600 prepay_50"],
  ["US", "$600 upfront", "600 prepay_100"],
  ["US", "$600, 2/2 upfront", "600 … 2/2"],
  ["US", "$600, a chunk upfront", "600 … chunk"],
  ["US", "$600 (1/2 now, 1/2 later)", "600 … 1/2"],
  ["RU", "40к, предоплата 1/2", "40000 prepay_50"],
  ["RU", "40к половина сразу", "40000 prepay_50"],
  ["RU", "40к, треть вперёд", "40000 prepay_33"],
  ["DE", "900 € Vorkasse 1/2", "900 prepay_50"],
  ["DE", "900 €, ein Drittel Anzahlung", "900 prepay_33"],
  ["BR", "R$ 900 metade adiantado", "900 prepay_50"],
  ["BR", "mitad por adelantado", "prepay_50"],
  ["US", "net 90", "net_90"],
  ["US", "Net-45", "net_45"],
  ["US", "90 days net", "net_90"],
  ["US", "Net 30 EOM", "net_30"],
  ["DE", "30 Tage netto", "net_30"],
  ["RU", "отсрочка 30 дней", "net_30"],
  ["BR", "pagamento em 30 dias", "net_30"],
])("%s: “%s” → %s", (code, cell, expected) => {
  const { amount, paymentTerms, unread } = readRate(cell, markets[code]);
  expect(
    [amount, paymentTerms, unread && `… ${unread.join("; ")}`].filter((part) => part !== undefined).join(" "),
  ).toBe(expected);
});
