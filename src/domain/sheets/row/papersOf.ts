/** The rows of a deal → what proves it: the link to the post and the ad token, where the table has columns for them. */
import { textOf } from "../../cell.ts";
import { columnsOf, type TableColumn } from "../table/table.ts";
import type { RowRead } from "./read.ts";

/** A column of links leads to people or to posts: "Profile link" proves nothing. */
const OF_PERSON = /profile|профил|account|аккаунт|channel|канал|social|соц|блог|screen|скрин|report|отч[её]т|страниц/i;

export function papersOf(rows: readonly RowRead[]): { readonly link?: string; readonly erid?: string } {
  const [first] = rows;
  if (!first) return {};
  const links = columnsOf(first.table, "link").filter(({ heading }) => !OF_PERSON.test(heading.text));
  const tokens = columnsOf(first.table, "erid");
  const erid = typedIn(rows, tokens);
  return { ...(links.length ? { link: typedIn(rows, links) } : {}), ...(erid ? { erid } : {}) };
}

const typedIn = (rows: readonly RowRead[], columns: readonly TableColumn[]): string =>
  rows
    .flatMap(({ row }) => columns.map(({ at }) => textOf(row.cells[at])))
    .filter(Boolean)
    .join(" ");
