import { describe, expect, it } from "vitest";
import type { RevisionMessage, Runtime } from "../../../scripts/workbench/runtime/types.ts";
import { evaluate, open } from "../open.ts";

const sheetIdOf = (runtime: Runtime): string => runtime.tabs()[0]?.sheetId ?? "";

/** What a page sends when a person has done something. */
const revision = (runtime: Runtime, ...commands: object[]): RevisionMessage & Record<string, unknown> => ({
  type: "REMOTE_REVISION",
  version: 1,
  clientId: "page",
  serverRevisionId: runtime.revisions.snapshot().revisionId,
  nextRevisionId: `page-${Math.random()}`,
  commands,
});

describe("a person's edit", () => {
  it("runs onEdit with the new value, the old one and few rights", () => {
    const runtime = open({ cells: { Data: [["head"], ["before"]] } });
    runtime.type("A2", "after");
    expect(runtime.notes(sheetIdOf(runtime))).toEqual({ A2: "after|before|Data|LIMITED" });
  });

  it("runs onEdit when it comes from a page", () => {
    const runtime = open({ cells: { Data: [["head"], ["before"]] } });
    const sheetId = sheetIdOf(runtime);
    runtime.revisions.submit(revision(runtime, { type: "UPDATE_CELL", sheetId, col: 0, row: 1, content: "after" }));
    expect(runtime.read("A2")).toEqual([["after"]]);
    expect(runtime.notes(sheetId)).toEqual({ A2: "after|before|Data|LIMITED" });
  });

  it("on an old state of the workbook is not taken", () => {
    const runtime = open({ cells: { Data: [["before"]] } });
    const late = revision(runtime, {
      type: "UPDATE_CELL",
      sheetId: sheetIdOf(runtime),
      col: 0,
      row: 0,
      content: "late",
    });
    runtime.type("A1", "newer");
    expect(runtime.revisions.submit(late)).toBeUndefined();
    expect(runtime.read("A1")).toEqual([["newer"]]);
  });

  it("that only changes the look of a cell does not run onEdit", () => {
    const runtime = open({ cells: { Data: [["head"], ["before"]] } });
    const sheetId = sheetIdOf(runtime);
    const target = [{ top: 1, bottom: 1, left: 0, right: 0 }];
    runtime.revisions.submit(revision(runtime, { type: "SET_FORMATTING", sheetId, target, style: { bold: true } }));
    expect(runtime.notes(sheetId)).toEqual({});
  });
});

it("does not run onEdit for what a script writes", () => {
  const runtime = open();
  runtime.run("writeSomething");
  expect(runtime.read("H1")).toEqual([["written"]]);
  expect(runtime.notes(sheetIdOf(runtime))).toEqual({});
});

it("tells its pages what a script wrote", () => {
  const runtime = open();
  const heard: RevisionMessage[] = [];
  runtime.revisions.subscribe((message) => heard.push(message));
  runtime.run("writeSomething");
  expect(heard.filter(({ type }) => type === "REMOTE_REVISION")).toHaveLength(1);
});

it("moves notes along with rows that are inserted and removed", () => {
  const runtime = open();
  evaluate(
    runtime,
    `sheet.getRange("A5").setNote("five"); sheet.getRange("A2").setNote("two"); sheet.insertRowsAfter(2, 3);`,
  );
  expect(runtime.notes(sheetIdOf(runtime))).toEqual({ A2: "two", A8: "five" });
  evaluate(runtime, `sheet.deleteRows(2, 2);`);
  expect(runtime.notes(sheetIdOf(runtime))).toEqual({ A6: "five" });
});
