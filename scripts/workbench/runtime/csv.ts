/** The bytes of a .csv file → rows of texts. */
import papaparse from "papaparse";
import { fileError } from "./failure.ts";

/** UTF-8 with or without its mark; what is no valid UTF-8 is read as Windows-1251, as Excel saves Russian files. */
export const decodeText = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1251").decode(bytes);
  }
};

/** Commas, semicolons or tabs, whichever the file uses. Throws one sentence where there are no rows. */
export const readCsv = (text: string, file: string): string[][] => {
  if (text.includes("\u0000"))
    throw fileError(`${file} is no text. Download the sheet as .csv or .xlsx again and give that file.`);
  const { data } = papaparse.parse<string[]>(text, { delimitersToGuess: [",", ";", "\t", "|"] });
  const rows = data.filter((row, index) => index < data.length - 1 || row.some((cell) => cell !== ""));
  if (!rows.some((row) => row.some((cell) => cell.trim() !== "")))
    throw fileError(`${file} has no rows. Download the sheet again and give that file.`);
  return rows;
};
