/** A market's documents and a creator's tax status → what has to be there for a payment. */
import type { Market } from "../../config/config.ts";
import type { Creator } from "../../people/creator.ts";
import type { Language, Text } from "../../text.ts";

type TaxStatus = "selfEmployed" | "business" | "w9";

/** As people type it, in either language. */
const statuses: Readonly<Record<TaxStatus, RegExp>> = {
  w9: /\bw-?9\b/i,
  selfEmployed: /self-?\s?employed|самозан|нпд|\bmei\b/i,
  business:
    /sole trader|compan|\bltd\b|\bllc\b|\bgmbh\b|юр\.?\s?лиц|(?<!\p{L})(?:ип|ооо|тоо|ао)(?!\p{L})|предпринимател/iu,
};

const statusIn = (typed = ""): TaxStatus | undefined =>
  (Object.keys(statuses) as TaxStatus[]).find((status) => statuses[status].test(typed));

const RECEIPT = /self-?\s?employed|самозан/i;
const papers: Text = { en: "invoice; act of work done", ru: "счёт; акт выполненных работ" };

/** Config names what is usual in the market; a firm gives an invoice and an act where the self-employed give a receipt. */
export function documentsOf(
  person: Pick<Creator, "taxStatus"> | undefined,
  market: Market | undefined,
  language: Language,
): readonly string[] {
  const status = statusIn(person?.taxStatus);
  const usual = market?.values.documents ?? [];
  if (status === "w9") return usual.filter((one) => !statuses.w9.test(one));
  if (status !== "business" || !usual.some((one) => RECEIPT.test(one))) return usual;
  return [...usual.filter((one) => !RECEIPT.test(one)), papers[language]];
}

/** "invoice; act of work done ✓" */
export const documentsInWords = (documents: readonly string[], areNoted: boolean): string =>
  documents.length ? `${documents.join("; ")}${areNoted ? " ✓" : ""}` : "";
