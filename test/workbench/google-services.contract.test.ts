/** What the add-on assumes of Apps Script itself: what spans several runs, or lies between a run and its window. */
import { describe, expect, it, test } from "vitest";
import { evaluate, open } from "./open.ts";

const run = (script: string) => evaluate(open(), script);

describe("dates", () => {
  it("come as the instant at which the spreadsheet's clock shows them", () => {
    const runtime = open({ locale: "ru_RU" });
    expect(evaluate(runtime, `return sheet.getRange("A1").setValue("12.10.2026").getValue().toISOString();`)).toBe(
      "2026-10-11T21:00:00.000Z",
    );
  });

  it("are read by JavaScript in the script's time zone, by Utilities.formatDate in any", () => {
    const runtime = open({ locale: "ru_RU" });
    expect(
      evaluate(
        runtime,
        `const date = sheet.getRange("A1").setValue("12.10.2026").getValue();
        const zone = book.getSpreadsheetTimeZone();
        return [Session.getScriptTimeZone(), date.getDate(), zone, Utilities.formatDate(date, zone, "yyyy-MM-dd")];`,
      ),
    ).toEqual(["Etc/UTC", 11, "Europe/Moscow", "2026-10-12"]);
  });
});

describe("a script", () => {
  it("starts anew every time: what it kept in a variable is gone", () => {
    const runtime = open();
    evaluate(runtime, `globalThis.kept = 1;`);
    expect(evaluate(runtime, `return typeof kept;`)).toBe("undefined");
  });
});

describe("google.script.run", () => {
  test.each([
    ["a date", "return { day: new Date() };"],
    ["a function", "return [() => 1];"],
  ])("hands over null for a result with %s in it", (_, script) => {
    expect(run(script)).toBeNull();
  });

  it("hands over plain values, lists and records", () => {
    expect(run(`return { market: "RU", spends: [1, null], left: undefined };`)).toEqual({
      market: "RU",
      spends: [1, null],
    });
  });
});

describe("LockService", () => {
  it("gives a lock that another run holds to nobody", () => {
    const runtime = open();
    const giveBack = runtime.holdDocumentLock();
    const tryLock = `return LockService.getDocumentLock().tryLock(10);`;
    expect(evaluate(runtime, tryLock)).toBe(false);
    giveBack();
    expect(evaluate(runtime, tryLock)).toBe(true);
  });

  it("takes a lock back when its run is over", () => {
    const runtime = open();
    evaluate(runtime, `LockService.getDocumentLock().waitLock(10);`);
    expect(evaluate(runtime, `return LockService.getDocumentLock().tryLock(10);`)).toBe(true);
  });
});
