/** Edits survive a restart: the workbook's state in a file beside the sheet, written a moment after the last change. */
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import type { RuntimeState } from "../runtime/types.ts";

const quietMilliseconds = 400;
/** Whoever types on and on loses no more than this where the process is killed. */
const mostMilliseconds = 2000;

/** Where a sheet's state and documents are kept: `.workbench/` beside it, unless another folder is given. */
export function keepingPlaces(file: string, folder?: string): { stateFile: string; documentsFolder: string } {
  const place = folder ?? join(dirname(file), ".workbench");
  return {
    stateFile: join(place, `${basename(file)}.json`),
    documentsFolder: join(place, `${basename(file)}.documents`),
  };
}

/** The saved state; undefined where there is none, and where it cannot be read. */
export function readState(stateFile: string): RuntimeState | undefined {
  if (!existsSync(stateFile)) return undefined;
  try {
    const state = JSON.parse(readFileSync(stateFile, "utf8")) as RuntimeState | null;
    return state?.version === 1 ? state : undefined;
  } catch {
    return undefined; // a state cut short is as good as one of another version
  }
}

/** What cannot be read is not lost: says where it lies now, never in the place of an earlier one. */
export function putAside(stateFile: string): string {
  const places = [`${stateFile}.unreadable`];
  while (existsSync(places.at(-1) ?? "")) places.push(`${stateFile}.unreadable-${places.length + 1}`);
  const place = places.at(-1) ?? "";
  renameSync(stateFile, place);
  return place;
}

/** The welcome of a sample stays closed until the sample is begun afresh. */
export function isWelcomeRead(stateFile: string): boolean {
  return existsSync(welcomeOf(stateFile));
}

export function markWelcomeRead(stateFile: string): void {
  mkdirSync(dirname(stateFile), { recursive: true });
  writeFileSync(welcomeOf(stateFile), "");
}

const welcomeOf = (stateFile: string): string => `${stateFile}.welcome-read`;

/** The sheet's own file was written after the last edit here: what the page shows is not what is in the file. */
export function isOutdated(file: string, stateFile: string): boolean {
  return existsSync(file) && existsSync(stateFile) && statSync(file).mtimeMs > statSync(stateFile).mtimeMs;
}

export function forgetState(places: { readonly stateFile: string; readonly documentsFolder: string }): void {
  rmSync(places.stateFile, { force: true });
  rmSync(welcomeOf(places.stateFile), { force: true });
  rmSync(places.documentsFolder, { force: true, recursive: true });
}

/** `soon` writes once things are quiet, `now` at once if something is unsaved; `failed` hears why it could not be. */
export function stateSaver(
  stateFile: string,
  state: () => RuntimeState,
  failed: (why: string) => void = () => undefined,
): { soon: () => void; now: () => void } {
  let timer: NodeJS.Timeout | undefined;
  let since = 0;
  const now = () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    try {
      writeWhole(stateFile, JSON.stringify(state()));
    } catch (error) {
      failed(error instanceof Error ? error.message : String(error));
    }
  };
  const soon = () => {
    if (timer === undefined) since = Date.now();
    clearTimeout(timer);
    timer = setTimeout(now, Math.min(quietMilliseconds, Math.max(0, since + mostMilliseconds - Date.now())));
  };
  return { soon, now };
}

/** A crash in the middle of writing leaves the older file whole: the new one is on the disk before it takes the name. */
function writeWhole(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const opened = openSync(`${file}.new`, "w");
  try {
    for (let bytes = Buffer.from(text); bytes.length > 0; ) bytes = bytes.subarray(writeSync(opened, bytes));
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
  renameSync(`${file}.new`, file);
}
