/** The sheet of the story, as a team types it, and what people do in its tabs. */
import { openSetUp, openTeam, type Team } from "../sheet.ts";

export const headings = [
  "Creator",
  "Market",
  "Rate",
  "KPIs",
  "Results",
  "Campaign",
  "Status",
  "Planned date",
  "Posted on",
  "Paid on",
  "Link",
  "Platform",
] as const;
export type Heading = (typeof headings)[number];

const rows = [
  [
    "Mara Lin",
    "US",
    "$1,200, 50% upfront, net 15",
    "reach 60k",
    "",
    "Autumn tea",
    "agreed",
    "10/26/2026",
    "",
    "",
    "",
    "TikTok",
  ],
  [
    "Ben Ortiz ",
    "us",
    "800 $",
    "reach 30k, ER 4%",
    "",
    "Autumn tea",
    "confirmed",
    "Oct 28, 2026",
    "",
    "",
    "",
    "YouTube",
  ],
  [
    "Tess Wu",
    "US",
    "barter (tea box worth $120)",
    "3 stories",
    "",
    "Autumn tea",
    "confirmed",
    "2026-10-30",
    "",
    "",
    "",
    "ig",
  ],
  ["Kim Park", "United States", "$500", "reach 20k", "", "Autumn tea", "in talks", "11/6/2026", "", "", "", "TikTok"],
  [
    "Света Крылова",
    "RU",
    "60 000 ₽",
    "охват 45 000",
    "",
    "Осенний чай",
    "согласовано",
    "22 Oct 2026",
    "",
    "",
    "",
    "Instagram",
  ],
];

export const mainTab = "Partners";

/** Opens the team's sheet on the first day. */
export function begin(today: string): Team {
  const team = openSetUp(
    {
      cells: { [mainTab]: [[...headings], ...rows] },
      locale: "en_US",
      timeZone: "Etc/UTC",
      today,
    },
    { markets: ["US", "RU"] },
  );
  const [head = [], ...parameters] = team.read("Config");
  const row = parameters.findIndex(([key]) => key === "productionDays") + 2;
  for (const [at, column] of head.entries())
    if (["*", "US", "RU"].includes(String(column))) team.type(`Config!${String.fromCharCode(65 + at)}${row}`, "1"); // drafts are quick here
  team.does("creators");
  team.does("activity");
  return team;
}

export const reopen = (team: Team, today: string): Team =>
  openTeam({
    state: team.exportState(),
    today,
    hooks: { storeDocument: ({ id }) => `https://docs.example.com/${id}` },
  });

/** The row of a creator in the team's tab, wherever it was sorted to. */
export const rowOf = (team: Team, creator: string): number =>
  team.read(mainTab).findIndex(([name]) => String(name).trim() === creator) + 1;

/** Types into a creator's row, under a heading. */
export function typeIn(team: Team, creator: string, cells: { readonly [heading in Heading]?: string }): void {
  for (const [heading, text] of Object.entries(cells)) {
    const column = String.fromCharCode(65 + headings.indexOf(heading as Heading));
    team.type(`${mainTab}!${column}${rowOf(team, creator)}`, text);
  }
}

/** Lines of Activity by hand: day, creator, what happened. */
export function writeDown(
  team: Team,
  ...lines: readonly (readonly [on: string, creator: string, what: string])[]
): void {
  for (const [on, creator, what] of lines) {
    const row = team.read("Activity").filter((cells) => cells.some((cell) => cell !== "")).length + 1;
    team.type(`Activity!A${row}`, on);
    team.type(`Activity!B${row}`, creator);
    team.type(`Activity!E${row}`, what);
  }
}

export const log = (team: Team, creator: string, what: string, more: object = {}) =>
  team.does("logActivity", { tab: mainTab, row: rowOf(team, creator), what, ...more }) as {
    isNew: boolean;
    row: number;
  };

/** The team's rows in another order, as "Sort range" leaves them. */
export function sortBackwards(team: Team): void {
  const [, ...sorted] = team.display(mainTab).map((row) => headings.map((_, at) => row[at] ?? ""));
  for (const [index, row] of sorted.reverse().entries())
    for (const [at, text] of row.entries()) team.type(`${mainTab}!${String.fromCharCode(65 + at)}${index + 2}`, text);
}
