/** Headings of one row → where a second table begins beside the first: behind a blank column, with a creator and a meaning of its own again. */
import type { Text } from "../../text.ts";
import type { Heading } from "../headings/heading.ts";
import { columnName, type TableColumn } from "./table.ts";

export function secondTableAt(headings: readonly (Heading | undefined)[]): number | undefined {
  const at = headings.findIndex((heading, place) => heading && place > 1 && begins(headings, place, heading));
  return at < 0 ? undefined : at;
}

function begins(headings: readonly (Heading | undefined)[], at: number, { meanings: [person] }: Heading): boolean {
  if ((person !== "creator" && person !== "handle") || headings[at - 1]?.text) return false;
  const before = meaningsIn(headings.slice(0, at));
  const behind = meaningsIn(headings.slice(at + 1));
  return before.has(person) && [...behind].some((meaning) => meaning !== "notes" && before.has(meaning));
}

const meaningsIn = (headings: readonly (Heading | undefined)[]): ReadonlySet<string> =>
  new Set(headings.flatMap((heading) => heading?.meanings.slice(0, 1) ?? []));

/** What is said of each column of the second table. */
export function besideIt(columns: readonly TableColumn[]): Text | undefined {
  const [first] = columns;
  const last = columns[columns.length - 1];
  if (!first || !last) return undefined;
  const [from, to] = [columnName(first), columnName(last)];
  return {
    en: `a second table stands beside the first one, from ${from.en} to ${to.en}; move it below or to a tab of its own`,
    ru: `рядом с первой таблицей стоит вторая, от ${from.ru} до ${to.ru}: перенесите её ниже или на отдельный лист`,
  };
}
