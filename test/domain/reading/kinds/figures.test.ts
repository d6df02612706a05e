/** Every kind of figure is read in our languages, and what is not read is told. */
import { describe, expect, test } from "vitest";
import { readKpis, readResults } from "../../../../src/domain/reading/index.ts";
import { markets } from "../markets.ts";
import { plain } from "../plain.ts";
import { figureKinds } from "./figures.ts";

describe.each(Object.entries(figureKinds))("%s", (_kind, cells) => {
  test.each(cells.map((cell) => [cell[0], cell[1], cell[2], cell] as const))(
    "%s %s: %s",
    (column, market, text, cell) => {
      const { unread, ...reading } = (column === "KPIs" ? readKpis : readResults)(text, markets[market]);
      expect(plain(reading)).toEqual(plain(cell[3]));
      expect(unread).toEqual(cell[4]);
    },
  );
});
