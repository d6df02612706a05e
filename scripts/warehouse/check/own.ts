/** What the add-on itself makes of the same sheets, by its own reading and its own roll-up: what SQL is compared with. */
import type { Cell, Rows } from "../../../src/domain/cell.ts";
import type { Config } from "../../../src/domain/config/config.ts";
import { type Day, dayOf } from "../../../src/domain/day.ts";
import { rollUp } from "../../../src/domain/rollup/rollup.ts";
import { storedRecord } from "../../../src/domain/rollup/stored.ts";
import { isMarketName } from "../../../src/domain/sheets/marketNames.ts";
import { type Partnership, readPartnerships } from "../../../src/domain/sheets/partnership.ts";
import { findTables } from "../../../src/domain/sheets/table/find.ts";
import { tabNameSays } from "../../../src/domain/sheets/tabNames.ts";

export type Tab = { readonly name: string; readonly rows: Rows };
export type Records = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

/** Digits alone are numbers to a spreadsheet, whatever they stand under. */
const asNumber = (cell: Cell): Cell => (typeof cell === "string" && /^\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : cell);

export function partnershipsOf({ name, rows: shown }: Tab, config: Config, today: Day): readonly Partnership[] {
  const rows = shown.map((row) => row.map(asNumber));
  const told = {
    meanings: new Map(),
    inserted: new Set<number>(),
    isMarket: (text: string) => isMarketName(text, config),
  };
  const says = tabNameSays(name, config, "", today);
  const context = {
    ...{ config, tab: { id: 0, name }, dayOfDate: dayOf, locale: "" },
    ...{ marketOfTab: says.market, monthOfTab: says.month },
  };
  return findTables(rows, told).flatMap((table) => readPartnerships(rows, table, context).partnerships);
}

/** Every month that there is, by "2026-10 US". */
export function recordsOf(partnerships: readonly Partnership[], config: Config, today: Day): Records {
  const months = [...new Set(partnerships.flatMap(({ month }) => month ?? []))];
  return new Map(
    months.flatMap((month) =>
      rollUp(partnerships, config, month, { undated: "leave", today }).markets.map((row) => {
        const { madeAt: _, ...record } = storedRecord(row, { undated: "leave", madeAt: "2026-01-01T00:00:00Z" });
        return [`${month} ${row.market}`, record] as const;
      }),
    ),
  );
}

export type Compared = { numbers: number; unknown: number; words: number; worst: number; readonly differing: string[] };

/** Every value of every month and market, both ways round; 1e-9 of the value is equal. */
export function compared(own: Records, theirs: Records): Compared {
  const result: Compared = { numbers: 0, unknown: 0, words: 0, worst: 0, differing: [] };
  for (const key of new Set([...own.keys(), ...theirs.keys()])) {
    const [mine, other] = [own.get(key), theirs.get(key)];
    if (!mine || !other) {
      result.differing.push(`${key} is only ${mine ? "the add-on's" : "in SQL"}`);
      continue;
    }
    for (const name of new Set([...Object.keys(mine), ...Object.keys(other)]))
      compareOne(`${key} ${name}`, mine[name] ?? undefined, other[name] ?? undefined, result);
  }
  return result;
}

function compareOne(what: string, mine: unknown, other: unknown, result: Compared): void {
  if (typeof mine === "number" && typeof other === "number") {
    const off = Math.abs(mine - other) / Math.max(1, Math.abs(mine));
    result.numbers++;
    result.worst = Math.max(result.worst, off);
    if (off <= 1e-9) return;
  } else if (mine === other) {
    if (mine === undefined) result.unknown++;
    else result.words++;
    return;
  }
  result.differing.push(`${what}: ${String(mine)} and ${String(other)}`);
}
