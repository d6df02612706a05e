/** What was typed behind --local → the files: a folder is those in it, "*" is spelled out, a file given twice is read once. */
import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { tabNameOf } from "./file.ts";
import type { Read, Source } from "./readFiles.ts";

type Failed = Read["failed"][number];
type Given = {
  readonly place: Omit<Source["place"], "tab">;
  readonly tell: (line: string) => void;
};

export async function sourcesOf(
  typed: readonly string[],
  { place, tell }: Given,
): Promise<{ readonly sources: readonly Source[]; readonly missing: readonly Failed[] }> {
  const missing: Failed[] = [];
  const sources: Source[] = [];
  const known = new Set<string>();
  for (const one of typed) {
    const files = await filesOf(one);
    if (typeof files === "string") missing.push({ file: one, why: files });
    else
      for (const file of files) {
        if (known.has(resolve(file))) tell(`${file} is given twice; it is read once.`);
        else sources.push({ file, place: { ...place, tab: tabNameOf(file) }, bytes: (await stat(file)).size });
        known.add(resolve(file));
      }
  }
  return { sources, missing };
}

/** Shells of Windows hand "*" over as it is typed. */
async function filesOf(typed: string): Promise<readonly string[] | string> {
  const found = await stat(typed).catch(() => undefined);
  if (found?.isDirectory()) {
    const files = await matching(typed, /\.csv$/i);
    return files.length ? files : `${typed} is a folder without .csv files.`;
  }
  if (found) return [typed];
  const pattern = basename(typed);
  const files = /[*?]/.test(pattern) ? await matching(dirname(typed), asExpression(pattern)) : [];
  return files.length ? files : `There is no file ${typed || '""'}.`;
}

async function matching(folder: string, name: RegExp): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => !entry.isDirectory() && !entry.name.startsWith(".") && name.test(entry.name));
  return files.map((file) => join(folder, file.name)).sort();
}

/** "team-*.csv" → /^team-.*\.csv$/i */
const asExpression = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern
      .replace(/[.+^${}()|[\]\\]/g, "\\$&")
      .replaceAll("*", ".*")
      .replaceAll("?", ".")}$`,
    "iu",
  );
