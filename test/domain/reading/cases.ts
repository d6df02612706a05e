/** The oracle: cells as teams type them with the one right reading of each, and what a reading of ours is beside it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { readKpis, readRate, readResults } from "../../../src/domain/reading/index.ts";
import { markets } from "./markets.ts";
import { plain } from "./plain.ts";

export type Case = {
  readonly id: string;
  readonly column: "Rate" | "KPIs" | "Results";
  readonly market: keyof typeof markets;
  readonly cellType: string;
  readonly text: string;
  readonly expect: object;
};
export type Reading = { readonly flags?: readonly string[]; readonly unread?: readonly string[] };

const readers = { Rate: readRate, KPIs: readKpis, Results: readResults };

export const caseFiles = ["partnerships", "audience", "more", "hard", "quoted"] as const;
const folder = join(import.meta.dirname, "cases");

export const casesAt = (path: string): readonly Case[] => JSON.parse(readFileSync(path, "utf8")) as Case[];
export const casesIn = (file: string): readonly Case[] => casesAt(join(folder, `${file}.json`));

/** The files of cases in a folder, by their paths. */
export const caseFilesIn = (path: string): readonly string[] =>
  readdirSync(path)
    .filter((file) => file.endsWith(".json"))
    .map((file) => join(path, file));

export const readText = ({ column, market }: Pick<Case, "column" | "market">, text: string): Reading =>
  readers[column](text, markets[market]);

export function readCase({ column, market, cellType, text }: Case): Reading {
  const cell = cellType === "number" ? Number(text) : cellType === "date" ? new Date(text) : text;
  return readers[column](cell, markets[market]);
}

/** A reading without what is unread: the cases do not list that. */
export const known = ({ unread: _unread, ...reading }: Reading): object => reading;

/** `silent`: a number that is not right, and no doubt beside it. `needless`: all is right, and doubted all the same. */
export type Verdict = { readonly exact: boolean; readonly silent: boolean; readonly needless: boolean };

export function judged(one: Case, reading: Reading = readCase(one)): Verdict {
  const [read, right] = [plain(known(reading)), plain(one.expect)];
  const exact = isDeepStrictEqual(read, right);
  return {
    exact,
    silent: !exact && !isDoubted(reading) && figures(read).some((figure) => !figures(right).includes(figure)),
    needless: exact && isUnread(reading),
  };
}

const isUnread = ({ unread }: Reading): boolean => (unread?.length ?? 0) > 0;
const isDoubted = (reading: Reading): boolean => isUnread(reading) || (reading.flags?.length ?? 0) > 0;

/** Every number that a reading states, by its path. */
export function figures(value: unknown, path = ""): readonly string[] {
  if (typeof value === "number") return [`${path}=${value}`];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => figures(one, `${path}.${key}`));
}
