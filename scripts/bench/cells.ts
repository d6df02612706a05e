/** Cells to read: those of the cases as they are, and as many distinct ones as are asked for, made by varying their digits. */
import type { ReadingMarket } from "../../src/domain/reading/index.ts";
import { type Case, caseFiles, casesIn } from "../../test/domain/reading/cases.ts";
import { markets } from "../../test/domain/reading/markets.ts";
import { seeded } from "../../test/domain/reading/seeded.ts";

export { seeded };

export type CellText = { readonly text: string; readonly market: ReadingMarket };

export const marketOf = (code: string): ReadingMarket => markets[code as keyof typeof markets];

/** Every cell of a column, round after round with other digits, until there are `count` and no two are the same. */
export function distinctCells(column: Case["column"], count: number, seed: number): readonly CellText[] {
  const sources = caseFiles
    .flatMap(casesIn)
    .filter((one) => one.column === column && one.cellType === "string" && /\d/.test(one.text));
  const random = seeded(seed);
  const cells = new Map<string, CellText>();
  for (let turn = 0; cells.size < count; turn++) {
    const { text, market } = sources[turn % sources.length] as Case;
    // Short figures (dates, ages, "24h") keep their sense; where nothing longer stands they have to vary, too.
    const shortest = turn < 20 * count ? 3 : 1;
    const varied = text.replace(/\d+/g, (digits) => (digits.length < shortest ? digits : otherDigits(digits, random)));
    cells.set(`${market} ${varied}`, { text: varied, market: marketOf(market) });
  }
  return [...cells.values()];
}

const otherDigits = (digits: string, random: () => number): string =>
  digits.replace(/\B\d/g, () => String(Math.floor(random() * 10)));
