/** The report's tab as a file of values → what was found at Google, by the names of the contracts. */
import Papa from "papaparse";
import type { Outcome } from "./contract.ts";

export type Live = {
  /** When, with which account, in which locale and zones. */
  readonly date: string;
  readonly account: string;
  readonly locale: string;
  readonly sheetZone: string;
  readonly scriptZone: string;
  readonly found: { readonly [contract: string]: Outcome };
};

const HEAD = 6;

/** Throws a sentence for a file that is no such report. */
export function readReport(text: string): Live {
  const { data } = Papa.parse<string[]>(text.trim(), { delimiter: "," });
  const told = (row: number) => data[row]?.[1] ?? "";
  if (data[0]?.[0] !== "selftest report" || data[HEAD - 1]?.[0] !== "contract")
    throw new Error(
      "This is no report of the self-test. Open its tab “selftest report”: File, Download, Comma-separated values.",
    );
  const found = data
    .slice(HEAD)
    .flatMap(([name = "", , , outcome = ""]) => (outcome ? [[name, JSON.parse(outcome) as Outcome] as const] : []));
  return {
    date: told(0),
    account: told(1),
    locale: told(2),
    sheetZone: told(3),
    scriptZone: told(4),
    found: Object.fromEntries(found),
  };
}
