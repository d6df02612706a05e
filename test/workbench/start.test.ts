/** `npm start` as a person runs it: what it prints, how it ends. */
import { spawn } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WebSocket } from "ws";

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

/** What a page is told first: which sheets there are, and the locale of the one that opens. */
function greeting(address: string): Promise<{ sheets: string[]; locale: string }> {
  const url = new URL(address);
  const socket = new WebSocket(`ws://${url.host}/socket${url.search}`, { origin: url.origin });
  return new Promise((resolve, reject) => {
    let sheets: string[] = [];
    socket.on("error", reject);
    socket.on("message", (text) => {
      const message = JSON.parse(String(text));
      if (message.kind === "sheets") {
        sheets = message.sheets.map(({ key }: { key: string }) => key);
        socket.send(JSON.stringify({ kind: "request", id: 1, request: "open" }));
      }
      if (message.kind !== "reply") return;
      socket.close();
      resolve({ sheets, locale: message.output.locale });
    });
  });
}

describe("npm start", () => {
  it("prints the address under which the page is, and ends with Ctrl+C", async () => {
    const { port, free } = await takenPort();
    free();
    const started = start(sheet, "--port", String(port));
    await expect.poll(started.printed, { timeout: 60_000 }).toContain("The workbench is open at");
    const [address = ""] = /http:\S+/.exec(started.printed()) ?? [];
    expect(address).toMatch(new RegExp(`^http://127\\.0\\.0\\.1:${port}/\\?token=[0-9a-f]{32}$`));
    const page = await fetch(address);
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining("Crossmarket")]);
    started.stop();
    expect(await started.ended).toBe(0);
  });

  it("opens several files, in a locale that was named, and names those that cannot be opened", async () => {
    const { port, free } = await takenPort();
    free();
    const other = join(folder, "Team.csv");
    writeFileSync(other, "Creator;ER\nAnna;3,2\n");
    const broken = join(folder, "broken.xlsx");
    writeFileSync(broken, "no archive");
    const started = start(sheet, other, broken, "gone.csv", "--locale", "de_DE", "--port", String(port));
    await expect.poll(started.printed, { timeout: 60_000 }).toContain("The workbench is open at");
    expect(started.printed()).toContain("Left out: There is no file gone.csv.");
    expect(started.printed()).toMatch(/Left out: \S*broken\.xlsx cannot be read as \.xlsx\./);
    const [address = ""] = /http:\S+/.exec(started.printed()) ?? [];
    const { sheets, locale } = await greeting(address);
    expect([sheets, locale]).toEqual([["partnerships.csv", "Team.csv"], "de_DE"]);
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
    [["one.csv", "two.csv"], "There is no file two.csv"],
    [["--locale", "xx_XX"], 'The workbench has no spreadsheet locale "xx_XX" yet'],
  ])("%j is refused with a sentence", async (words, sentence) => {
    const started = start(...words);
    expect(await started.ended).toBe(2);
    expect(started.printed()).toContain(sentence);
    expect(started.printed()).not.toContain("    at ");
  });
});
