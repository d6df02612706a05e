/** A .csv file → its rows, and what its name says; sentences where it cannot be read. */
import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import { readCsv } from "../../workbench/runtime/files/csv.ts";
import { decodeText } from "../../workbench/runtime/files/encoding.ts";

export const rowsIn = async (path: string): Promise<string[][]> => {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new Error(notRead(path, error));
  });
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    throw new Error(`${path} is a workbook (.xlsx): save each of its tabs as .csv and give those files.`);
  try {
    return readCsv(decodeText(bytes), path).rows;
  } catch (error) {
    // the workbench opens workbooks, too
    throw new Error(error instanceof Error ? error.message.replace(" as .csv or .xlsx", " as .csv") : String(error));
  }
};

/** "teams/Россия.csv" → "Россия": the name of the tab that it was. "Sheet - Oct 2026.csv" is Google's own way. */
export const tabNameOf = (path: string): string => {
  const name = basename(path, extname(path));
  return name.split(" - ").at(-1) ?? name;
};

function notRead(path: string, error: unknown): string {
  const { code } = error as { readonly code?: string };
  if (code === "ENOENT") return `There is no file ${path}.`;
  if (code === "EISDIR") return `${path} is a folder: give the .csv files in it, such as ${path}/*.csv.`;
  if (code === "EACCES") return `${path} may not be read by you.`;
  return `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}.`;
}
