/** The brief's window on a sheet with few and with many campaigns and issued briefs, side by side: service calls and time of each request. */
import { join } from "node:path";
import { briefContent } from "../../src/domain/brief/brief.ts";
import type { BriefFacts } from "../../src/domain/brief/facts.ts";
import { campaignColumns } from "../../src/domain/brief/fields.ts";
import { briefHeader, briefPlaces, briefRow } from "../../src/domain/brief/log.ts";
import { build, root } from "../build.ts";
import { openRuntime } from "../workbench/runtime/index.ts";
import type { Runtime, RuntimeState } from "../workbench/runtime/types.ts";

const PARTNERSHIPS = 300;
/** Campaigns and issued briefs. */
const SIZES = [
  [30, 5],
  [3_000, 5],
  [3_000, 500],
  [3_000, 2_000],
] as const;

export async function benchBriefs(): Promise<void> {
  await build();
  const measured = SIZES.map(([campaigns, briefs]) => requestsOf(campaigns, briefs));
  const sizes = SIZES.map(([campaigns, briefs]) => `${campaigns} + ${briefs}`.padStart(20));
  console.log(`\nThe brief's window: campaigns + issued briefs; service calls and ms of a request`);
  console.log(`  ${"".padEnd(28)}${sizes.join("")}`);
  for (const [at, { name }] of (measured[0] ?? []).entries()) {
    const told = measured.map((one) => `${one[at]?.calls} · ${one[at]?.ms.toFixed(0)}`.padStart(20));
    console.log(`  ${name.padEnd(28)}${told.join("")}`);
  }
}

type Request = { readonly name: string; readonly calls: number; readonly ms: number };

function requestsOf(campaigns: number, briefs: number): readonly Request[] {
  const runtime = opened(campaigns, briefs);
  const of = { creator: "Person 1", market: "US" };
  const { facts, seen, sheet, earlier } = answerOf(runtime, "briefRow", { sheet: sheetOf(runtime), row: 2 }) as {
    readonly facts: BriefFacts;
    readonly seen: string;
    readonly sheet: number;
    readonly earlier: readonly unknown[];
  };
  const campaign = "Campaign 7";
  const typed = { campaign, goal: "Try it twice" };
  const version = earlier.length + 1;
  const content = briefContent(facts, typed, version);
  const draft = {
    ...of,
    campaign,
    parts: { campaign: typed, market: {}, creator: { promoCode: "P1" } },
    columns: campaignColumns("en"),
    edited: ["goal"],
    known: { campaign, goal: "Goal of campaign 7" },
  };
  const issue = { sheet, row: 2, seen, of, campaign, version: 1, content, known: undefined };
  const timed = (name: string, door: string, payload?: object): Request => {
    const result = runtime.run(door, payload ? [JSON.stringify(payload)] : []);
    if (!result.ok) throw new Error(`${name}: ${result.message}`);
    if (door === "createBrief") mark = JSON.parse(String(result.value)).mark ?? "";
    return { name, calls: result.calls, ms: result.ms };
  };
  let mark = "";
  const before = [
    timed("opened on a row", "briefRow", { sheet, row: 2 }),
    timed("another campaign", "briefRow", { sheet, row: 2, campaign, of }),
    timed("what is typed is kept", "saveBriefDraft", draft),
    timed("a list of fifty rows", "briefBatch", { sheet, rows: Array.from({ length: 50 }, (_, at) => at + 2) }),
    timed("issued", "createBrief", { ...issue, known: { campaign, goal: "Try it twice" } }),
  ];
  return [
    ...before,
    timed("withdrawn", "withdrawBrief", { mark, reason: "The dates were wrong" }),
    timed("the panel beside the row", "partnershipRow", { sheet, row: 2 }),
    timed("Payments", "payments"),
  ];
}

const sheetOf = (runtime: Runtime): number => runtime.tabs()[0]?.gid ?? 0;

function answerOf(runtime: Runtime, door: string, payload: object): unknown {
  const result = runtime.run(door, [JSON.stringify(payload)]);
  if (!result.ok) throw new Error(result.message);
  return JSON.parse(String(result.value));
}

const partner = (at: number) => [`Person ${at}`, "US", "$900, 50% upfront", "reach 10k", "", "2026-12-20"];
const header = ["Creator", "Market", "Rate", "KPIs", "Results", "Planned date"];
const team = [header, ...Array.from({ length: PARTNERSHIPS }, (_, at) => partner(at + 1))];

/** Both tabs as the add-on makes them, then filled: a log of so many briefs, each as long as a real one. */
function opened(campaigns: number, briefs: number): Runtime {
  const runtime = openRuntime({ ...options, cells: { Partners: team } });
  runtime.run("setUp", ['{"markets":["US"]}']);
  const columns = campaignColumns("en");
  const owner = { campaign: "Campaign 1", market: "US", creator: "Person 2" };
  const parts = { campaign: { campaign: "Campaign 1", goal: "Goal of campaign 1" }, market: {}, creator: {} };
  answerOf(runtime, "saveBriefDraft", { ...owner, parts, columns, edited: [] });
  const sheet = sheetOf(runtime);
  const { facts, seen } = answerOf(runtime, "briefRow", { sheet, row: 3 }) as {
    readonly facts: BriefFacts;
    readonly seen: string;
  };
  const content = briefContent(facts, { campaign: "Campaign 1", goal: "Try it", why: "Nobody knows it." }, 1);
  const known = { campaign: "Campaign 1", goal: "Goal of campaign 1" };
  answerOf(runtime, "createBrief", { sheet, row: 3, seen, campaign: "Campaign 1", version: 1, content, known });
  const places = briefPlaces(briefHeader("en"));
  if (!places) throw new Error("the log has lost its headings");
  const log = Array.from({ length: briefs - 1 }, (_, at) => {
    const creator = `Person ${(at % (PARTNERSHIPS - 2)) + 3}`;
    const campaign = `Campaign ${(at % campaigns) + 1}`;
    const [issued, by, link] = ["2026-10-05 12:30", "olga@example.com", "https://docs.example.com/1"];
    return briefRow(
      { issued, creator, market: "US", campaign, version: 1, language: "en", by, link, content },
      places,
    ).cells.map(String);
  });
  const names = Array.from({ length: campaigns - 1 }, (_, at) =>
    columns.map(({ key }) => ({ campaign: `Campaign ${at + 2}`, goal: `Goal of campaign ${at + 2}` })[key] ?? ""),
  );
  const state = runtime.exportState();
  return openRuntime({ ...options, state: withRows(withRows(state, "Campaigns", 4, names), "Briefs", 3, log) });
}

/** The rows as they would stand in the file. */
function withRows(state: RuntimeState, tab: string, first: number, rows: readonly (readonly string[])[]): RuntimeState {
  const copy = structuredClone(state) as { workbook: { sheets: Sheet[] } } & RuntimeState;
  const sheet = copy.workbook.sheets.find(({ name }) => name === tab);
  if (!sheet) throw new Error(`there is no tab ${tab}`);
  sheet.rowNumber = Math.max(sheet.rowNumber, first + rows.length + 10);
  for (const [at, cells] of rows.entries())
    for (const [column, text] of cells.entries())
      if (text) sheet.cells[`${String.fromCharCode(65 + column)}${first + at}`] = text;
  return copy;
}
type Sheet = { readonly name: string; rowNumber: number; readonly cells: Record<string, string> };

const options = {
  dist: join(root, "dist"),
  locale: "en_US",
  today: "2026-11-03",
  hooks: { storeDocument: () => "https://docs.example.com/2" },
};
