/** The three states of VAT are never mixed up. */
import { expect, test } from "vitest";
import { readRate } from "../../../../../../src/domain/reading/index.ts";
import { markets } from "../../../markets.ts";
import type { Code } from "../read.ts";

const cells: Readonly<Record<"on_top" | "included" | "none", string>> = {
  on_top: `UK £650 + VAT | UK £650 plus VAT | UK £650 ex VAT | UK £650 excl. VAT | UK £650, VAT not included | UK £650 net of VAT
    DE 650 € zzgl. MwSt. | DE 650 € netto | DE 650 € zzgl. 19% USt | DE 650 € exkl. MwSt. | DE 650 € + MwSt
    RU 30к + НДС | RU 30к+НДС 20% | RU 30к НДС сверху | RU 30к без учёта НДС | BR R$ 900 mais IVA | BR R$ 900 + impostos`,
  included: `UK £650 inc VAT | UK £650 incl. VAT | UK £650 VAT inclusive | UK £650 VAT included | UK £650 gross
    DE 650 € brutto | DE 650 € inkl. MwSt. | RU 30к с НДС | RU 30к, в т.ч. НДС | RU 30к вкл. НДС 20% | RU 30к с учётом НДС
    BR R$ 900 com IVA | BR R$ 900 impostos inclusos`,
  none: `UK £650 VAT exempt | UK £650 (no VAT) | UK £650 not VAT registered | DE 650 € keine MwSt | DE 650 € (Kleinunternehmer)
    DE 650 €, §19 UStG | RU 30к без НДС | RU 30к, НДС не облагается | RU 45к (УСН, без НДС) | BR R$ 900 isento de IVA`,
};

const rows = Object.entries(cells).flatMap(([vat, list]) =>
  list.split(/[|\n]/).map((cell) => [cell.trim().slice(0, 2) as Code, cell.trim().slice(3), vat] as const),
);

test.each(rows)("%s: “%s”: VAT is %s", (code, cell, vat) => {
  const reading = readRate(cell, markets[code]);
  expect([reading.status, reading.vat, reading.extras?.includes("ex_vat") ?? false]).toEqual([
    "ok",
    vat,
    vat === "on_top",
  ]);
});
