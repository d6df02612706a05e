/** Looks that a script gives property by property reach the engine cell by cell: it changes each cell once, not once a property. */
import type { EngineCommand } from "./engine.ts";

type Formatting = Extract<EngineCommand, { type: "SET_FORMATTING" }>;
type Look = Pick<Formatting, "style" | "format">;
type Zone = Formatting["target"][number];

/** For larger areas the list of cells would be more work than it saves. */
const MOST_CELLS = 20_000;

/** Formatting commands that follow each other on a sheet become one a look; all else stays as and where it is. */
export const joinFormatting = (commands: readonly EngineCommand[]): EngineCommand[] => {
  const joined: EngineCommand[] = [];
  let run: Formatting[] = [];
  const end = () => {
    for (const command of run.length > 1 && sizeOf(run) <= MOST_CELLS ? looksOf(run) : run) joined.push(command);
    run = [];
  };
  for (const command of commands) {
    const isFormatting = command.type === "SET_FORMATTING";
    if (!isFormatting || command.sheetId !== run[0]?.sheetId) end();
    if (isFormatting) run.push(command);
    else joined.push(command);
  }
  end();
  return joined;
};

const sizeOf = (run: readonly Formatting[]): number =>
  run
    .flatMap(({ target }) => target)
    .reduce((sum, { top, bottom, left, right }) => sum + (bottom - top + 1) * (right - left + 1), 0);

type Place = { readonly row: number; readonly col: number };
type Cell = Look & Place;

/** Later looks over earlier ones, as the engine would have laid them. */
const looksOf = (run: readonly Formatting[]): Formatting[] => {
  const cells = new Map<string, Cell>();
  for (const { target, style, format } of run)
    for (const { row, col } of target.flatMap(cellsOf)) {
      const key = `${col},${row}`;
      cells.set(key, over(cells.get(key) ?? { row, col }, { style, format }));
    }
  const groups = new Map<string, Cell[]>();
  for (const cell of cells.values()) {
    const key = JSON.stringify([Object.entries(cell.style ?? {}).sort(), cell.format]);
    const alike = groups.get(key);
    if (alike) alike.push(cell);
    else groups.set(key, [cell]);
  }
  const sheetId = run[0]?.sheetId ?? "";
  return [...groups.values()].map((alike) => {
    const [{ row: _row, col: _col, ...look } = {} as Cell] = alike;
    return { type: "SET_FORMATTING", sheetId, target: zonesOf(alike), ...look };
  });
};

const cellsOf = ({ top, bottom, left, right }: Zone) =>
  Array.from({ length: right - left + 1 }, (_, x) =>
    Array.from({ length: bottom - top + 1 }, (_, y) => ({ row: top + y, col: left + x })),
  ).flat();

const over = (cell: Cell, { style, format }: { [key in keyof Look]: Look[key] | undefined }): Cell => ({
  ...cell,
  ...(style ? { style: { ...cell.style, ...style } } : {}),
  ...(format === undefined ? {} : { format }),
});

/** The engine takes the zones of a command for arguments of a call: so many that a call can take them. */
const MOST_ZONES = 5000;

/** Cells → zones, in as many lists as commands are needed. */
export const zonesInPieces = (cells: readonly Place[]): Zone[][] => {
  const zones = zonesOf(cells);
  return Array.from({ length: Math.ceil(zones.length / MOST_ZONES) }, (_, piece) =>
    zones.slice(piece * MOST_ZONES, (piece + 1) * MOST_ZONES),
  );
};

/** Cells one below the other are one zone. */
const zonesOf = (cells: readonly Place[]): Zone[] => {
  const zones: Zone[] = [];
  for (const { row, col } of [...cells].sort((one, other) => one.col - other.col || one.row - other.row)) {
    const above = zones.at(-1);
    if (above?.left === col && above.bottom === row - 1) above.bottom = row;
    else zones.push({ top: row, bottom: row, left: col, right: col });
  }
  return zones;
};
