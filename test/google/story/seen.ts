/** What the pages of the story show, as lines that people can compare. */
import type { PanelAnswer } from "../../../src/domain/process/panel.ts";
import type { Team } from "../sheet.ts";
import { mainTab, rowOf } from "./sheet.ts";

const SECTION =
  /^(Overdue|Today|To put right|This week|Check-ins|Waiting on the creator|Next week|Later, or without a date): \d+$/;

/** "Overdue: Mara Lin — Give feedback on the draft (us, due since 2 Oct, 1 working day late)" */
export function todayLines(team: Team): readonly string[] {
  team.does("today");
  let section = "";
  return team.display("Today").flatMap(([first = "", creator = "", , what = "", who = "", when = ""]) => {
    const [, found] = SECTION.exec(first) ?? [];
    if (found) section = found;
    if (found || section === "" || creator === "" || creator === "Creator") return [];
    const about = [who, when.replace(/^[▼◆] /, "")].filter(Boolean).join(", ");
    return [spaced(`${section}: ${creator} — ${what} (${about})`)];
  });
}

/** With plain spaces in it, as a test is typed. */
const spaced = (text: string): string => text.replace(/\u00a0/g, " ");

/** "Mara Lin | Upfront | $600.00 USD | due 6 Oct 2026 | paid – | overdue by 1 day" */
export function paymentLines(team: Team): readonly string[] {
  team.does("payments");
  const [head = [], ...rows] = team.display("Payments");
  const at = (row: readonly string[], heading: string): string => row[head.indexOf(heading)] || "–";
  return rows
    .filter((row) => at(row, "Creator") !== "–")
    .map((row) =>
      [
        at(row, "Creator"),
        at(row, "For"),
        `${at(row, "Amount")} ${at(row, "Currency")}`,
        `due ${at(row, "Due on")}`,
        `paid ${at(row, "Paid on")}`,
        at(row, "Status"),
      ].join(" | "),
    )
    .sort();
}

export const answerOf = (team: Team, creator: string): PanelAnswer => {
  const sheet = team.tabs().find(({ name }) => name === mainTab)?.gid ?? -1;
  return team.does("partnershipRow", { sheet, row: rowOf(team, creator) }) as PanelAnswer;
};

/** "Execution: Send the draft (creator, by 14 Oct)"; with what is to be put right behind it. */
export function nowOf(team: Team, creator: string): string {
  const { now } = answerOf(team, creator);
  if (!now) return "nothing";
  const { stage, next, problems } = now;
  const step = next ? `${next.what} (${next.who}, ${next.when})` : "nothing to do";
  return [`${stage}: ${step}`, ...problems.map((problem) => problem.split(" → ")[0])].join("; ");
}

export const keysOf = (team: Team): readonly string[] =>
  team
    .read("Payments")
    .slice(1)
    .map(([key]) => String(key))
    .sort();
