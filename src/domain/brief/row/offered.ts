/** A partnership's rate → the money that its brief offers, and the documents that go with it. */
import { textOf } from "../../cell.ts";
import type { Market } from "../../config/config.ts";
import { type Doubt, isDoubt } from "../../doubt.ts";
import { documentsOf, hasTaxStatus } from "../../process/payments/documents.ts";
import { type Fee, feeOf, withoutTax } from "../../process/payments/fee.ts";
import { amountOf, type Money } from "../../quantities/spend.ts";
import { flags, type RateReading } from "../../reading/index.ts";
import type { Partnership } from "../../sheets/partnership.ts";
import { languageOf, type Text } from "../../text.ts";
import { shippedWords } from "../words.lazy.ts";

export type Offered = {
  /** What the creator is paid before taxes; an approximate amount is none that could be promised. */
  readonly amount: Money | Doubt;
  /** Taxes and costs of the creator on top of it, and the sum; undefined where a share is not written. */
  readonly fee?: Pick<Fee, "onTop" | "total">;
};

/** "30 000 на руки": what is left after tax. */
export const isNet = ({ addOns }: Pick<RateReading, "addOns">): boolean =>
  addOns?.some(({ what }) => what === "net") ?? false;

export const onHand: Text = {
  en: "The row names what the creator keeps. The tax on top is yours to pay and stands in no sum here: agree how much it is.",
  ru: "В строке сумма «на руки». Налог сверх неё платите вы, и здесь он ни в одну сумму не входит: уточните его размер.",
};

/** Without what an agency gets of it. */
export function moneyOf(rate: RateReading): Offered {
  const cash = amountOf(rate);
  if (isDoubt(cash)) return { amount: cash };
  if (rate.flags?.includes("approx")) return { amount: { doubt: flags.approx.found } };
  const fee = feeOf(rate);
  if (!isDoubt(fee)) return { amount: fee.base, fee: { onTop: fee.onTop, total: fee.total } };
  const bare = feeOf(withoutTax(rate));
  return { amount: isDoubt(bare) ? bare : bare.base };
}

/**
 * Who charges VAT is no self-employed: an invoice and an act stand in the place of the receipt. What the rate cell says of
 * the creator's tax status comes before what the Creators tab does.
 */
export function documentsFor(
  { cells, rate }: Partnership,
  market: Market,
  tag: string,
  person: { readonly taxStatus?: string } | undefined,
): { readonly documents?: readonly string[] } {
  const typed = textOf(cells.rate);
  const taxStatus =
    rate.vat === "on_top" || rate.vat === "included"
      ? `${typed} company`
      : hasTaxStatus(typed)
        ? typed
        : (person?.taxStatus ?? "");
  const usual = market.values.documents;
  const own = documentsOf({ taxStatus }, market, languageOf(tag));
  const shipped = shippedWords(tag);
  return usual && own.join() !== usual.join() ? { documents: own.map((one) => shipped[one] ?? one) } : {};
}
