/** What the add-on leans on: the workbench does all of it, and so does Google as far as a report that came back says. */
import { copyFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { root } from "../../scripts/build.ts";
import type { Outcome } from "../../scripts/selftest/contract.ts";
import { contracts, formulas, LIVE, selftestCode, unwatched, writeSelftest } from "../../scripts/selftest/index.ts";
import { type Live, readReport } from "../../scripts/selftest/report.ts";
import { openRuntime } from "../../scripts/workbench/runtime/index.ts";
import type { Runtime, RuntimeOptions } from "../../scripts/workbench/runtime/types.ts";
import { evaluate, fixtures, open } from "./open.ts";

const hooks = {
  storeDocument: () => "https://docs.example.com/1",
  ask: () => ({ button: "OK" as const, text: "Gmail" }),
};
const all = [...contracts, ...unwatched];
const live: Live | undefined = existsSync(LIVE) ? JSON.parse(readFileSync(LIVE, "utf8")) : undefined;

test("each contract has a name of its own", () => {
  const names = [...all, ...formulas].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

/** The fixture add-on with the self-test's page beside it. */
const withPage = mkdtempSync(join(tmpdir(), "crossmarket-contracts-"));
cpSync(join(fixtures, "addon"), withPage, { recursive: true });
copyFileSync(join(root, "scripts/selftest/raw.txt"), join(withPage, "Raw.html"));
afterAll(() => rmSync(withPage, { recursive: true }));

const outcomeOf = (source: string, options: Partial<RuntimeOptions> = {}): Outcome => {
  try {
    return { value: evaluate(open({ dist: withPage, hooks, ...options }), source) };
  } catch (error) {
    return { throws: (error as Error).message };
  }
};

test.each(contracts)("$name", ({ source, expected }) => {
  expect(outcomeOf(source)).toEqual(expected);
});

/** The artefact as a person pastes it, in a spreadsheet of the workbench. */
function pasted(options: Partial<RuntimeOptions> = {}): Runtime {
  const dist = writeSelftest(mkdtempSync(join(tmpdir(), "crossmarket-selftest-")));
  return openRuntime({ dist, hooks, ...options });
}

/** All of its menu, and its trigger. */
function carriedOut(options: Partial<RuntimeOptions> = {}): Runtime {
  const runtime = pasted(options);
  for (const name of ["selfTest", "selfTestTimed", "selfTestReport"]) {
    const result =
      name === "selfTestTimed" ? runtime.trigger(name, { triggerUid: triggerOf(runtime) }) : runtime.run(name);
    if (!result.ok) throw new Error(`${name}: ${result.message}`);
  }
  return runtime;
}

const triggerOf = (runtime: Runtime) =>
  (runtime.exportState().side as unknown as { triggers: { id: string }[] }).triggers[0]?.id ?? "";

const asFile = (runtime: Runtime) =>
  runtime
    .display("selftest report")
    .map((row) => row.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(","))
    .join("\n");

describe("the self-test for Google", () => {
  test("runs here, and finds what the workbench does", () => {
    const runtime = carriedOut();
    const report = runtime.display("selftest report");
    expect(report.slice(6).filter((row) => row[4] !== "ok")).toEqual([]);
    expect(report.slice(6)).toHaveLength(contracts.length + formulas.length + unwatched.length);
    expect(
      report
        .slice(0, 5)
        .map(([, told]) => told)
        .slice(1),
    ).toEqual(["Gmail", "en_US", "America/New_York", "Etc/UTC"]);
  });

  test("comes back as a file whose outcomes are those that were found", () => {
    const { account, locale, found } = readReport(asFile(carriedOut()));
    expect([account, locale]).toEqual(["Gmail", "en_US"]);
    expect(found).toEqual(
      Object.fromEntries([
        ...all.map(({ name, expected }) => [name, expected]),
        ...formulas.map(({ name, expected }) => [name, { value: expected }]),
      ]),
    );
  });

  test("refuses a spreadsheet with anything of its own in it", () => {
    const cells = [{ Sheet1: [["x"]] }, { Sheet1: [], Team: [] }];
    for (const tabs of cells) {
      const runtime = pasted({ cells: tabs });
      expect(runtime.run("selfTest")).toMatchObject({
        ok: false,
        message: expect.stringMatching(/^This spreadsheet holds/),
      });
      expect(runtime.tabs().map(({ name }) => name)).toEqual(Object.keys(tabs));
    }
  });

  test("goes on where a run was ended", () => {
    let left = 300;
    const runtime = pasted({
      hooks: {
        ...hooks,
        call: () => {
          left -= 1;
          if (left === 0) throw new Error("Exceeded maximum execution time");
        },
      },
    });
    runtime.run("selfTest");
    expect(runtime.run("selfTest")).toMatchObject({ ok: true });
    expect(runtime.run("selfTestReport")).toMatchObject({ ok: true });
    expect(runtime.display("selftest report").filter((row) => row[4] === "not run")).toHaveLength(unwatched.length);
  });

  test("is a script that Google can read: nothing of TypeScript, no import", () => {
    expect(() => new Function(selftestCode())).not.toThrow();
    expect(selftestCode()).not.toMatch(/^\s*(import|export) /m);
  });

  test("says of another file what to do", () => {
    expect(() => readReport("a,b\n1,2")).toThrow(/^This is no report of the self-test\./);
  });
});

describe("what came back from Google", () => {
  const seen = [...all, ...formulas].filter(({ proof }) => proof === "seen live");

  test(live ? "is all that is called seen live" : "is nothing yet, and nothing is called seen live", () => {
    expect(seen.map(({ name }) => name).filter((name) => !(name in (live?.found ?? {})))).toEqual([]);
  });

  test("is what the workbench does", () => {
    if (!live) return expect(existsSync(LIVE)).toBe(false);
    const here = readReport(asFile(carriedOut({ locale: live.locale, timeZone: live.sheetZone })));
    return expect(here.found).toEqual({ ...here.found, ...live.found });
  });
});
