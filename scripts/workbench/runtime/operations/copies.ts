/** The host's side of Range.copyTo: looks, values or formulas of one range in another. */
import type { EngineCommand } from "../engine.ts";
import type { Selection } from "../types.ts";
import { textEntry } from "../typing.ts";
import { googleErrorName } from "../wire.ts";
import { type CellPosition, mapCells, type Workbook, zoneOf } from "../workbook.ts";
import { forEachGroup } from "./cells.ts";
import { write } from "./define.ts";

export type CopyKind = "PASTE_NORMAL" | "PASTE_FORMAT" | "PASTE_FORMULA" | "PASTE_VALUES";
type Copy = {
  readonly from: Selection;
  /** As large as all that lands there. */
  readonly to: Selection;
  readonly kind: CopyKind;
  readonly transposed: boolean;
};

type Style = NonNullable<Extract<EngineCommand, { type: "SET_FORMATTING" }>["style"]>;
type Border = Extract<EngineCommand, { type: "SET_BORDER" }>["border"];
type Look = { readonly style: Style; readonly format: string; readonly border: Border | null };

/** All is read before anything is written: the two ranges may overlap. */
export const copyOperations = (workbook: Workbook) => ({
  "cells.copy": write(({ from, to, kind, transposed }: Copy) => {
    const source = (position: CellPosition) => sourceOf(from, to, position, transposed);
    const contents =
      kind === "PASTE_FORMAT"
        ? undefined
        : mapCells(to, (position) => contentFor(workbook, source(position), position, { kind, transposed }));
    if (kind === "PASTE_NORMAL" || kind === "PASTE_FORMAT")
      paint(
        workbook,
        to,
        mapCells(to, (position) => lookAt(workbook, source(position))),
      );
    if (contents)
      mapCells(to, (position) => {
        const content = contents[position.row + 1 - to.row]?.[position.col + 1 - to.column] ?? "";
        workbook.queue({ type: "UPDATE_CELL", ...position, content });
      });
    workbook.flush();
  }),
});

/** The source is repeated where there is more room. */
const sourceOf = (from: Selection, to: Selection, { row, col }: CellPosition, transposed: boolean): CellPosition => {
  const [down, right] = [row + 1 - to.row, col + 1 - to.column];
  const [rowOffset, columnOffset] = transposed ? [right, down] : [down, right];
  return {
    sheetId: from.sheetId,
    row: from.row - 1 + (rowOffset % from.rows),
    col: from.column - 1 + (columnOffset % from.columns),
  };
};

const lookAt = (workbook: Workbook, position: CellPosition): Look => {
  const getters = workbook.getters();
  return {
    style: getters.getCellStyle(position) as Style,
    format: getters.getCell(position)?.format ?? "",
    border: getters.getCellBorder(position),
  };
};

const paint = (workbook: Workbook, to: Selection, looks: readonly (readonly Look[])[]): void => {
  const { sheetId } = to;
  workbook.queue({ type: "CLEAR_FORMATTING", sheetId, target: [zoneOf(to)] });
  forEachGroup(to, looks, ({ style, format, border }, target) => {
    workbook.queue({ type: "SET_FORMATTING", sheetId, target, style, format });
    if (border) workbook.queue({ type: "SET_BORDERS_ON_TARGET", sheetId, target, border } as EngineCommand);
  });
};

const contentFor = (
  workbook: Workbook,
  source: CellPosition,
  target: CellPosition,
  { kind, transposed }: Pick<Copy, "kind" | "transposed">,
): string => {
  const getters = workbook.getters();
  if (kind === "PASTE_NORMAL" && getters.getValidationRuleForCell(source))
    throw new Error("the workbench has no Range.copyTo of data validation yet");
  const cell = getters.getCell(source);
  if (kind === "PASTE_VALUES" || !cell || (!cell.isFormula && cell.content === "")) return valueAt(workbook, source);
  if (!cell.isFormula) return cell.content;
  if (transposed) throw new Error("the workbench has no Range.copyTo of formulas transposed yet");
  const [right, down] = [target.col - source.col, target.row - source.row];
  return getters.getTranslatedCellFormula(target.sheetId, right, down, cell.compiledFormula);
};

const valueAt = (workbook: Workbook, position: CellPosition): string => {
  const { type, value } = workbook.getters().getEvaluatedCell(position);
  if (type === "empty" || value === null || value === "") return "";
  if (type === "error") return googleErrorName(String(value));
  return type === "text" ? textEntry(String(value), workbook.locale).content : String(value).toUpperCase();
};
