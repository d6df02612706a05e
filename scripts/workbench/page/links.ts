/** Links in cells that lead to a cell of the same workbook: `#gid=12&range=F20`, as Google Sheets writes them. */
import { helpers, type Model, registries } from "@odoo/o-spreadsheet";
import type { Cells, Selected } from "../runtime/types.ts";
import type { Tab } from "../server/protocol.ts";

const shape = /#gid=(\d+)(?:&range=([^&]+))?$/;

/** To be called before the Model is built; `tabs` says which number is which tab. */
export function followTabLinks(tabs: () => readonly Tab[]): void {
  registries.urlRegistry.add("tab_and_cell", {
    match: (url) => shape.test(url),
    createLink: (url, label) => ({ url, label, isExternal: false, isUrlEditable: true }),
    urlRepresentation: (url) => words(url, tabs()),
    open: (url, env) => {
      const [, gid, range] = shape.exec(url) ?? [];
      const tab = tabs().find((one) => String(one.gid) === gid);
      if (tab !== undefined) goTo(env.model, tab.sheetId, range === undefined ? "A1" : decodeURIComponent(range));
    },
    sequence: -1,
    title: "#gid",
  });
}

/** Shows a tab and selects a range of it, scrolled into sight; false where the tab is not there (yet). */
export function goTo(model: Model, sheetId: string, range: string): boolean {
  if (model.getters.tryGetSheet(sheetId) === undefined) return false;
  const zone = helpers.toZone(range.split("!").at(-1) ?? "A1");
  const active = model.getters.getActiveSheetId();
  if (active !== sheetId) model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: active, sheetIdTo: sheetId });
  model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone }, { scrollIntoView: true });
  return true;
}

/** The same by Apps Script's numbers, which count from 1; of several ranges the last becomes the active one. */
export function goToSelection(model: Model, { earlier = [], sheetId, ...active }: Selected): boolean {
  const [first = active, ...others] = [...earlier, active];
  if (!goTo(model, sheetId, addressOf(first))) return false;
  for (const { row, column, rows, columns } of others) {
    model.selection.addCellToSelection(column - 1, row - 1);
    model.selection.setAnchorCorner(column + columns - 2, row + rows - 2);
  }
  return true;
}

function addressOf({ row, column, rows, columns }: Cells): string {
  return `${helpers.toXC(column - 1, row - 1)}:${helpers.toXC(column + columns - 2, row + rows - 2)}`;
}

function words(url: string, tabs: readonly Tab[]): string {
  const [, gid, range] = shape.exec(url) ?? [];
  const name = tabs.find((one) => String(one.gid) === gid)?.name ?? `#gid=${gid}`;
  return range === undefined ? name : `${name}!${decodeURIComponent(range)}`;
}
