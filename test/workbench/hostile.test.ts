/** The server under attack: other pages of the same browser, broken messages, two workbenches, a process that is killed. */
import { fork } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { releaseLock, takeLock } from "../../scripts/workbench/server/lock.ts";
import type { ServerMessage } from "../../scripts/workbench/server/protocol.ts";
import { startWorkbench, type Workbench } from "../../scripts/workbench/server/server.ts";
import { namedSheet } from "../../scripts/workbench/server/sheets.ts";
import { keepingPlaces } from "../../scripts/workbench/server/state.ts";

const addOn = fileURLToPath(new URL("../browser/fixtures/add-on", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "hostile-"));
const page = join(folder, "page");
const sheet = join(folder, "creators.csv");
const start = (file = sheet) =>
  startWorkbench({ sheets: [namedSheet(file)], dist: addOn, page, token: "right", port: 0 });

let workbench: Workbench;
let port: number;
beforeAll(async () => {
  mkdirSync(page);
  writeFileSync(join(page, "index.html"), "<h1>the page</h1>");
  writeFileSync(sheet, "Creator,Rate\n@anna,500\n");
  workbench = await start();
  port = Number(new URL(workbench.address).port);
});
afterAll(async () => {
  await workbench.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The status of an answer to bytes as they stand. */
function raw(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    const socket = connect({ host: "127.0.0.1", port }, () => socket.end(bytes));
    socket.on("data", (part) => {
      text += String(part);
    });
    socket.on("error", reject).on("close", () => resolve(text.split(" ")[1] ?? ""));
  });
}

function ask(method: string, path: string, headers: { [name: string]: string } = {}) {
  return new Promise<{ status: number; body: string }>((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, method, path, headers }, (response) => {
      let body = "";
      response.on("data", (part) => {
        body += String(part);
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body }));
    });
    asked.on("error", reject).end();
  });
}

/** Says it all on one line, then asks for the workbook: what came back until that was answered. */
function say(...texts: readonly string[]): Promise<ServerMessage[]> {
  const origin = `http://127.0.0.1:${port}`;
  const socket = new WebSocket(`ws://127.0.0.1:${port}/socket?token=right`, { origin });
  const heard: ServerMessage[] = [];
  return new Promise((resolve, reject) => {
    socket.on("error", reject);
    socket.on("open", () => {
      for (const text of [...texts, '{"kind":"request","id":99,"request":"open"}']) socket.send(text);
    });
    socket.on("message", (data) => {
      const message = JSON.parse(String(data)) as ServerMessage;
      heard.push(message);
      if (message.kind === "reply" && message.id === 99) {
        socket.close();
        resolve(heard);
      }
    });
  });
}

const isUp = async () => (await ask("GET", "/?token=right")).status === 200;

describe("an address that is none", () => {
  it.each(["//", "/%2f%2f", "/\\", "http://", "http://evil.example/", "*", "/%", "/[", "/?token=%"])(
    "%s is refused, and the server goes on",
    async (path) => {
      expect(await raw(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n\r\n`)).toMatch(
        /^40[034]$/,
      );
      expect(await isUp()).toBe(true);
    },
  );

  it.each(["//", "http://", "/socket//", "*"])("%s opens no line either", async (path) => {
    const upgrade = `Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==`;
    const asked = raw(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n${upgrade}\r\n\r\n`);
    expect(await asked).toMatch(/^(40\d|)$/);
    expect(await isUp()).toBe(true);
  });
});

describe("whoever is not the page", () => {
  it.each(["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])("cannot %s", async (method) => {
    expect(await ask(method, "/?token=right")).toMatchObject({
      status: 405,
      body: expect.stringContaining("only be read"),
    });
  });

  it.each([
    ["host", "evil.example"],
    ["host", "127.0.0.1"],
    ["origin", "https://evil.example"],
    ["origin", "null"],
    ["origin", "http://127.0.0.1:1"],
  ])("is refused with a sentence where its %s is %s", async (header, value) => {
    const answer = await ask("GET", "/?token=right", { [header]: value });
    expect(answer).toMatchObject({ status: 403, body: expect.stringContaining("the workbench's own page") });
  });
});

describe("a message that is none", () => {
  it.each([
    "not json",
    "null",
    "[]",
    "5",
    '"kind"',
    "{}",
    '{"kind":"constructor"}',
    '{"kind":"__proto__"}',
    '{"kind":"revision"}',
    '{"kind":"revision","message":null}',
    '{"kind":"answer"}',
    '{"kind":"answer","question":1,"answer":{"button":"eval"}}',
    '{"kind":"request","id":7,"request":"toString"}',
    '{"kind":"request","id":7,"request":"run","input":null}',
    '{"kind":"request","id":7,"request":"call","input":{"arguments":[],"calls":[5]}}',
    `{"kind":"request","id":7,"request":"${"x".repeat(100_000)}"}`,
  ])("%.60s is refused, and the line and the server go on", async (text) => {
    const heard = await say(text);
    expect(heard).toContainEqual(
      expect.objectContaining({ kind: "refused", message: expect.stringContaining("does not know") }),
    );
    expect(heard.at(-1)).toMatchObject({ kind: "reply", id: 99 });
  });

  it("ends its own line only where even the frame is broken", async () => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/socket?token=right`, { origin: `http://127.0.0.1:${port}` });
    const closed = new Promise((done) => socket.on("close", done).on("error", () => undefined));
    socket.on("open", () =>
      (socket as unknown as { _socket: { write: (bytes: Buffer) => void } })._socket.write(
        Buffer.from([0xff, 0xff, 0xff]),
      ),
    );
    await closed;
    expect(await isUp()).toBe(true);
  });

  it.each(["eval", "Function", "constructor", "__proto__", "toString", "SpreadsheetApp", "Array", "noSuchThing"])(
    "runs nothing but the add-on's own functions: %s",
    async (functionName) => {
      const run = { kind: "request", id: 7, request: "run", input: { functionName, arguments: ["globalThis"] } };
      const reply = (await say(JSON.stringify(run))).find((one) => one.kind === "reply" && one.id === 7);
      expect(reply).toMatchObject({ output: { ok: false, message: `Script function not found: ${functionName}` } });
    },
  );
});

describe("a second workbench on the same file", () => {
  it("leaves it to the first and knows where that one is", async () => {
    const second = await start();
    expect(second.elsewhere.map(({ holder }) => holder)).toEqual([{ pid: process.pid, address: workbench.address }]);
    await second.close();
    expect(existsSync(`${keepingPlaces(sheet).stateFile}.lock`)).toBe(true);
  });

  it.each([
    ["of a process that is gone", '{"pid":99999999,"address":"http://127.0.0.1:1/"}'],
    ["of a process whose number another program has now", `{"pid":${process.pid},"address":"http://127.0.0.1:1/"}`],
    ["that holds nothing", ""],
    ["that is broken", '{"pid":"x"}'],
  ])("takes over a lock %s", async (_, text) => {
    const stateFile = join(folder, "stale.csv.json");
    writeFileSync(`${stateFile}.lock`, text);
    const ours = { pid: process.pid, address: workbench.address };
    expect(await takeLock(stateFile, ours)).toBeUndefined();
    expect(await takeLock(stateFile, ours)).toEqual(ours);
    releaseLock(stateFile, ours);
    expect(existsSync(`${stateFile}.lock`)).toBe(false);
  });

  it("of many that begin at once, one has the file", async () => {
    const stateFile = join(folder, "race.csv.json");
    writeFileSync(`${stateFile}.lock`, '{"pid":99999999,"address":"http://127.0.0.1:1/"}');
    const all = Array.from({ length: 20 }, (_, index) => ({
      pid: process.pid,
      address: `${workbench.address}&n=${index}`,
    }));
    const taken = await Promise.all(all.map((ours) => takeLock(stateFile, ours)));
    expect(taken.filter((other) => other === undefined)).toHaveLength(1);
  });
});

describe("edits that cannot be read", () => {
  it.each([
    "{",
    '{"version":99}',
    "null",
    '{"version":1,"workbook":null}',
    '{"version":1,"workbook":{"sheets":5},"side":{}}',
  ])("%s are put aside beside earlier ones, and the file is shown with a sentence", async (text) => {
    const file = join(folder, "edited.csv");
    const { stateFile } = keepingPlaces(file);
    writeFileSync(file, "Creator,Rate\n@anna,500\n");
    writeFileSync(stateFile, text);
    const opened = await start(file);
    const [wasPort, there] = [port, Number(new URL(opened.address).port)];
    port = there;
    const heard = await say();
    port = wasPort;
    await opened.close();
    expect(heard).toContainEqual({
      kind: "notice",
      text: expect.objectContaining({ en: expect.stringContaining("could not be read") }),
    });
    const aside = readdirSync(join(folder, ".workbench")).filter((name) =>
      name.startsWith("edited.csv.json.unreadable"),
    );
    expect(aside.map((name) => readFileSync(join(folder, ".workbench", name), "utf8"))).toContain(text);
  });
});

describe("a process that is killed while it saves", () => {
  it("leaves a whole state, older by the last instant at most", async () => {
    const stateFile = join(folder, "killed.csv.json");
    for (let life = 0; life < 4; life += 1) {
      const child = fork(fileURLToPath(new URL("fixtures/saver.mjs", import.meta.url)), [stateFile], { execArgv: [] });
      const gone = new Promise((done) => child.once("exit", done));
      let last = 0;
      await new Promise<void>((done) => {
        child.on("message", (count: number) => {
          last = count;
          if (count === 15 + life) done();
        });
      });
      child.kill("SIGKILL");
      await gone;
      const kept = JSON.parse(readFileSync(stateFile, "utf8")) as { name: string; workbook: string };
      expect(kept.workbook).toHaveLength(2_000_000);
      expect(Number(kept.name)).toBeGreaterThanOrEqual(last);
    }
  });
});
