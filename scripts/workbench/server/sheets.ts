/** Which sheets the workbench offers: those that were named. */
import { basename, dirname, extname, resolve } from "node:path";
import type { Sample, SheetChoice } from "./protocol.ts";

export type SheetFile = SheetChoice & {
  readonly file: string;
  /** The tab of a .csv file, where it shall not be called as the file is. */
  readonly tab?: string;
  readonly sample?: Sample;
};

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
