/** Addresses as people write them, in numbers: "B2:C" ↔ rows and columns that count from 1. */

/** Open ends are undefined: "B2:C" has no last row, "3:3" no columns. */
export type Address = {
  readonly tab: string | undefined;
  readonly row: number;
  readonly column: number;
  readonly lastRow: number | undefined;
  readonly lastColumn: number | undefined;
};

export type Rectangle = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

/** 28 → "AB" */
export const columnLetters = (column: number): string =>
  column <= 26
    ? String.fromCharCode(64 + column)
    : columnLetters(Math.floor((column - 1) / 26)) + columnLetters(((column - 1) % 26) + 1);

/** "AB" → 28 */
export const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** "'My tab'!$A$1:B" → its tab and corners; undefined where the text is no address. */
export const parseAddress = (text: string): Address | undefined => {
  const split = splitTab(text.trim());
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Za-z]{1,3})?\$?(\d{1,7})?)?$/.exec(split.range);
  if (!match) return undefined;
  const [whole, letters, row, lastLetters, lastRow] = match;
  const isRange = whole.includes(":");
  if (!isRange && !(letters && row)) return undefined;
  if (isRange && ((!letters && !row) || (!lastLetters && !lastRow))) return undefined;
  return ordered({
    tab: split.tab,
    row: row ? Number(row) : 1,
    column: letters ? columnNumber(letters) : 1,
    lastRow: isRange ? (lastRow ? Number(lastRow) : undefined) : Number(row),
    lastColumn: isRange ? (lastLetters ? columnNumber(lastLetters) : undefined) : columnNumber(letters ?? "A"),
  });
};

/** Row 2, column 3, two rows → "C2:C3" */
export const a1 = ({ row, column, rows, columns }: Rectangle): string => {
  const first = `${columnLetters(column)}${row}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
};

/** Which ends of a range nobody named: all rows of "C:C" and "E2:E", all columns of "3:3". */
export type OpenEnds = { readonly rows?: boolean; readonly columns?: boolean };

/** The same for a range with open ends: "C:C", "E2:E", "3:4". */
export const openA1 = (where: Rectangle, open: OpenEnds): string => {
  const { row, column, rows, columns } = where;
  const [first, last] = [columnLetters(column), columnLetters(column + columns - 1)];
  if (open.rows) return `${first}${row === 1 ? "" : row}:${last}`;
  return open.columns ? `${column === 1 ? "" : first}${row}:${row + rows - 1}` : a1(where);
};

/** `My tab` → `'My tab'`, as a formula needs it. */
export const quoteTab = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** Fills in the open ends with the size of the sheet. */
export const closeAddress = (address: Address, sheetRows: number, sheetColumns: number): Rectangle => ({
  row: address.row,
  column: address.column,
  rows: (address.lastRow ?? sheetRows) - address.row + 1,
  columns: (address.lastColumn ?? sheetColumns) - address.column + 1,
});

const splitTab = (text: string): { tab: string | undefined; range: string } => {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/.exec(text);
  if (quoted) return { tab: (quoted[1] ?? "").replaceAll("''", "'"), range: quoted[2] ?? "" };
  const mark = text.lastIndexOf("!");
  return mark < 0 ? { tab: undefined, range: text } : { tab: text.slice(0, mark), range: text.slice(mark + 1) };
};

/** "B5:A2" names the same cells as "A2:B5". */
const ordered = (address: Address): Address => {
  const { row, column, lastRow, lastColumn } = address;
  return {
    tab: address.tab,
    row: Math.min(row, lastRow ?? row),
    column: Math.min(column, lastColumn ?? column),
    lastRow: lastRow === undefined ? undefined : Math.max(row, lastRow),
    lastColumn: lastColumn === undefined ? undefined : Math.max(column, lastColumn),
  };
};
