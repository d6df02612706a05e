/** Tables of cells, one file a kind: on either side of every rule there is a cell with the one right reading of it. */
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Case, caseFilesIn, readText } from "../cases.ts";
import { plain } from "../plain.ts";

type Row = readonly [column: Case["column"], market: Case["market"], text: string, reading: object];

const tableAt = (path: string): Readonly<Record<string, readonly Row[]>> => JSON.parse(readFileSync(path, "utf8"));

describe.each(caseFilesIn(join(import.meta.dirname, "cells")).map((path) => [basename(path, ".json"), path] as const))(
  "%s",
  (_kind, path) => {
    test.each(Object.entries(tableAt(path)))("%s", (_rule, rows) => {
      for (const [column, market, text, reading] of rows)
        expect(plain(toldOf(readText({ column, market }, text))), `${column} ${market}: ${text}`).toEqual(
          plain(reading),
        );
    });
  },
);

/** A rate names its currency where the cell does. */
function toldOf(reading: object): object {
  const { currencySource, ...told } = reading as { currencySource?: string; currency?: string };
  return currencySource === "market" ? { ...told, currency: undefined } : told;
}
