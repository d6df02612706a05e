/** What the runtime knows of a person's selection and filters, and where it would rather say that it does not know. */
import { describe, expect, it } from "vitest";
import type { AddonEvent, Runtime } from "../../../scripts/workbench/runtime/types.ts";
import { evaluate, open } from "../open.ts";

const firstSheet = (runtime: Runtime): string => runtime.tabs()[0]?.sheetId ?? "";
const firstCell = (runtime: Runtime) => ({ sheetId: firstSheet(runtime), row: 1, column: 1, rows: 1, columns: 1 });
const isHidden = `return sheet.isRowHiddenByFilter(4);`;

/** A page puts a filter on A1:B9, which is the workbook's, and hides rows with it, which is the page's own affair. */
const putFilterOn = (runtime: Runtime): void => {
  const sheetId = firstSheet(runtime);
  const zone = { left: 0, top: 0, right: 1, bottom: 8 };
  const config = { hasFilters: true, totalRow: false, firstColumn: false, lastColumn: false, numberOfHeaders: 1 };
  const table = {
    type: "CREATE_TABLE",
    sheetId,
    tableType: "static",
    ranges: [{ _sheetId: sheetId, _zone: zone }],
    config: { ...config, bandedRows: true, bandedColumns: false, styleId: "TableStyleMedium2" },
  };
  submit(runtime, table);
};

const submit = (runtime: Runtime, ...commands: object[]) => {
  const { revisionId } = runtime.revisions.snapshot();
  return runtime.revisions.submit({
    type: "REMOTE_REVISION",
    version: 1,
    serverRevisionId: revisionId,
    nextRevisionId: `${revisionId}-next`,
    clientId: "page-1",
    commands,
  } as never);
};

describe("rows that a filter hides", () => {
  it("are those of the last view until the next one comes", () => {
    const runtime = open();
    evaluate(runtime, "", { ...firstCell(runtime), filtered: [4] });
    expect(evaluate(runtime, isHidden)).toBe(true);
    expect(evaluate(runtime, isHidden, firstCell(runtime))).toBe(false);
  });

  it("are told for the sheets that are not the active one", () => {
    const runtime = open({ cells: { First: [["a"]], Second: [["b"]] } });
    const second = runtime.tabs()[1]?.sheetId ?? "";
    const view = { ...firstCell(runtime), sheetId: second, filteredElsewhere: { [firstSheet(runtime)]: [4] } };
    expect(evaluate(runtime, isHidden, view)).toBe(true);
  });

  it("are unknown to onEdit, as a page does not tell of them with an edit", () => {
    const runtime = open();
    evaluate(runtime, "", { ...firstCell(runtime), filtered: [4] });
    const edit = { type: "UPDATE_CELL", sheetId: firstSheet(runtime), col: 1, row: 1, content: "filter?" };
    expect(submit(runtime, edit)).toMatchObject({
      ok: false,
      message: "the workbench has no Sheet.isRowHiddenByFilter in onEdit yet",
    });
    expect(evaluate(runtime, isHidden)).toBe(true);
  });
});

describe("a filter itself is not there yet, which is said", () => {
  const message = "the workbench has no Sheet.getFilter with a filter yet";

  it("where a view tells of filtered rows", () => {
    const runtime = open();
    const view = { ...firstCell(runtime), filtered: [4] };
    expect(() => evaluate(runtime, `sheet.getFilter()`, view)).toThrow(message);
  });

  it("where a page has put one on that hides nothing", () => {
    const runtime = open();
    putFilterOn(runtime);
    expect(() => evaluate(runtime, `sheet.getFilter()`)).toThrow(message);
  });
});

describe("rows cannot be hidden or shown", () => {
  it.each([
    ["where none would be left", `sheet.hideRows(1, sheet.getMaxRows());`, "You can't hide all the rows of a sheet."],
    [
      "by a range of another sheet",
      `sheet.hideRow(book.insertSheet("Other").getRange("A2"));`,
      "The range is on another sheet.",
    ],
    ["by half a row", `sheet.hideRows(1.5);`, "don't match the method signature"],
  ])("%s", (_, script, message) => {
    expect(() => evaluate(open(), script)).toThrow(message);
  });

  it("in a folded group, where showing would not unfold", () => {
    const runtime = open();
    const group = { sheetId: firstSheet(runtime), dimension: "ROW", start: 1, end: 3 };
    submit(runtime, { type: "GROUP_HEADERS", ...group }, { type: "FOLD_HEADER_GROUP", ...group });
    expect(evaluate(runtime, `return sheet.isRowHiddenByUser(3);`)).toBe(true);
    expect(() => evaluate(runtime, `sheet.showRows(3)`)).toThrow(
      "the workbench has no Sheet.showRows for rows of a folded group yet",
    );
  });
});

describe("a list of ranges", () => {
  it.each([
    ["has at least one", `sheet.getRangeList([])`, "Must specify at least one range."],
    [
      "is of one sheet",
      `book.insertSheet("Other"); sheet.getRangeList(["A1", "Other!A1"])`,
      "All ranges of a list must be on its sheet.",
    ],
  ])("%s", (_, script, message) => {
    expect(() => evaluate(open(), script)).toThrow(message);
  });

  it("is shown in the page as it is selected", () => {
    const events: AddonEvent[] = [];
    evaluate(
      open({ hooks: { event: (event) => events.push(event) } }),
      `sheet.getRangeList(["A1:B4", "D1"]).activate();`,
    );
    expect(events.filter(({ kind }) => kind !== "menu")).toMatchObject([
      {
        kind: "activate",
        selection: { row: 1, column: 4, rows: 1, columns: 1, earlier: [{ row: 1, column: 1, rows: 4, columns: 2 }] },
      },
    ]);
  });
});
