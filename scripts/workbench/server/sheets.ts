/** Which sheets the workbench offers: the one that was named, else the samples. */
import { readdirSync } from "node:fs";
import { basename, extname, join, resolve } from "node:path";
import type { SheetChoice } from "./protocol.ts";

export type SheetFile = SheetChoice & { readonly file: string };

/** One file; its key is its name. */
export function namedSheet(file: string): SheetFile {
  return { key: basename(file), name: basename(file, extname(file)), file: resolve(file) };
}

/** Every .csv and .xlsx of a folder, by name. */
export function sheetsIn(folder: string): SheetFile[] {
  return readdirSync(folder)
    .filter((name) => /\.(csv|xlsx)$/i.test(name))
    .sort()
    .map((name) => namedSheet(join(folder, name)));
}
