/** A spreadsheet as a person leaves it by means of Google's own menus, for tests of what the add-on does then. */
import type { RuntimeOptions } from "../../scripts/workbench/runtime/types.ts";
import { evaluate, open } from "../workbench/open.ts";
import { openTeam, type Team } from "./sheet.ts";

/** `script` knows `book` and `sheet`, the first tab. */
export function afterwards(team: Team, script: string, more: Omit<RuntimeOptions, "dist"> = {}): Team {
  const byHand = open({ state: team.exportState() });
  evaluate(byHand, script);
  return openTeam({ ...more, state: byHand.exportState() });
}

export const header = ["Creator", "Market", "Rate", "KPIs", "Results"];
export const maya = ["Maya", "US", "$1,200", "reach 100k", "likes 4,210; comments 187; saves 640; 12 Oct 2026"];
export const sveta = ["Света", "RU", "38 000 ₽", "охват 45 000", "охват 48к; лайки 2 140"];

/** What a window would show of a run that fails. */
export function sentenceOf(team: Team, name: string, answers?: unknown): string {
  const result = team.run(name, answers === undefined ? [] : [JSON.stringify(answers)]);
  return result.ok ? "" : result.message;
}
