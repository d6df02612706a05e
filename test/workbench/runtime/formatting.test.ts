/** Looks that were given one by one are laid at once, and the cells look the same. */
import { describe, expect, test } from "vitest";
import { dispatchBatch, type EngineCommand, Model, quietly } from "../../../scripts/workbench/runtime/engine.ts";
import { joinFormatting, zonesInPieces } from "../../../scripts/workbench/runtime/formatting.ts";

const sheetId = "sheet";
const looks = (change: object, ...target: readonly string[]): EngineCommand =>
  ({
    type: "SET_FORMATTING",
    sheetId,
    target: target.map((zone) => {
      const [top = 0, left = 0, bottom = top, right = left] = zone.split(" ").map(Number);
      return { top, left, bottom, right };
    }),
    ...change,
  }) as EngineCommand;
const write = (row: number, content: string): EngineCommand => ({ type: "UPDATE_CELL", sheetId, row, col: 0, content });

function lookAfter(commands: readonly EngineCommand[]) {
  const model = quietly(
    () => new Model({ version: "19.1", sheets: [{ id: sheetId, name: "Sheet", cells: { A1: "1" } }] }),
  );
  dispatchBatch(model, commands);
  return Array.from({ length: 40 }, (_, at) => {
    const position = { sheetId, row: Math.floor(at / 5), col: at % 5 };
    const { style, format } = model.getters.getCell(position) ?? {};
    return { style, format, content: model.getters.getCellText(position) };
  });
}

describe.each<readonly [string, readonly EngineCommand[], number]>([
  ["the same cells", [looks({ style: { bold: true } }, "0 0 3 3"), looks({ style: { italic: true } }, "0 0 3 3")], 1],
  ["cells that overlap", [looks({ style: { bold: true } }, "0 0 2 2"), looks({ format: "0.00" }, "1 1 3 3")], 3],
  [
    "a look that is taken back",
    [looks({ style: { bold: true } }, "0 0 2 2"), looks({ style: { bold: false } }, "1 1")],
    2,
  ],
  [
    "many single cells",
    [looks({ format: "@" }, "0 0", "1 0", "2 0", "4 1"), looks({ style: { fontSize: 9 } }, "2 0")],
    2,
  ],
  [
    "formats over formats",
    [looks({ format: "0" }, "0 0 1 1"), looks({ format: "" }, "0 0"), looks({ format: "@" }, "1 1")],
    3,
  ],
])("of %s", (_, commands, count) => {
  test("the looks are laid once a cell", () => {
    expect(joinFormatting(commands)).toHaveLength(count);
    expect(lookAfter(joinFormatting(commands))).toEqual(lookAfter(commands));
  });
});

test("what stands between looks stays between them", () => {
  const commands = [
    looks({ format: "@" }, "1 0"),
    write(1, "007"),
    looks({ format: "0" }, "1 0"),
    looks({ format: "@" }, "2 0"),
  ];
  expect(joinFormatting(commands).map(({ type }) => type)).toEqual([
    "SET_FORMATTING",
    "UPDATE_CELL",
    "SET_FORMATTING",
    "SET_FORMATTING",
  ]);
  expect(lookAfter(joinFormatting(commands))).toEqual(lookAfter(commands));
});

describe("zones in pieces", () => {
  test("are few enough for a call, and cover the same cells", () => {
    const cells = Array.from({ length: 12_001 }, (_, index) => ({ row: index * 2, col: 0 }));
    const pieces = zonesInPieces(cells);
    expect(pieces.map((piece) => piece.length)).toEqual([5000, 5000, 2001]);
    expect(pieces.flat().map(({ top }) => top)).toEqual(cells.map(({ row }) => row));
  });

  test("join what stands one below the other", () => {
    expect(zonesInPieces([3, 1, 2].map((row) => ({ row, col: 4 })))).toEqual([
      [{ top: 1, bottom: 3, left: 4, right: 4 }],
    ]);
  });
});
