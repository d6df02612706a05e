import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { evaluate, fixtures, open } from "../open.ts";

/** The fixture add-on with another time zone in its manifest. */
const addonIn = (timeZone: string): string => {
  const dist = mkdtempSync(join(tmpdir(), "workbench-"));
  cpSync(join(fixtures, "addon"), dist, { recursive: true });
  const manifest = join(dist, "appsscript.json");
  writeFileSync(manifest, JSON.stringify({ ...JSON.parse(readFileSync(manifest, "utf8")), timeZone }));
  return dist;
};

test.each([
  ["Etc/UTC", "new Date(2026, 9, 12, 10, 30).toISOString()", "2026-10-12T10:30:00.000Z"],
  ["America/New_York", "new Date(2026, 9, 12, 10, 30).toISOString()", "2026-10-12T14:30:00.000Z"],
  ["America/New_York", `new Date("2026-10-12T10:30:00").toISOString()`, "2026-10-12T14:30:00.000Z"],
  ["America/New_York", `new Date("2026-10-12").toISOString()`, "2026-10-12T00:00:00.000Z"],
  ["America/New_York", `new Date("2026-10-12T02:00:00Z").getDate()`, 11],
  ["Europe/Moscow", `new Date("2026-10-11T21:00:00Z").getDate()`, 12],
  ["Europe/Moscow", "new Date(2026, 0, 1).getTimezoneOffset()", -180],
  ["Europe/Moscow", "String(new Date(0))", "Thu Jan 01 1970 03:00:00 GMT+0300 (Europe/Moscow)"],
  ["Europe/Moscow", `new Date(0).toLocaleTimeString("ru")`, "03:00:00"],
  ["Europe/Moscow", `new Intl.DateTimeFormat().resolvedOptions().timeZone`, "Europe/Moscow"],
  ["Europe/Moscow", "new Date() instanceof Date", true],
])("a script in %s: %s", (timeZone, expression, value) => {
  expect(evaluate(open({ dist: addonIn(timeZone) }), `return ${expression};`)).toBe(value);
});

test.each([
  ["Etc/UTC", `Utilities.formatDate(new Date(), book.getSpreadsheetTimeZone(), "yyyy-MM-dd")`],
  ["Pacific/Kiritimati", `Utilities.formatDate(new Date(), book.getSpreadsheetTimeZone(), "yyyy-MM-dd")`],
  ["Pacific/Pago_Pago", `Utilities.formatDate(new Date(), book.getSpreadsheetTimeZone(), "yyyy-MM-dd")`],
  ["Etc/UTC", "new Date(Date.now()).toISOString().slice(0, 10)"],
  ["Etc/UTC", "Date().slice(0, 15) === new Date().toDateString() && new Date().toISOString().slice(0, 10)"],
])("a day that is chosen is today in a sheet of %s: %s", (timeZone, expression) => {
  expect(evaluate(open({ timeZone, today: "2026-11-03" }), `return ${expression};`)).toBe("2026-11-03");
});
