/** Briefs of the story, issued as the window issues them. */
import { briefDocument } from "../../../src/domain/brief/brief.ts";
import { draft, type Row, type Sent } from "../briefs.ts";
import type { Team } from "../sheet.ts";
import { mainTab, rowOf } from "./sheet.ts";

export function issue(team: Team, creator: string, campaign: string, version = 1): Sent {
  const sheetId = team.tabs().find(({ name }) => name === mainTab)?.sheetId ?? "";
  const read = team.run("briefRow", [], { sheetId, row: rowOf(team, creator), column: 1, rows: 1, columns: 1 });
  if (!read.ok) throw new Error(read.message);
  const { sheet, seen, facts } = JSON.parse(String(read.value)) as Row;
  const typed = { ...draft, campaign };
  const content = { draft: typed, document: briefDocument(facts, typed, version) };
  return team.does("createBrief", { sheet, row: facts.row, seen, campaign, version, content }) as Sent;
}
