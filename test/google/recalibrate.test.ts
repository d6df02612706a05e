import { expect, test } from "vitest";
import { openSetUp, openTeam, sample, type Team } from "./sheet.ts";

type Lines = {
  lines: {
    market: string;
    key: string;
    rows: number;
    isSure: boolean;
    name: string;
    current: string;
    value: string;
    isTaken: boolean;
  }[];
};

function prepared(): Team {
  const team = openSetUp({ file: sample("partnerships.csv") });
  return team;
}

const lineIn = (team: Team) =>
  (team.does("recalibrateChoices") as Lines).lines.find((line) => line.market === "US" && line.key === "benchmarkCPE");

function configCell(team: Team) {
  const rows = team.read("Config");
  const row = rows.findIndex(([key]) => key === "benchmarkCPE");
  const column = rows[0]?.indexOf("US") ?? -1;
  const { sheetId = "" } = team.tabs().find(({ name }) => name === "Config") ?? {};
  const letter = String.fromCharCode(65 + column);
  return { value: rows[row]?.[column], note: team.notes(sheetId)[`${letter}${row + 1}`] };
}

test("a benchmark is taken into Config alone, with its source, its day and the old value in the note", () => {
  const team = prepared();
  const before = configCell(team);
  const line = lineIn(team);
  expect(line).toMatchObject({ rows: 7, isSure: true, name: "Usual CPE", current: "$0.20", isTaken: false });
  team.does("recalibrate", { market: "US", key: "benchmarkCPE" });
  const after = configCell(team);
  expect(line?.value).toBe(`$${Number(Number(after.value).toFixed(3))}`);
  expect(after.note).toMatch(/own median \$0\.\d+ of 7 partnerships, with the published \$0\.20\. Before: \$0\.20\.\n/);
  expect(after.note?.endsWith(before.note ?? "")).toBe(true);
  expect(lineIn(team)).toMatchObject({ isTaken: true, value: line?.value });
});

test("what is taken is as of today", () => {
  const team = prepared();
  team.does("recalibrate", { market: "US", key: "benchmarkCPE" });
  const rows = team.read("Config");
  const asOf = rows.find(([key]) => key === "benchmarksAsOf") ?? [];
  expect(asOf[rows[0]?.indexOf("US") ?? -1]).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(asOf[rows[0]?.indexOf("US") ?? -1]).not.toBe("2026-03-31");
  expect(asOf[rows[0]?.indexOf("RU") ?? -1]).toBe("2024-03-20");
});

test("all that are sure are taken at once, and nothing of few rows", () => {
  const team = prepared();
  const { lines } = team.does("recalibrateChoices") as Lines;
  const sure = lines.filter(({ isSure, isTaken }) => isSure && !isTaken);
  expect(sure.length).toBeGreaterThan(3);
  expect(sure.length).toBeLessThan(lines.length);
  expect(team.does("recalibrate", { all: true })).toEqual({
    message: `${sure.length} benchmarks were taken into the Config tab; what stood there is in the notes of the cells.`,
  });
  const after = (team.does("recalibrateChoices") as Lines).lines;
  expect(after.filter(({ isTaken }) => isTaken).map(({ market, key }) => `${market} ${key}`)).toEqual(
    sure.map(({ market, key }) => `${market} ${key}`),
  );
  expect(() => team.does("recalibrate", { all: true })).toThrow(/nothing to take/);
});

test("a platform's own median goes into a row of its own, made where there is none", () => {
  const head = ["Creator", "Market", "Platform", "Rate", "Reach", "Likes", "Comments", "Date"];
  const rows = [400, 500, 600, 700].map((rate, i) => [
    ...[`P${i}`, "US", "Pinterest", rate, 20_000, 900, 40, "2026-10-05"],
  ]);
  const team = openSetUp({ cells: { Team: [head, ...rows] } });
  const before = team.read("Config").length;
  team.does("recalibrate", { market: "US", key: "benchmarkCPE.Pinterest" });
  const config = team.read("Config");
  const row = config.find(([key]) => key === "benchmarkCPE.Pinterest") ?? [];
  expect(config.length).toBe(before + 1);
  expect(row[1]).toBe("Usual CPE, Pinterest");
  expect(row[config[0]?.indexOf("US") ?? -1]).toBeCloseTo((4 * (550 / 940) + 8 * 0.2) / 12, 3);
});

test("a benchmark that is not on the list is a sentence", () => {
  const team = prepared();
  expect(() => team.does("recalibrate", { market: "US", key: "netDays" })).toThrow(/not on the list any more/);
  expect(() => team.does("recalibrate", { market: "US" })).toThrow(/Choose a benchmark/);
});

test("the menu opens the list", () => {
  const team = prepared();
  team.does("recalibrate");
  expect(team.events.some((event) => event.kind === "dialog" && event.title === "Recalibrate benchmarks")).toBe(true);
});

test("what was taken in many markets and platforms fills more than one property, and none of it is lost", () => {
  const { state, stored } = withTaken(200);
  expect(JSON.stringify(stored).length).toBeGreaterThan(9 * 1024);
  const team = openTeam({ state });
  team.does("recalibrate", { market: "US", key: "benchmarkCPE" });
  team.does("recalibrate", { market: "US", key: "benchmarkCPM" });
  expect(lineIn(team)).toMatchObject({ isTaken: true });
  expect(takenIn(team.exportState())).toMatchObject({ ...stored, "US benchmarkCPE": {}, "US benchmarkCPM": {} });
});

type State = ReturnType<Team["exportState"]>;
type Kept = Record<string, { value: number; published: number }>;
const documentOf = (state: State) =>
  (state.side as unknown as { properties: { document: Record<string, string> } }).properties.document;

/** As the parts stand in the store, one after another. */
const takenIn = (state: State): Kept =>
  JSON.parse(
    Object.entries(documentOf(state))
      .filter(([key]) => key.startsWith("benchmarks.taken"))
      .sort(([one], [other]) => one.localeCompare(other, "en", { numeric: true }))
      .map(([, part]) => part)
      .join(""),
  );

/** A sheet in which so many were taken already, in parts as long as a store takes. */
function withTaken(count: number): { readonly state: State; readonly stored: Kept } {
  const line = (at: number) =>
    [`M${at} benchmarkER.instagram`, { value: 0.0123456789, published: 0.0234567891 }] as const;
  const stored: Kept = Object.fromEntries(Array.from({ length: count }, (_, at) => line(at)));
  const state = prepared().exportState();
  for (const [at, part] of (JSON.stringify(stored).match(/.{1,2900}/g) ?? []).entries())
    documentOf(state)[at === 0 ? "benchmarks.taken" : `benchmarks.taken.${at}`] = part;
  return { state, stored };
}
