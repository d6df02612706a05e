import { expect, test } from "vitest";
import { openTeam, sample, type Team } from "./sheet.ts";

type Lines = {
  lines: { market: string; key: string; rows: number; current: string; value: string; isTaken: boolean }[];
};

function prepared(): Team {
  const team = openTeam({ file: sample("partnerships.csv") });
  team.does("setUp", {});
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
  expect(line).toMatchObject({ rows: 7, current: "0.2", isTaken: false });
  team.does("recalibrate", { market: "US", key: "benchmarkCPE" });
  const after = configCell(team);
  expect(String(after.value).startsWith(String(line?.value))).toBe(true);
  expect(after.note).toMatch(/own median 0\.\d+ of 7 partnerships, with the published 0\.2\. Before: 0\.2\.\n/);
  expect(after.note?.endsWith(before.note ?? "")).toBe(true);
  expect(lineIn(team)).toMatchObject({ isTaken: true, value: line?.value });
});

test("a benchmark that is not on the list is a sentence", () => {
  const team = prepared();
  expect(() => team.does("recalibrate", { market: "US", key: "netDays" })).toThrow(/no own median for netDays, US/);
  expect(() => team.does("recalibrate", { market: "US" })).toThrow(/Choose a benchmark/);
});

test("the menu opens the list", () => {
  const team = prepared();
  team.does("recalibrate");
  expect(team.events.some((event) => event.kind === "dialog" && event.title === "Recalibrate benchmarks")).toBe(true);
});
