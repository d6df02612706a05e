import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { fixtures, open } from "../open.ts";

it("reads the built add-on again and keeps the workbook", () => {
  const dist = mkdtempSync(join(tmpdir(), "workbench-"));
  cpSync(join(fixtures, "addon"), dist, { recursive: true });
  const runtime = open({ dist, cells: { Data: [[100, 20, "=CPE(A1; B1)"]] } });
  runtime.type("B1", "50");
  expect(runtime.read("C1")).toEqual([[2]]);

  const code = join(dist, "Code.js");
  writeFileSync(code, readFileSync(code, "utf8").replace("cost / count", "-cost / count"));
  runtime.reload();
  expect(runtime.read("A1:C1")).toEqual([[100, 50, -2]]);
  expect(runtime.menus()).toHaveLength(1);

  runtime.type("B1", "100");
  expect(runtime.read("C1")).toEqual([[-1]]);
});
