/** Which sheets the workbench offers: those that were named, else the samples. */
import { readdirSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import type { SheetChoice } from "./protocol.ts";

export type SheetFile = SheetChoice & { readonly file: string };

/** One file; its key is its name. */
export function namedSheet(file: string): SheetFile {
  return { key: basename(file), name: basename(file, extname(file)), file: resolve(file) };
}

/** Several files, each once; of two that are called alike, the later one says its folder. `given` is how it was named. */
export function namedSheets(files: readonly string[]): (SheetFile & { readonly given: string })[] {
  const sheets: (SheetFile & { readonly given: string })[] = [];
  for (const given of files) {
    const sheet = namedSheet(given);
    if (sheets.some(({ file }) => file === sheet.file)) continue;
    const isTaken = (key: string) => sheets.some((one) => one.key === key);
    const folder = basename(dirname(sheet.file));
    const key = isTaken(sheet.key)
      ? [folder, sheet.file].map((where) => `${where}/${sheet.key}`).find((each) => !isTaken(each))
      : undefined;
    sheets.push({ ...sheet, given, ...(key === undefined ? {} : { key, name: `${folder}/${sheet.name}` }) });
  }
  return sheets;
}

/** Every .csv and .xlsx of a folder, by name. */
export function sheetsIn(folder: string): SheetFile[] {
  return readdirSync(folder)
    .filter((name) => /\.(csv|tsv|xlsx)$/i.test(name))
    .sort()
    .map((name) => namedSheet(join(folder, name)));
}
