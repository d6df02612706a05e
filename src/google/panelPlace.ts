/** A place of the sheet → the partnership that the panel shows there. */
import type { Partnership } from "../domain/sheets/partnership.ts";
import type { Sheet } from "./book.ts";
import type { States } from "./readStates.ts";
import { managedIds, managedTab } from "./tabs.ts";

/** Its own row, a line of a page that links to it, a line of Payments or Activity; of a person what is most urgent. */
export function partnershipOf(sheet: Sheet, row: number, read: States): Partnership | undefined {
  const id = sheet.getSheetId();
  const { partnerships, people, payments, facts } = read;
  const standingAt = (tab: number, at: number) =>
    partnerships.find((one) => one.tab.id === tab && one.rows.includes(at) && one.creator !== "");
  if (people.sheet?.getSheetId() === id) return mostUrgent(row, read);
  if (managedTab("Payments")?.getSheetId() === id) {
    const place = payments.find((one) => one.row === row)?.place;
    return place && standingAt(place.tab.id, place.row);
  }
  if (managedTab("Activity")?.getSheetId() === id)
    return facts.find(({ activity }) => activity.some((line) => line.row === row))?.partnership;
  if (!managedIds().has(id)) return standingAt(id, row);
  const link = linkIn(sheet, row);
  return link && standingAt(link.tab, link.row);
}

function mostUrgent(personRow: number, { states, facts }: States): Partnership | undefined {
  const open = facts.flatMap(({ person, partnership }, at) => {
    const state = states[at];
    return person?.row === personRow && state?.next && !state.isOff ? [{ partnership, state }] : [];
  });
  const rank = ({ state }: (typeof open)[number]) => state.next?.due ?? "9";
  return open.sort((one, other) => rank(one).localeCompare(rank(other)))[0]?.partnership;
}

/** The first link of a line of Today, the roll-up or Check. */
function linkIn(sheet: Sheet, row: number): { readonly tab: number; readonly row: number } | undefined {
  const width = sheet.getLastColumn();
  if (width === 0 || row < 1 || row > sheet.getLastRow()) return undefined;
  const formulas = sheet.getRange(row, 1, 1, width).getFormulas()[0] ?? [];
  const [, tab, at] = /"#gid=(\d+)&range=[A-Z]+(\d+)"/.exec(formulas.join(" ")) ?? [];
  return tab === undefined ? undefined : { tab: Number(tab), row: Number(at) };
}
