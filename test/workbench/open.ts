/** The fixture add-on on a workbook of its own, for the tests of the workbench. */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { openRuntime } from "../../scripts/workbench/runtime/index.ts";
import type { Json, Runtime, RuntimeOptions, View } from "../../scripts/workbench/runtime/types.ts";

export const fixtures = join(dirname(fileURLToPath(import.meta.url)), "fixtures");

export const open = (options: Partial<RuntimeOptions> = {}): Runtime =>
  openRuntime({ dist: join(fixtures, "addon"), ...options });

/** What a small script gives back; an error is thrown here as it was thrown there. */
export const evaluate = (runtime: Runtime, script: string, view?: View): Json => {
  const code = `const book = SpreadsheetApp.getActiveSpreadsheet(); const sheet = book.getSheets()[0]; ${script}`;
  const result = runtime.run("evaluate", [code], view);
  if (!result.ok) throw new Error(result.message);
  return result.value;
};
