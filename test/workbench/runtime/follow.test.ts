import { describe, expect, it, test } from "vitest";
import { Model, quietly } from "../../../scripts/workbench/runtime/engine.ts";
import type { RevisionMessage, Runtime } from "../../../scripts/workbench/runtime/types.ts";
import { evaluate, open } from "../open.ts";

type Dispatch = (type: string, payload?: object) => void;

/** A page's model, as o-spreadsheet runs it in the browser; it sends what a person does. */
const openPage = (runtime: Runtime) => {
  let hear = (_message: RevisionMessage) => {};
  const model = quietly(
    () =>
      new Model(runtime.revisions.snapshot().data as object, {
        client: { id: "page-1", name: "Person" },
        transportService: {
          sendMessage: async (message: RevisionMessage) => {
            runtime.revisions.submit(JSON.parse(JSON.stringify(message)));
          },
          onNewMessage: (_id: string, callback: typeof hear) => {
            hear = callback;
          },
          leave: () => {},
        } as never,
      }),
  );
  model.joinSession();
  runtime.revisions.subscribe((message) => hear(message));
  const dispatch = model.dispatch as unknown as Dispatch;
  return async (type: string, payload?: object): Promise<void> => {
    quietly(() => dispatch(type, payload));
    await new Promise((done) => setTimeout(done));
  };
};

const sheet = { sheetId: "sheet-0-0", sheetName: "Data", dimension: "COL" };
const inserted = { ...sheet, base: 0, position: "before", quantity: 2 };
const taken = { ...sheet, elements: [1, 2] };
const movedRight = { ...sheet, elements: [2], base: 5, position: "after" };

/** A mark on column C, a note in C2, a protection of C1:C3. */
const marked = () => {
  const runtime = open({ cells: { Data: [["a", "b", "c", "d"]] } });
  evaluate(
    runtime,
    `sheet.getRange("C:C").addDeveloperMetadata("meaning", "rate"); sheet.getRange("C2").setNote("note");
    sheet.getRange("C1:C3").protect();`,
  );
  return runtime;
};

const places = (runtime: Runtime) =>
  evaluate(
    runtime,
    `return [
      book.createDeveloperMetadataFinder().withKey("meaning").find().map((each) => each.getLocation().getColumn().getA1Notation()),
      book.getProtections(SpreadsheetApp.ProtectionType.RANGE).map((each) => each.getRange().getA1Notation()),
    ].flat();`,
  );
const state = (runtime: Runtime) => [places(runtime), Object.keys(runtime.notes("sheet-0-0"))];

const before = [["C:C", "C1:C3"], ["C2"]];

describe("marks, notes and protections follow what a person does in the page", () => {
  test.each([
    ["columns put in", "ADD_COLUMNS_ROWS", inserted, [["E:E", "E1:E3"], ["E2"]]],
    ["columns taken out", "REMOVE_COLUMNS_ROWS", taken, [[], []]],
    ["a column that is dragged elsewhere", "MOVE_COLUMNS_ROWS", movedRight, [["F:F", "F1:F3"], ["F2"]]],
  ])("%s, its undo and its redo", async (_, type, payload, after) => {
    const runtime = marked();
    const act = openPage(runtime);
    await act(type, payload);
    expect(state(runtime)).toEqual(after);
    await act("REQUEST_UNDO");
    expect(state(runtime)).toEqual(before);
    await act("REQUEST_REDO");
    expect(state(runtime)).toEqual(after);
  });

  it("an undo after a script has marked another column", async () => {
    const runtime = marked();
    const act = openPage(runtime);
    await act("ADD_COLUMNS_ROWS", inserted);
    evaluate(runtime, `sheet.getRange("H:H").addDeveloperMetadata("meaning", "kpis");`);
    await act("REQUEST_UNDO");
    expect(places(runtime)).toEqual(["C:C", "F:F", "C1:C3"]);
  });

  it("an undo after a script has put in a column before it", async () => {
    const runtime = marked();
    const act = openPage(runtime);
    await act("ADD_COLUMNS_ROWS", { ...inserted, base: 1, quantity: 1 });
    evaluate(runtime, `sheet.insertColumnBefore(1);`);
    expect(places(runtime)).toEqual(["E:E", "E1:E3"]);
    await act("REQUEST_UNDO");
    expect(places(runtime)).toEqual(["D:D", "D1:D3"]);
  });

  it("a note goes with cells that are cut, the column's mark does not", async () => {
    const runtime = marked();
    const act = openPage(runtime);
    const target = [{ top: 0, bottom: 999, left: 2, right: 2 }];
    await act("MOVE_RANGES", { ...sheet, target, targetSheetId: "sheet-0-0", col: 6, row: 0 });
    expect(state(runtime)).toEqual([["C:C", "C1:C3"], ["G2"]]);
  });
});

/** As the page's Ctrl+Z takes a run back and Ctrl+Y brings it again: revision by revision. */
const turn = (runtime: Runtime, type: "UNDONE" | "REDONE", revisions: readonly string[]): void => {
  for (const revision of revisions)
    runtime.revisions.submit({
      type: `REVISION_${type}`,
      version: 1,
      serverRevisionId: runtime.revisions.snapshot().revisionId,
      nextRevisionId: `${type}-${revision}`,
      [type === "UNDONE" ? "undoneRevisionId" : "redoneRevisionId"]: revision,
    } as RevisionMessage);
};

const revisionsOf = (runtime: Runtime, action: () => void): string[] => {
  const made: string[] = [];
  const stop = runtime.revisions.subscribe((message) => {
    if (message.type === "REMOTE_REVISION")
      made.push((message as unknown as { nextRevisionId: string }).nextRevisionId);
  });
  action();
  stop();
  return made;
};

describe("what a script did", () => {
  const script = `sheet.insertColumnsAfter(1, 2); sheet.getRange("B1:C2").setValues([["x", "y"], [1, "=B2"]]).setFontColor("red");
    sheet.getRange("B:B").addDeveloperMetadata("meaning", "kpis"); sheet.getRange("E2").setNote("changed");
    sheet.getRange("B1").setNote("new");
    sheet.getRange("A2:A4").shiftRowGroupDepth(1); sheet.getRowGroup(2, 1).collapse();
    sheet.hideColumns(7); sheet.moveColumns(sheet.getRange("F1"), 1);
    book.insertSheet("New").getRange("A:A").addDeveloperMetadata("meaning", "creator");`;
  const rest = `return [book.getNumSheets(), sheet.getRowGroupDepth(2), sheet.isColumnHiddenByUser(7), sheet.getMaxColumns(),
    book.createDeveloperMetadataFinder().withKey("meaning").find().map((each) => each.getValue())];`;

  it("is taken back by an undo, its notes and marks too, and comes again by a redo", () => {
    const runtime = marked();
    const made = revisionsOf(runtime, () => evaluate(runtime, script));
    const after = [runtime.read("A1:F1"), state(runtime), runtime.notes("sheet-0-0"), evaluate(runtime, rest)];
    expect(after[0]).toEqual([["d", "a", "x", "y", "b", "c"]]);
    turn(runtime, "UNDONE", [...made].reverse());
    expect(runtime.read("A1:F1")).toEqual([["a", "b", "c", "d", "", ""]]);
    expect(state(runtime)).toEqual(before);
    expect(runtime.notes("sheet-0-0")).toEqual({ C2: "note" });
    expect(evaluate(runtime, rest)).toEqual([1, 0, false, 26, ["rate"]]);
    turn(runtime, "REDONE", made);
    expect([runtime.read("A1:F1"), state(runtime), runtime.notes("sheet-0-0"), evaluate(runtime, rest)]).toEqual(after);
  });

  it("leaves alone what another script did later", () => {
    const runtime = marked();
    const made = revisionsOf(runtime, () =>
      evaluate(
        runtime,
        `sheet.getRange("A1").setValue("x").setNote("first"); sheet.getRange("A:A").addDeveloperMetadata("meaning", "kpis");`,
      ),
    );
    evaluate(
      runtime,
      `sheet.getRange("B1").setNote("second"); sheet.getRange("D:D").addDeveloperMetadata("meaning", "date"); sheet.getRange("F9").setValue(1);`,
    );
    turn(runtime, "UNDONE", made);
    expect(runtime.notes("sheet-0-0")).toMatchObject({ B1: "second" });
    expect(places(runtime)).toEqual(["C:C", "D:D", "C1:C3"]);
  });

  it("a mark that it changed has its old value again", () => {
    const runtime = marked();
    const made = revisionsOf(runtime, () =>
      evaluate(
        runtime,
        `book.createDeveloperMetadataFinder().withKey("meaning").find()[0].setValue("kpis"); sheet.getRange("A1").setValue("x");`,
      ),
    );
    turn(runtime, "UNDONE", made);
    expect(evaluate(runtime, rest)).toMatchObject({ 4: ["rate"] });
  });
});
