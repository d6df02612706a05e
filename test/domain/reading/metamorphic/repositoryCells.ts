/** Every free-text cell of the repository: those of the cases, and those of the sample sheets with the market of their row. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { readCsv } from "../../../../scripts/workbench/runtime/files/csv.ts";
import type { Rows } from "../../../../src/domain/cell.ts";
import { findMarket, freshConfig, readConfig } from "../../../../src/domain/config/config.ts";
import { findTables } from "../../../../src/domain/sheets/table/find.ts";
import { columnsOf, placeOf, type Table } from "../../../../src/domain/sheets/table/table.ts";
import { type Case, caseFiles, casesIn } from "../cases.ts";
import { markets } from "../markets.ts";

export type CellText = Pick<Case, "column" | "market" | "text">;

const columns = { rate: "Rate", kpis: "KPIs", results: "Results" } as const;
const sheets = join(import.meta.dirname, "../../../sheets");

export function repositoryCells(): readonly CellText[] {
  const ofCases = caseFiles.flatMap(casesIn).filter(({ cellType }) => cellType === "string");
  const ofSheets = readdirSync(sheets).flatMap((file) => tabsOf(file).flatMap(cellsOf));
  const all: readonly CellText[] = [...ofCases, ...ofSheets];
  return [...new Map(all.map((one) => [`${one.column} ${one.market} ${one.text}`, one])).values()];
}

type Tab = { readonly name: string; readonly rows: Rows };

function tabsOf(file: string): readonly Tab[] {
  const bytes = readFileSync(join(sheets, file));
  if (file.endsWith(".csv")) return [{ name: "", rows: readCsv(bytes.toString("utf8"), file).rows }];
  const parts = Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)] as const);
  const names = [...(parts.find(([path]) => path === "xl/workbook.xml")?.[1] ?? "").matchAll(/<sheet name="([^"]*)"/g)];
  return parts
    .filter(([path]) => path.startsWith("xl/worksheets/sheet"))
    .map(([, xml], index) => ({
      name: names[index]?.[1] ?? "",
      rows: [...xml.matchAll(/<row .*?<\/row>/gs)].map(([row]) => textsIn(row)),
    }));
}

/** The texts of a row at their places; other cells are of no interest here. */
function textsIn(row: string): string[] {
  const texts: string[] = [];
  for (const [, letter = "A", cell = ""] of row.matchAll(/<c r="([A-Z])\d+"[^>]*>(.*?)<\/c>/gs))
    texts[letter.charCodeAt(0) - 65] = cell.match(/<t[^>]*>(.*?)<\/t>/s)?.[1] ?? "";
  return Array.from(texts, (text) => text ?? "");
}

const config = readConfig(freshConfig());

function cellsOf({ name, rows }: Tab): readonly CellText[] {
  return findTables(rows).flatMap((table) =>
    rows.slice(table.header + 1, table.end).flatMap((row) => cellsIn(table, row, name)),
  );
}

function cellsIn(table: Table, row: Rows[number], tab: string): readonly CellText[] {
  const place = placeOf(table, "market");
  const code = findMarket(config, place === undefined || !row[place] ? tab : row[place])?.code ?? "";
  const market = code in markets ? (code as keyof typeof markets) : /[а-я]/i.test(row.join("")) ? "RU" : "US";
  return Object.entries(columns).flatMap(([meaning, column]) =>
    columnsOf(table, meaning as keyof typeof columns).flatMap(({ at }) => {
      const text = String(row[at] ?? "").trim();
      return text ? [{ column, market, text }] : [];
    }),
  );
}
