/** What a person has in front of them, as the add-on's services are told of it when a run starts. */
import type { Model } from "@odoo/o-spreadsheet";
import type { Cells, View } from "../runtime/types.ts";

export function viewOf({ getters }: Model): View {
  const sheetId = getters.getActiveSheetId();
  const active = getters.getSelectedZone();
  const earlier = getters.getSelectedZones().filter((zone) => !isSame(zone, active));
  const hidden = getters.getSheetIds().map((id) => [id, filteredRows(getters, id)] as const);
  return {
    sheetId,
    ...cellsOf(active),
    earlier: earlier.map(cellsOf),
    filtered: filteredRows(getters, sheetId),
    filteredElsewhere: Object.fromEntries(hidden.filter(([id, rows]) => id !== sheetId && rows.length > 0)),
  };
}

/** What a filter hides is known to this page alone. */
function filteredRows(getters: Model["getters"], sheetId: string): number[] {
  if (getters.getFilters(sheetId).length === 0) return [];
  const rows = Array.from({ length: getters.getNumberRows(sheetId) }, (_, row) => row);
  return rows.filter((row) => getters.isRowFiltered(sheetId, row)).map((row) => row + 1);
}

type Zone = ReturnType<Model["getters"]["getSelectedZone"]>;

function isSame(one: Zone, other: Zone): boolean {
  return (["left", "right", "top", "bottom"] as const).every((side) => one[side] === other[side]);
}

function cellsOf({ left, right, top, bottom }: Zone): Cells {
  return { row: top + 1, column: left + 1, rows: bottom - top + 1, columns: right - left + 1 };
}
