/** A team's sheet with dates around today, for the tests of Today. */
import { addDays, weekdayOf } from "../../src/domain/day.ts";
import { openSetUp, type Team } from "./sheet.ts";

export const timeZone = "Etc/UTC";
export const now = new Date().toISOString().slice(0, 10);
const monday = addDays(now, 1 - weekdayOf(now));
export const day = (days: number): string => addDays(now, days);

export const header = [
  "Creator",
  "Market",
  "Rate",
  "KPIs",
  "Results",
  "Campaign",
  "Status",
  "Planned date",
  "Posted on",
  "Paid on",
];
export const rows = [
  ["Ella", "US", "$1,200", "", "", "Autumn", "agreed", addDays(monday, -10), "", ""],
  ["Ben", "US", "$500", "", "", "Autumn", "agreed", addDays(monday, 9), "", ""],
  ["Света", "RU", "90 000 ₽", "", "reach 5k; likes 100", "Осень", "live", "", day(-60), ""],
  ["Paid", "US", "$500", "", "reach 5k; likes 100", "Autumn", "live", "", day(-60), day(-20)],
  ["Off", "US", "$700", "", "", "Autumn", "cancelled", addDays(monday, -10), "", ""],
  ["New", "US", "$700", "", "", "Autumn", "negotiating", "", "", ""],
];

export function prepared(
  cells: readonly (readonly string[])[] = rows,
  more: Record<string, string[][]> = {},
  options: { readonly tabRows?: number } = {},
): Team {
  return openSetUp({ cells: { Team: [header, ...cells.map((row) => [...row])], ...more }, timeZone, ...options });
}

export const column = (team: Team, tab = "Today"): string[] => team.read(tab).map(([first]) => String(first));
