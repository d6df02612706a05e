/** The sheets on which the drill runs: as a team has it before Set up, after it, and with everything made and then changed. */
import type { RuntimeOptions, RuntimeState } from "../../../scripts/workbench/runtime/types.ts";
import { briefDocument } from "../../../src/domain/brief/brief.ts";
import { campaignColumns } from "../../../src/domain/brief/fields.ts";
import { draft, type Row } from "../briefs.ts";
import { older } from "../configTabs.ts";
import { openTeam, type Team } from "../sheet.ts";

const header = [
  "Creator",
  "Market",
  "Campaign",
  "Rate",
  "KPIs",
  "Results",
  "Status",
  "Planned date",
  "Date",
  "Paid on",
];
const rows = [
  [
    "Mara K.",
    "US",
    "Spring",
    "$1,200, 50% upfront, net 30",
    "reach 70k",
    "reach 71k; likes 2k; comments 90; saves 50",
    "live",
    "",
    "2025-10-05",
    "",
  ],
  ["Ella", "US", "Spring", "$900", "likes 2k", "reach 30k; likes 2,100; comments 40", "live", "", "2025-10-20", ""],
  [
    "Мара",
    "Рoссия",
    "Весна",
    "38 000 ₽",
    "охват 40 000",
    "охват 43 900, лайки 2 010, комментарии 88",
    "вышел",
    "",
    "2025-10-22",
    "",
  ],
  ["Ben", "US", "Spring", "$500", "", "", "agreed", "2025-11-12", "", ""],
];
const day = "2025-11-10";

/** A tab has few rows here: what is set for a whole column is set for less. */
export const small = { tabRows: 60, locale: "en_US", timeZone: "Etc/UTC", today: day } as const;

export const opened = (options: Omit<RuntimeOptions, "dist">, documents: string[]): Team =>
  openTeam({
    ...small,
    ...options,
    hooks: {
      ...options.hooks,
      storeDocument: ({ name }) => {
        documents.push(name);
        return `https://docs.example.com/${documents.length}`;
      },
    },
  });

const october = { month: "2025-10", undated: "leave" };
export const owner = { day: 1, hour: 6, zone: "Europe/Moscow", owner: "Maya" };

function ready(): Team {
  const team = opened({ cells: { Team: [header, ...rows] } }, []);
  team.does("setUp", { markets: ["US", "RU"] });
  return team;
}

/** As the window asks for it: what it read, and the document that it made of the draft. */
export function briefRequest(team: Team, row: number, version: number): object {
  const { facts, seen, sheet } = team.does("briefRow", { sheet: gidOf(team, "Team"), row }) as Row;
  const typed = { ...draft, campaign: "Spring" };
  const content = { draft: typed, document: briefDocument(facts, typed, version) };
  return { sheet, row, seen, campaign: "Spring", version, content };
}

export const gidOf = (team: Team, tab: string): number => team.tabs().find(({ name }) => name === tab)?.gid ?? -1;

/** What the brief's window keeps while somebody types. */
export const draftToKeep = (goal: string) => ({
  campaign: "Autumn",
  market: "US",
  creator: "Ella",
  parts: { campaign: { campaign: "Autumn", goal }, market: {}, creator: { promoCode: "ELLA" } },
  columns: campaignColumns("en"),
  edited: ["goal"],
});

function full(): Team {
  const team = ready();
  for (const name of ["creators", "activity", "payments", "check", "scorecard", "today"]) team.does(name);
  team.does("insertFormulas", { formulas: ["CPE"] });
  team.does("rollup", october);
  team.does("saveBriefDraft", draftToKeep("Try it"));
  team.does("createBrief", briefRequest(team, 2, 1));
  team.does("sop", { for: "creators" });
  team.does("everyMonth", { on: true, ...owner });
  team.does("everyMorning", { on: true, owner: "Maya" });
  team.does("logActivity", { tab: "Team", row: 5, what: "feedback" });
  team.type("Team!D3", "$950");
  team.type("Team!J3", "2025-11-05");
  team.type("Payments!N2", "by Wise");
  for (const [at, cell] of [
    "Zoe",
    "US",
    "Spring",
    "$700",
    "",
    "reach 9k; likes 500; comments 12",
    "live",
    "",
    "2025-10-28",
    "",
  ].entries())
    team.type(`Team!${"ABCDEFGHIJ"[at]}6`, cell);
  return team;
}

/** The names that the add-on gives its tabs are the team's already. */
const beside = () =>
  opened(
    {
      cells: {
        Team: [header, ...rows],
        Config: [["my own things"]],
        Payments: [
          ["Who", "How much"],
          ["Mara", "5"],
        ],
      },
    },
    [],
  );

function readyBeside(): Team {
  const team = beside();
  team.does("setUp", { markets: ["US", "RU"] });
  return team;
}

const made: { [name: string]: RuntimeState } = {};
const makers = {
  fresh: () => opened({ cells: { Team: [header, ...rows] } }, []),
  ready,
  full,
  beside,
  readyBeside,
  ofOlderEdition: () => opened({ cells: { Team: [header, ...rows], Config: older } }, []),
} satisfies { readonly [name: string]: () => Team };
export type StateName = keyof typeof makers;

/** Made once, as JSON: each run begins on a copy. */
export const stateNamed = (name: StateName): RuntimeState => {
  made[name] ??= makers[name]().exportState();
  return made[name];
};
