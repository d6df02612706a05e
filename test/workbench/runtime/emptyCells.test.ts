/** The engine spares itself the cells that hold nothing, and nobody sees a difference. */
import { describe, expect, test } from "vitest";
import { dispatchBatch, type EngineCommand, Model, quietly } from "../../../scripts/workbench/runtime/engine.ts";
import { zoneOf } from "../../../scripts/workbench/runtime/workbook.ts";

const sheetId = "sheet";
const cells = { A1: "1", A2: "2", A3: "3", B1: "=TRANSPOSE(A1:A3)", A6: "=SUM(B1:D1)", A9: "last" };

function open() {
  const data = { version: "19.1", sheets: [{ id: sheetId, name: "Sheet", rowNumber: 1000, colNumber: 26, cells }] };
  const model = quietly(() => new Model(data));
  const written: string[] = [];
  model.on("command-dispatched", {}, (command) => {
    const { type } = command as { readonly type?: string };
    if (type === "UPDATE_CELL") written.push(type);
  });
  const at = (row: number, column: number) => {
    const [{ top, left }] = [zoneOf({ row, column, rows: 1, columns: 1 })];
    return model.getters.getEvaluatedCell({ sheetId, row: top, col: left }).formattedValue;
  };
  const all = () => [at(1, 1), at(1, 2), at(1, 3), at(1, 4), at(6, 1), at(9, 1)];
  return { model, written, at, all };
}

const rowsOut = (first: number, last: number): EngineCommand => ({
  type: "REMOVE_COLUMNS_ROWS",
  sheetId,
  sheetName: "Sheet",
  dimension: "ROW",
  elements: Array.from({ length: last - first + 1 }, (_, i) => first - 1 + i),
});

describe("lines that are taken out", () => {
  test("are emptied where something stands in them", () => {
    const { model, written, at } = open();
    expect(dispatchBatch(model, [rowsOut(7, 990)])).toEqual([]);
    expect(written).toHaveLength(1);
    expect([at(7, 1), at(6, 1), model.getters.getNumberRows(sheetId)]).toEqual(["", "6", 16]);
  });

  test("come back by undo with what stood in them", () => {
    const { model, all } = open();
    const before = all();
    dispatchBatch(model, [rowsOut(2, 990)]);
    expect(all()).not.toEqual(before);
    quietly(() => model.dispatch("REQUEST_UNDO"));
    expect(all()).toEqual(before);
  });
});

describe("an evaluation of all cells", () => {
  test("fills what a formula spills beyond every cell that was typed", () => {
    const { model, all } = open();
    expect(all()).toEqual(["1", "1", "2", "3", "6", "last"]);
    quietly(() => model.dispatch("EVALUATE_CELLS"));
    expect(all()).toEqual(["1", "1", "2", "3", "6", "last"]);
  });

  test("takes back what a formula spilt that is no longer there", () => {
    const { model, all } = open();
    dispatchBatch(model, [{ type: "UPDATE_CELL", sheetId, row: 0, col: 1, content: "" }]);
    quietly(() => model.dispatch("EVALUATE_CELLS"));
    expect(all()).toEqual(["1", "", "", "", "0", "last"]);
  });
});

describe("a value that is written", () => {
  const write = (content: string, row: number): EngineCommand => ({
    type: "UPDATE_CELL",
    sheetId,
    row: row - 1,
    col: 0,
    content,
  });

  test("is no command where the cell holds it already, or is blank and stays so", () => {
    const { model, written } = open();
    expect(dispatchBatch(model, [write("1", 1), write("", 500), write("last", 9)])).toEqual([]);
    expect(written).toEqual([]);
  });

  test("is one where an earlier value of the same batch stands in its way", () => {
    const { model, at } = open();
    dispatchBatch(model, [write("5", 500), write("", 500), write("9", 1), write("1", 1)]);
    expect([at(500, 1), at(1, 1)]).toEqual(["", "1"]);
  });
});
