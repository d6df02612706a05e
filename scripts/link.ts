/** `npm run link -- SHEET`: makes a script that is bound to the team's sheet, so that `npm run push` knows where to. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, root } from "./build.ts";

export const PLACEHOLDER = "PUT-YOUR-SCRIPT-ID-HERE";

/** Runs clasp in the project's folder and gives its exit code. */
export type Clasp = (args: readonly string[], folder: string) => number;

/**
 * clasp refuses to create where a `.clasp.json` stands, and overwrites the manifest in `dist`: the one is moved aside
 * and put back after a failure, the other is built anew. Throws a sentence; returns the new script's id.
 */
export async function link(
  typed: string | undefined,
  folder: string,
  clasp: Clasp,
  rebuild: () => Promise<void>,
): Promise<string> {
  const sheet = sheetIn(typed);
  const settings = join(folder, ".clasp.json");
  const aside = `${settings}.aside`;
  const current = scriptIdIn(settings);
  if (current && current !== PLACEHOLDER) {
    throw new Error(
      `This folder is linked already, to the script ${current}. To link another sheet, put ${PLACEHOLDER} back into .clasp.json first.`,
    );
  }
  const above = settingsAbove(dirname(folder));
  if (above) {
    throw new Error(
      `${above} belongs to another project, and clasp would take this folder for a part of it. Move Crossmarket out of that folder, or move that file away.`,
    );
  }
  if (existsSync(aside))
    throw new Error(
      ".clasp.json.aside is left over from an interrupted run. Rename it to .clasp.json, then try again.",
    );
  if (existsSync(settings)) renameSync(settings, aside);
  try {
    const code = clasp(["create-script", "--title", "Crossmarket", "--parentId", sheet, "--rootDir", "dist"], folder);
    const scriptId = scriptIdIn(settings);
    if (code !== 0 || !scriptId) {
      throw new Error(
        "clasp could not make the script. Its own message is above; most often `npx clasp login` is missing, or the Apps Script API is off (https://script.google.com/home/usersettings).",
      );
    }
    writeFileSync(settings, `${JSON.stringify({ scriptId, rootDir: "dist" }, null, 2)}\n`);
    rmSync(aside, { force: true });
    return scriptId;
  } finally {
    if (existsSync(aside)) {
      rmSync(settings, { force: true });
      renameSync(aside, settings);
    }
    await rebuild();
  }
}

/** A sheet's id, alone or within its address. */
function sheetIn(typed: string | undefined): string {
  const id = /\/d\/([\w-]{20,})/.exec(typed ?? "")?.[1] ?? /^[\w-]{20,}$/.exec(typed ?? "")?.[0];
  if (id) return id;
  throw new Error(
    `${typed ? `“${typed}” is no sheet` : "Which sheet?"} Give its address or the long id in it: npm run link -- https://docs.google.com/spreadsheets/d/…/edit`,
  );
}

const scriptIdIn = (settings: string): string | undefined =>
  existsSync(settings) ? (JSON.parse(readFileSync(settings, "utf8")) as { scriptId?: string }).scriptId : undefined;

/** clasp looks for its settings in all folders above, too. */
function settingsAbove(folder: string): string | undefined {
  const here = join(folder, ".clasp.json");
  if (existsSync(here)) return here;
  return dirname(folder) === folder ? undefined : settingsAbove(dirname(folder));
}

/** By Node itself: Windows starts neither `npx` nor `clasp.cmd` without a shell. Throws a sentence where it cannot start. */
export const runClasp: Clasp = (args, cwd) => {
  const { status, error } = spawnSync(process.execPath, [claspEntry(), ...args], { cwd, stdio: "inherit" });
  if (error) throw new Error(`clasp could not be started: ${error.message}.`);
  return status ?? 1;
};

/** The file that clasp's package names as its command. */
export function claspEntry(): string {
  try {
    return createRequire(import.meta.url).resolve("@google/clasp");
  } catch {
    throw new Error("clasp is not installed: run npm ci in this folder first.");
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  try {
    const scriptId = await link(process.argv[2], root, runClasp, build);
    console.log(`Linked to the script ${scriptId}. Next: npm run push, then reload the sheet.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
