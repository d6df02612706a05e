/** Edits survive a restart: the workbook's state in a file beside the sheet, written a moment after the last change. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { RuntimeState } from "../runtime/types.ts";

const quietMilliseconds = 400;

/** Where a sheet's state and documents are kept: `.workbench/` beside it, unless another folder is given. */
export function keepingPlaces(file: string, folder?: string): { stateFile: string; documentsFolder: string } {
  const place = folder ?? join(dirname(file), ".workbench");
  return {
    stateFile: join(place, `${basename(file)}.json`),
    documentsFolder: join(place, `${basename(file)}.documents`),
  };
}

/** The saved state; undefined where there is none. What cannot be read is put aside, not lost. */
export function readState(stateFile: string): RuntimeState | undefined {
  if (!existsSync(stateFile)) return undefined;
  try {
    const state = JSON.parse(readFileSync(stateFile, "utf8")) as RuntimeState;
    if (state.version === 1) return state;
  } catch {
    // falls through: a state cut short is as good as one of another version
  }
  renameSync(stateFile, `${stateFile}.unreadable`);
  return undefined;
}

/** The sheet's own file was written after the last edit here: what the page shows is not what is in the file. */
export function isOutdated(file: string, stateFile: string): boolean {
  return existsSync(file) && existsSync(stateFile) && statSync(file).mtimeMs > statSync(stateFile).mtimeMs;
}

export function forgetState(places: { readonly stateFile: string; readonly documentsFolder: string }): void {
  rmSync(places.stateFile, { force: true });
  rmSync(places.documentsFolder, { force: true, recursive: true });
}

/** `soon` writes once things are quiet, `now` at once if something is unsaved. */
export function stateSaver(stateFile: string, state: () => RuntimeState): { soon: () => void; now: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const now = () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    writeWhole(stateFile, JSON.stringify(state()));
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(now, quietMilliseconds);
  };
  return { soon, now };
}

/** A crash in the middle of writing leaves the older file whole. */
function writeWhole(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}
