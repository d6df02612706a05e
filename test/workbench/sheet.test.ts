import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "workbench-"));

const sheet = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "scripts/workbench/sheet.ts", ...words],
    { encoding: "utf8" },
  );
  return { status, stdout, stderr };
};

it("prints values of a file and nothing else", () => {
  const file = join(folder, "team.csv");
  writeFileSync(file, "Creator,Market,Rate\nAnna,RU,100\n");
  expect(sheet(file, "--print", "A1:C2")).toEqual({
    status: 0,
    stdout: '[["Creator","Market","Rate"],["Anna","RU",100]]\n',
    stderr: "",
  });
});

it("says which file is missing and ends with code 2", () => {
  const file = join(folder, "none.csv");
  expect(sheet(file, "--print", "A1")).toEqual({
    status: 2,
    stdout: "",
    stderr: `There is no file ${file}. Give the path of a .csv or .xlsx file.\n`,
  });
});
