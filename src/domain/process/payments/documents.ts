/** A market's documents and a creator's tax status → what has to be there for a payment. */
import type { Market } from "../../config/config.ts";
import type { Creator } from "../../people/creator.ts";
import type { Language, Text } from "../../text.ts";

type TaxStatus = "selfEmployed" | "business" | "individual" | "w9";

/** As people type it, in either language. */
const statuses: Readonly<Record<TaxStatus, RegExp>> = {
  w9: /\bw-?9\b/i,
  selfEmployed: /self-?\s?employed|самозан|нпд|\bmei\b/i,
  business:
    /sole trader|compan|\bltd\b|\bllc\b|\bgmbh\b|юр\.?\s?лиц|(?<!\p{L})(?:ип|ооо|тоо|ао)(?!\p{L})|предпринимател/iu,
  individual: /individual|private person|физ\.?\s?лиц|(?<!\p{L})гпх(?!\p{L})/iu,
};

const statusIn = (typed = ""): TaxStatus | undefined =>
  (Object.keys(statuses) as TaxStatus[]).find((status) => statuses[status].test(typed));

/** Whether a text says how somebody is taxed. */
export const hasTaxStatus = (typed: string): boolean => statusIn(typed) !== undefined;

const RECEIPT = /self-?\s?employed|самозан/i;
/** What stands in the place of a receipt. */
export const papers: { readonly [status in TaxStatus]?: Text } = {
  business: { en: "invoice; act of work done", ru: "счёт; акт выполненных работ" },
  individual: { en: "act of work done", ru: "акт выполненных работ" },
};

/**
 * Config names what is usual in the market. Where the self-employed give a receipt a firm gives an invoice and an act, and
 * somebody who works under a civil contract the act alone.
 */
export function documentsOf(
  person: Pick<Creator, "taxStatus"> | undefined,
  market: Market | undefined,
  language: Language,
): readonly string[] {
  const status = statusIn(person?.taxStatus);
  const usual = market?.values.documents ?? [];
  if (status === "w9") return usual.filter((one) => !statuses.w9.test(one));
  const own = status && papers[status];
  if (!own || !usual.some((one) => RECEIPT.test(one))) return usual;
  return [...usual.filter((one) => !RECEIPT.test(one)), own[language]];
}

/** "invoice; act of work done ✓" */
export const documentsInWords = (documents: readonly string[], areNoted: boolean): string =>
  documents.length ? `${documents.join("; ")}${areNoted ? " ✓" : ""}` : "";
