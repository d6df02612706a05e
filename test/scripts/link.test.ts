import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { build, root } from "../../scripts/build.ts";
import { type Clasp, claspEntry, link, PLACEHOLDER, runClasp } from "../../scripts/link.ts";

const SHEET = "1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789";

/** A project folder with the committed settings. */
function project(scriptId = PLACEHOLDER) {
  const folder = mkdtempSync(join(tmpdir(), "crossmarket-link-"));
  const settings = join(folder, ".clasp.json");
  writeFileSync(settings, JSON.stringify({ scriptId, rootDir: "dist" }));
  return { folder, settings, read: () => JSON.parse(readFileSync(settings, "utf8")) };
}

/** clasp as it behaves: refuses where settings stand, else writes them. */
const creating: Clasp = (_, folder) => {
  if (existsSync(join(folder, ".clasp.json"))) return 1;
  writeFileSync(join(folder, ".clasp.json"), JSON.stringify({ scriptId: "new-script", rootDir: "dist", extra: true }));
  return 0;
};
const failing: Clasp = () => 1;

describe("linking a sheet", () => {
  test("takes the address of a sheet, keeps the new script's id and builds again", async () => {
    const { folder, read } = project();
    const calls: string[][] = [];
    let built = 0;
    const spying: Clasp = (args, where) => {
      calls.push([...args]);
      return creating(args, where);
    };
    await link(`https://docs.google.com/spreadsheets/d/${SHEET}/edit#gid=0`, folder, spying, async () => void built++);
    expect(read()).toEqual({ scriptId: "new-script", rootDir: "dist" });
    expect(calls[0]).toContain(SHEET);
    expect(built).toBe(1);
    expect(existsSync(join(folder, ".clasp.json.aside"))).toBe(false);
  });

  test("puts the settings back after a failure", async () => {
    const { folder, read } = project();
    await expect(link(SHEET, folder, failing, async () => {})).rejects.toThrow(/clasp login/);
    expect(read()).toEqual({ scriptId: PLACEHOLDER, rootDir: "dist" });
    expect(existsSync(join(folder, ".clasp.json.aside"))).toBe(false);
  });

  test.each([[undefined], ["my sheet"], ["https://example.com"]])(
    "asks for the address where %s is given",
    async (typed) => {
      const { folder, read } = project();
      await expect(link(typed, folder, creating, async () => {})).rejects.toThrow(/npm run link -- https/);
      expect(read().scriptId).toBe(PLACEHOLDER);
    },
  );

  test("says what kept clasp from starting, and puts the settings back", async () => {
    const { folder, read } = project();
    const missing: Clasp = () => {
      throw new Error("clasp could not be started: spawn ENOENT.");
    };
    await expect(link(SHEET, folder, missing, async () => {})).rejects.toThrow(
      /^clasp could not be started: spawn ENOENT/,
    );
    expect(read()).toEqual({ scriptId: PLACEHOLDER, rootDir: "dist" });
  });

  test("names the settings of another project in a folder above, which clasp would take", async () => {
    const { folder, read } = project();
    const inner = join(folder, "crossmarket");
    mkdirSync(inner);
    writeFileSync(join(inner, ".clasp.json"), JSON.stringify({ scriptId: PLACEHOLDER, rootDir: "dist" }));
    await expect(link(SHEET, inner, creating, async () => {})).rejects.toThrow(
      `${join(folder, ".clasp.json")} belongs to another project`,
    );
    expect(read().scriptId).toBe(PLACEHOLDER);
  });

  test("does not loosen a link that is there", async () => {
    const { folder, read } = project("their-script");
    await expect(link(SHEET, folder, creating, async () => {})).rejects.toThrow(
      /linked already, to the script their-script/,
    );
    expect(read().scriptId).toBe("their-script");
  });
});

/** Windows starts neither `npx` nor a `.cmd` without a shell: clasp's own file is run by Node. */
test("clasp starts without a shell and without anything in the path", () => {
  const path = process.env.PATH;
  process.env.PATH = "";
  try {
    expect(runClasp(["--version"], root)).toBe(0);
  } finally {
    process.env.PATH = path;
  }
});

test("clasp would push exactly the files of the build", async () => {
  await build();
  const said = execFileSync(process.execPath, [claspEntry(), "status", "--json"], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  expect(JSON.parse(said).filesToPush.sort()).toEqual([
    "dist/Actions.html",
    "dist/Code.js",
    "dist/Dialogs.html",
    "dist/Guide.html",
    "dist/Panel.html",
    "dist/Sidebar.html",
    "dist/appsscript.json",
  ]);
});
