/** STUB */
import type { Cell } from "../cell.ts";
export type Status =
  | "planned"
  | "contacted"
  | "negotiating"
  | "agreed"
  | "live"
  | "postponed"
  | "cancelled"
  | "returned";
export const readStatus = (cell: Cell, _tick: boolean): Status | "unknown" | undefined =>
  cell ? (/live|posted/i.test(String(cell)) ? "live" : /plan/i.test(String(cell)) ? "planned" : "unknown") : undefined;
export const isLive = (status: Status): boolean => status === "live";
