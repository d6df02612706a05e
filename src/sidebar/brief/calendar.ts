/** The table of holidays that the build writes into the page, laid under what the server says of a row. */
import { withHolidays } from "../../domain/brief/holidays.ts";
import type { Row } from "./state.ts";

export const completeRow = (row: Row): Row => {
  const table = document.getElementById("holidays")?.textContent;
  return table ? { ...row, facts: withHolidays(row.facts, JSON.parse(table)) } : row;
};
