/** Config tables with the target audiences of the examples: nothing of the kind is shipped. */
import type { Cell } from "../../../src/domain/cell.ts";

const targets: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  targetCountry: { US: "US", RU: "RU", KZ: "KZ" },
  targetAge: { "*": "25–44", RU: "18–24 20%, 25–34 50%, 35–44 30%" },
  targetGender: { "*": "women 70%" },
};

/** The table, with what a team would have typed under "Target audience". */
export const withTargets = (rows: Cell[][]): Cell[][] =>
  rows.map((row) => row.map((cell, at) => targets[String(row[0])]?.[String(rows[0]?.[at])] ?? cell));
