/** Range: where it is, and the values in its cells. */
import { type OpenEnds, openA1 } from "../a1.ts";
import type { Selection } from "../types.ts";
import { call, exception } from "./call.ts";
import { metadataFinder, metadataMembers } from "./metadata.ts";
import { protect } from "./protection.ts";
import { copyMembers } from "./range-copy.ts";
import { lookMembers } from "./range-looks.ts";
import { noteMembers } from "./range-notes.ts";
import { richTextMembers } from "./rich-text.ts";
import { sheetAt, sheetInfo } from "./sheet.ts";
import { groupDepthMembers } from "./sheet-groups.ts";
import { checkGrid } from "./sheet-type.ts";
import { strict } from "./strict.ts";
import { placeAt, tagOf } from "./tags.ts";
import { validationMembers } from "./validation.ts";
import { checkShape, filled, receive, receiveRows, send } from "./values.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Throws in Google's words where the cells are not all inside of the sheet; `open` are ends that nobody named, as in "C:C". */
export const rangeAt = (where: Selection, open: OpenEnds = {}): Range => {
  checkInside(where);
  const self: Range = strict<Range>("Range", {
    ...positionMembers(where, open, () => self),
    ...valueMembers(where, () => self),
    ...clearMembers(where, () => self),
    ...lookMembers(where, () => self),
    ...noteMembers(where, () => self),
    ...richTextMembers(where, () => self),
    ...validationMembers(where, () => self),
    ...metadataMembers(where, open, () => self),
    ...copyMembers(where),
    ...groupDepthMembers(where, () => self),
    createDeveloperMetadataFinder: () => metadataFinder(where),
    protect: () => protect("RANGE", where),
  });
  placeAt(self, where);
  return self;
};

const checkInside = ({ sheetId, row, column, rows, columns }: Selection): void => {
  if (!(row >= 1)) throw exception("The starting row of the range is too small.");
  if (!(column >= 1)) throw exception("The starting column of the range is too small.");
  if (!(rows >= 1)) throw exception("The number of rows in the range must be at least 1.");
  if (!(columns >= 1)) throw exception("The number of columns in the range must be at least 1.");
  checkGrid(sheetId);
  const sheet = sheetInfo(sheetId);
  if (row + rows - 1 > sheet.rows || column + columns - 1 > sheet.columns)
    throw exception("The coordinates of the range are outside the dimensions of the sheet.");
};

const positionMembers = (where: Selection, open: OpenEnds, self: () => Range): Partial<Range> => {
  const { row, column, rows, columns } = where;
  return {
    getSheet: () => sheetAt(where.sheetId),
    getGridId: () => sheetInfo(where.sheetId).gid,
    getRow: () => row,
    getRowIndex: () => row,
    getColumn: () => column,
    getNumRows: () => rows,
    getNumColumns: () => columns,
    getHeight: () => rows,
    getWidth: () => columns,
    getLastRow: () => row + rows - 1,
    getLastColumn: () => column + columns - 1,
    getA1Notation: () => openA1(where, open),
    getCell: (down: number, right: number) => {
      if (down < 1 || right < 1 || down > rows || right > columns) throw exception("Cell reference out of range");
      return rangeAt({ ...where, row: row + down - 1, column: column + right - 1, rows: 1, columns: 1 });
    },
    offset: (down: number, right: number, height: number = rows, width: number = columns) =>
      rangeAt({ ...where, row: row + down, column: column + right, rows: height, columns: width }),
    activate: () => {
      call("screen.select", where);
      return self();
    },
    merge: () => {
      call("cells.merge", where);
      return self();
    },
    breakApart: () => {
      call("cells.unmerge", where);
      return self();
    },
  };
};

const first = (where: Selection): Selection => ({ ...where, rows: 1, columns: 1 });

const valueMembers = (where: Selection, self: () => Range): Partial<Range> => {
  const { rows, columns } = where;
  const write = (values: readonly (readonly unknown[])[]): Range => {
    checkShape(values, rows, columns);
    call("cells.write", { where, values: values.map((row) => row.map(send)) });
    return self();
  };
  const writeFormulas = (formulas: string[][]): Range => {
    checkShape(formulas, rows, columns);
    call("cells.writeFormulas", { where, formulas });
    return self();
  };
  return {
    getValues: () => receiveRows(call("cells.values", where)),
    getValue: () => receive(call("cells.values", first(where))[0]?.[0] ?? ""),
    getDisplayValues: () => call("cells.display", where),
    getDisplayValue: () => call("cells.display", first(where))[0]?.[0] ?? "",
    getFormulas: () => call("cells.formulas", where),
    getFormula: () => call("cells.formulas", first(where))[0]?.[0] ?? "",
    isBlank: () => call("cells.values", where).every((row) => row.every((value) => value === "")),
    setValues: write,
    setValue: (value: unknown) => {
      if (typeof value === "object" && tagOf(value) !== undefined)
        throw exception("A cell cannot hold a service object.");
      return write(filled(value, rows, columns));
    },
    setFormulas: writeFormulas,
    setFormula: (formula: string) => writeFormulas(filled(formula, rows, columns)),
    sort: (by: unknown) => {
      const one = Array.isArray(by) && by.length === 1 ? by[0] : by;
      const { column, ascending = true } = (typeof one === "number" ? { column: one } : one) as SortSpec;
      if (Array.isArray(one) || typeof column !== "number")
        throw new Error("the workbench has no Range.sort by several columns yet");
      if (column < where.column || column >= where.column + columns) throw exception("Sort column is out of range.");
      call("cells.sort", { where, column, ascending });
      return self();
    },
    getNumberFormats: () => call("cells.numberFormats", where),
    getNumberFormat: () => call("cells.numberFormats", first(where))[0]?.[0] ?? "",
    setNumberFormats: (formats: string[][]) => {
      checkShape(formats, rows, columns);
      call("cells.setNumberFormats", { where, formats });
      return self();
    },
    setNumberFormat: (format: string) => {
      call("cells.setNumberFormats", { where, formats: filled(format, rows, columns) });
      return self();
    },
  };
};

type SortSpec = { readonly column?: number; readonly ascending?: boolean };
type Flag = boolean | undefined;
type ClearOptions = { commentsOnly?: Flag; contentsOnly?: Flag; formatOnly?: Flag; validationsOnly?: Flag };

const clearMembers = (where: Selection, self: () => Range): Partial<Range> => {
  const clear = (contents: boolean, formats: boolean): Range => {
    call("cells.clear", { where, contents, formats });
    return self();
  };
  return {
    clear: (options: ClearOptions = {}) => {
      if (options.validationsOnly) return self().clearDataValidations();
      if (options.commentsOnly) return self().clearNote();
      return clear(!options.formatOnly, !options.contentsOnly);
    },
    clearContent: () => clear(true, false),
    clearFormat: () => clear(false, true),
  };
};
