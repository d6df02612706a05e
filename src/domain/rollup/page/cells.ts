/** The roll-up's own kinds of cells: money, ratios to what is usual, verdicts in their tones. */
import type { PageCell, Tone } from "../../lines.ts";
import type { VerdictKind } from "../../metrics/verdict.ts";
import { moneyFormat } from "../../sheets/formats.ts";
import type { Language } from "../../text.ts";

export { blankLine, type Line, type LineKind, line, linkRow, over, type PageCell, type Tone } from "../../lines.ts";

/** A number in the currency of its market; blank where it is not known. */
export const money = (amount: number | undefined, currency: string | undefined, language: Language): PageCell<never> =>
  amount === undefined ? { value: "" } : { value: amount, format: moneyFormat(amount, currency, language) };

/** A ratio to what is usual: on par is 1.00, and is neither good nor bad. */
export function ratioCell(ratio: number | undefined): PageCell<never> {
  if (ratio === undefined) return { value: "" };
  if (ratio > 0 && ratio < 0.01) return { value: "< 0.01", tone: "bad", isRight: true };
  const shown = Math.round(ratio * 100) / 100;
  return { value: ratio, format: "0.00", tone: shown > 1 ? "good" : shown < 1 ? "bad" : "strong" };
}

export const tones: Readonly<Record<VerdictKind, Tone>> = {
  scale: "good",
  keep: "strong",
  coach: "fair",
  end: "bad",
  unknown: "muted",
};
