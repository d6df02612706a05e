/** What a heading says of VAT: "Rate excl. VAT", "Ставка с НДС", "Netto-Honorar". */

import { once } from "../../once.ts";

export type Vat = "included" | "excluded";

const tax = "(?:vat|gst|tax(?:es)?|ндс|налог\\p{L}*|mwst|ust|iva|impostos?)(?!\\p{L})\\.?";
const before = (words: string) => `(?<![\\p{L}\\p{N}])(?:${words})\\s*${tax}`;
const behind = (words: string) => `(?<!\\p{L})${tax}\\s+(?:${words})(?!\\p{L})\\.?`;
/** German says so in one word; a "net fee" in English is what an agency leaves of it. */
const ofSum = (word: string) => `(?<!\\p{L})${word}(?:(?=honorar|preis|gage|kosten|betrag|verg[üu]tung)|(?!\\p{L}))`;

const said = once((): readonly (readonly [Vat, RegExp])[] =>
  (
    [
      [
        "excluded",
        [
          before(
            "excl(?:uding|usive of|uded|\\.)?|ex\\.?|without|w\\/o|net of|before|plus|\\+|без(?: уч[её]та)?|не включая|zzgl\\.?|exkl(?:usive|\\.)?|ohne|sem|mais",
          ),
          behind("excl(?:uded)?|not included|не включ[её]н\\p{L}*|exkl(?:usive)?"),
          ofSum("netto"),
        ],
      ],
      [
        "included",
        [
          before(
            "incl(?:uding|usive of|uded|\\.)?|inc\\.?|with|с(?: уч[её]том)?|вкл(?:ючая|\\.)?|в т\\.? ?ч\\.?|inkl(?:usive|\\.)?|mit|com",
          ),
          behind("incl(?:uded)?|включ[её]н\\p{L}*|inkl(?:usive)?"),
          ofSum("brutto"),
        ],
      ],
    ] as const
  ).map(([vat, patterns]) => [vat, new RegExp(patterns.join("|"), "giu")]),
);

/** The heading without these words, and what they say; undefined where it says nothing of VAT. */
export function withoutVat(text: string): { readonly text: string; readonly vat: Vat } | undefined {
  const plain = text.replace(/_+/g, " ");
  for (const [vat, pattern] of said()) {
    const rest = plain.replace(pattern, " ");
    if (rest !== plain) return { text: rest, vat };
  }
  return undefined;
}
