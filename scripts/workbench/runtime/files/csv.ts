/** The text of a .csv file → rows of texts. */
import papaparse from "papaparse";
import { fileError } from "../failure.ts";

export type CsvRows = { readonly rows: string[][]; readonly delimiter: string };

/** Throws one sentence where the text is no table. */
export const readCsv = (text: string, file: string): CsvRows => {
  const other = notATable(text);
  if (other !== undefined)
    throw fileError(`${file} is ${other}. Download the sheet as .csv or .xlsx again and give that file.`);
  const { delimiter, body } = delimited(text.replace(/^\ufeff/, ""));
  const { data, errors } = papaparse.parse<string[]>(body, { delimiter });
  const open = errors.find(({ code }) => code === "MissingQuotes");
  if (open) {
    const line = body.slice(0, open.index ?? 0).split("\n").length + text.split("\n").length - body.split("\n").length;
    throw fileError(
      `${file} cannot be read from line ${line} on: a quotation mark there is never closed. Close it, or download the sheet again.`,
    );
  }
  const rows = data.filter((row, index) => index < data.length - 1 || row.some((cell) => cell !== ""));
  if (!rows.some((row) => row.some((cell) => /[^\s,;|]/.test(cell))))
    throw fileError(`${file} has no rows. Download the sheet again and give that file.`);
  return { rows, delimiter };
};

const notATable = (text: string): string | undefined => {
  if (/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text) || text.startsWith("%PDF-")) return "no text";
  if (/^\ufeff?\s*<(!doctype|html|head|body|\?xml|table)\b/i.test(text)) return "a web page, not a table";
  if (/^\ufeff?\s*[{[]/.test(text) && isJson(text)) return "JSON, not a table";
  return undefined;
};

const isJson = (text: string): boolean => {
  try {
    return typeof JSON.parse(text.replace(/^\ufeff/, "")) === "object";
  } catch {
    return false;
  }
};

/** Excel's own first line "sep=;" says it; else what splits the lines most evenly. */
const delimited = (text: string): { delimiter: string; body: string } => {
  const said = /^"?sep=([^\r\n"])"?\r?\n/i.exec(text);
  if (said?.[1]) return { delimiter: said[1], body: text.slice(said[0].length) };
  const [best, next] = [",", ";", "\t", "|"]
    .map((delimiter) => ({ delimiter, ...evenness(text, delimiter) }))
    .sort((one, other) => other.share - one.share || other.width - one.width);
  const isTie = best && next && best.share === next.share && best.width === next.width && best.share > 0;
  const chosen = isTie && best.delimiter === "," && haveDecimalCommas(next.cells) ? next : best;
  return { delimiter: chosen?.delimiter ?? ",", body: text };
};

/** Of two that split alike, a comma between digits is a decimal one: "Anna;1,5". */
const haveDecimalCommas = (cells: readonly string[]): boolean =>
  cells.every((cell) => !cell.includes(",") || /^\D*\d+,\d+\D*$/.test(cell));

const ROWS_LOOKED_AT = 300;

type Evenness = { readonly share: number; readonly width: number; readonly cells: readonly string[] };

/** The share of rows that have the usual number of columns, and that number; 0 where it splits nothing. */
const evenness = (text: string, delimiter: string): Evenness => {
  const { data } = papaparse.parse<string[]>(text, { delimiter, preview: ROWS_LOOKED_AT });
  const rows = data.filter((row) => row.some((cell) => cell.trim() !== ""));
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [usual] = [...counts].sort(([width, count], [other, more]) => more - count || other - width);
  return usual
    ? { share: usual[1] / rows.length, width: usual[0], cells: rows.flat() }
    : { share: 0, width: 0, cells: [] };
};
