/** `npm start` as a person runs it: what it prints, how it ends. */
import { spawn } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const inProject = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "start-"));
const sheet = join(folder, "partnerships.csv");

beforeAll(() => copyFileSync(inProject("test/sheets/partnerships.csv"), sheet));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Started = { readonly printed: () => string; readonly stop: () => void; readonly ended: Promise<number | null> };

function start(...words: readonly string[]): Started {
  const environment = { ...process.env, LANG: "en_US.UTF-8", LC_ALL: "", LC_MESSAGES: "" };
  const command = ["--import", "tsx", inProject("scripts/workbench/start.ts"), ...words];
  const child = spawn(process.execPath, command, { cwd: inProject("."), env: environment });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (part) => {
      text += String(part);
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  return { printed: () => text, stop: () => child.kill("SIGINT"), ended };
}

/** A port that somebody else holds until `free` is called. */
function takenPort(): Promise<{ port: number; free: () => void }> {
  return new Promise((resolve) => {
    const other = createServer().listen(0, "127.0.0.1", () => {
      const address = other.address();
      resolve({ port: typeof address === "object" ? (address?.port ?? 0) : 0, free: () => other.close() });
    });
  });
}

describe("npm start", () => {
  it("prints the address under which the page is, and ends with Ctrl+C", async () => {
    const { port, free } = await takenPort();
    free();
    const started = start(sheet, "--port", String(port));
    await expect.poll(started.printed, { timeout: 15_000 }).toContain("The workbench is open at");
    const [address = ""] = /http:\S+/.exec(started.printed()) ?? [];
    expect(address).toMatch(new RegExp(`^http://127\\.0\\.0\\.1:${port}/\\?token=[0-9a-f]{32}$`));
    const page = await fetch(address);
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining("Crossmarket")]);
    started.stop();
    expect(await started.ended).toBe(0);
  });

  it("says that a port is taken, and what to do", async () => {
    const { port, free } = await takenPort();
    const started = start(sheet, "--port", String(port));
    expect(await started.ended).toBe(2);
    expect(started.printed()).toContain(`Port ${port} is taken. Stop the program that uses it, or name another one`);
    free();
  });

  it.each([
    [["gone.csv"], "gone.csv"],
    [["--port", "many"], "--port takes a number"],
    [["--fresch"], "Usage: npm start"],
    [["one.csv", "two.csv"], "Usage: npm start"],
  ])("%j is refused with a sentence", async (words, sentence) => {
    const started = start(...words);
    expect(await started.ended).toBe(2);
    expect(started.printed()).toContain(sentence);
    expect(started.printed()).not.toContain("    at ");
  });
});
