/** The host's side of Range: values in and out. */
import { isDateFormat } from "../engine.ts";
import { zonesInPieces } from "../formatting.ts";
import { displayedFormula } from "../formula.ts";
import { engineFormat } from "../number-format.ts";
import type { Selection } from "../types.ts";
import { readTyped, textEntry } from "../typing.ts";
import { encodeCell, shownText } from "../wire.ts";
import { type CellPosition, mapCells, type Workbook, zoneOf } from "../workbook.ts";
import { instantToSerial, serialToInstant } from "../zone.ts";
import { read, write } from "./define.ts";

/** A value on its way between script and host: a date as its instant in milliseconds. */
export type SentCell = string | number | boolean | { readonly $date: number };

export const cellOperations = (workbook: Workbook) => ({
  "cells.values": read((where: Selection): SentCell[][] => {
    const getters = workbook.getters();
    return mapCells(where, (position) => sentCell(workbook, getters.getEvaluatedCell(position)));
  }),
  "cells.display": read((where: Selection): string[][] => {
    const getters = workbook.getters();
    return mapCells(where, (position) => shownText(getters.getEvaluatedCell(position)));
  }),
  "cells.formulas": read((where: Selection): string[][] =>
    mapCells(where, (position) => formulaAt(workbook, position)),
  ),
  "cells.write": write(({ where, values }: { where: Selection; values: readonly (readonly SentCell[])[] }) => {
    if (workbook.isFormatPending()) workbook.flush();
    forEachCell(where, values, (position, value) => writeCell(workbook, position, value));
  }),
  "cells.writeFormulas": write(
    ({ where, formulas }: { where: Selection; formulas: readonly (readonly string[])[] }) => {
      forEachCell(where, formulas, (position, formula) => {
        const typed = formula === "" || formula.startsWith("=") ? formula : `=${formula}`;
        const entry = readTyped(typed, { locale: workbook.locale, by: "script", year: 0 });
        workbook.queue({ type: "UPDATE_CELL", ...position, content: entry.content });
      });
    },
  ),
  "cells.links": read((where: Selection): { text: string; url: string | null }[][] => {
    const getters = workbook.getters();
    return mapCells(where, (position) => {
      const cell = getters.getEvaluatedCell(position);
      return { text: cell.formattedValue ?? "", url: cell.link ? withoutScheme(cell.link.url) : null };
    });
  }),
  /** A text that is never read as anything else, with or without an address behind it. */
  "cells.writeTexts": write(
    ({ where, texts }: { where: Selection; texts: readonly (readonly { text: string; url: string | null }[])[] }) => {
      forEachCell(where, texts, (position, { text, url }) => {
        const content = url === null ? textEntry(text, workbook.locale).content : `[${text}](${url})`;
        workbook.queue({ type: "UPDATE_CELL", ...position, content });
      });
    },
  ),
  "cells.clear": write(({ where, contents, formats }: { where: Selection; contents: boolean; formats: boolean }) => {
    const used = usedCells(workbook, where);
    if (used.length === 0) return;
    // one by one: thousands of arguments are more than a call takes
    if (contents) for (const position of used) workbook.queue({ type: "UPDATE_CELL", ...position, content: "" });
    if (formats)
      for (const target of zonesInPieces(used))
        workbook.queue({ type: "CLEAR_FORMATTING", sheetId: where.sheetId, target });
    workbook.flush();
  }),
  "cells.merge": write((where: Selection) =>
    workbook.now({ type: "ADD_MERGE", sheetId: where.sheetId, target: [zoneOf(where)], force: true }),
  ),
  "cells.unmerge": write((where: Selection) => {
    const merges = workbook.getters().getMergesInZone(where.sheetId, zoneOf(where));
    workbook.now({ type: "REMOVE_MERGE", sheetId: where.sheetId, target: merges });
  }),
  "cells.numberFormats": read((where: Selection): string[][] => {
    const getters = workbook.getters();
    return mapCells(where, (position) => {
      const format = getters.getEvaluatedCell(position).format ?? "";
      return format === "" ? automatic : (workbook.side.formats[format] ?? format);
    });
  }),
  "cells.setNumberFormats": write(
    ({ where, formats }: { where: Selection; formats: readonly (readonly string[])[] }) => {
      forEachGroup(where, formats, (format, target) => {
        const translated = engineFormat(format, workbook.locale);
        if (translated !== "" && translated !== format) workbook.side.formats[translated] = format;
        workbook.queue({ type: "SET_FORMATTING", sheetId: where.sheetId, target, format: translated });
      });
    },
  ),
});

/** What a script is told of a cell that has no format: a pattern of numbers, which is none where it is written back. */
const automatic = "0.###############";

/** A cell's value as a script sees it. */
export const sentCell = (workbook: Workbook, cell: { value: unknown; format?: string | undefined }): SentCell => {
  const value = encodeCell(cell, isDateFormat);
  if (value === null) return "";
  return typeof value === "object" ? { $date: serialToInstant(value.date, workbook.timeZone) } : value;
};

/** The formula in the separators of the spreadsheet's locale, "" where there is none. */
export const formulaAt = (workbook: Workbook, position: CellPosition): string => {
  const getters = workbook.getters();
  const cell = getters.getCell(position);
  return cell?.isFormula ? displayedFormula(cell.compiledFormula.toFormulaString(getters), workbook.locale) : "";
};

const writeCell = (workbook: Workbook, position: CellPosition, value: SentCell): void => {
  const format = workbook.model().getters.getCell(position)?.format;
  if (typeof value === "object") {
    const serial = instantToSerial(value.$date, workbook.timeZone);
    const own = workbook.locale.dateFormat + (Number.isInteger(serial) ? "" : " hh:mm:ss");
    const dated = isDateFormat(format) ? {} : { format: own };
    workbook.queue({ type: "UPDATE_CELL", ...position, content: String(serial), ...dated });
    return;
  }
  const entry =
    typeof value === "string"
      ? readTyped(value, { locale: workbook.locale, by: "script", year: new Date().getUTCFullYear(), format })
      : { content: String(value).toUpperCase() };
  workbook.queue({ type: "UPDATE_CELL", ...position, ...entry });
};

const forEachCell = <Value>(
  where: Selection,
  rows: readonly (readonly Value[])[],
  action: (position: CellPosition, value: Value) => void,
): void => {
  rows.forEach((row, rowIndex) => {
    row.forEach((value, columnIndex) => {
      action({ sheetId: where.sheetId, row: where.row - 1 + rowIndex, col: where.column - 1 + columnIndex }, value);
    });
  });
};

/** Cells of the same look in one command. */
export const forEachGroup = <Value>(
  where: Selection,
  rows: readonly (readonly Value[])[],
  action: (value: Value, target: ReturnType<typeof zoneOf>[]) => void,
): void => {
  const groups = new Map<string, { value: Value; cells: CellPosition[] }>();
  forEachCell(where, rows, (cell, value) => {
    const key = JSON.stringify(value);
    const group = groups.get(key) ?? { value, cells: [] };
    group.cells.push(cell);
    groups.set(key, group);
  });
  if (groups.size === 1) {
    const [only] = groups.values();
    if (only) action(only.value, [zoneOf(where)]);
    return;
  }
  for (const { value, cells } of groups.values()) for (const target of zonesInPieces(cells)) action(value, target);
};

/** Cells that hold or look like anything; clearing the others would be work for nothing. */
const usedCells = (workbook: Workbook, where: Selection): CellPosition[] => {
  const getters = workbook.getters();
  const zone = zoneOf(where);
  return getters
    .getCells(where.sheetId)
    .map(({ id }) => getters.getCellPosition(id))
    .filter(({ row, col }) => row >= zone.top && row <= zone.bottom && col >= zone.left && col <= zone.right);
};

/** The engine puts https:// before an address inside the spreadsheet: "https://#gid=0" → "#gid=0". */
const withoutScheme = (url: string): string => url.replace(/^https:\/\/#/, "#");
