/** The workbench's server: what it gives away and to whom, and how it says that a file cannot be opened. */
import { mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { keepDocument } from "../../scripts/workbench/server/documents.ts";
import { startWorkbench, type Workbench } from "../../scripts/workbench/server/server.ts";
import { namedSheet } from "../../scripts/workbench/server/sheets.ts";
import { isOutdated, keepingPlaces, readState, stateSaver } from "../../scripts/workbench/server/state.ts";
import { lastingToken } from "../../scripts/workbench/server/token.ts";

const addOn = fileURLToPath(new URL("../browser/fixtures/add-on", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "server-"));
const page = join(folder, "page");
const sheet = join(folder, "creators.csv");

let workbench: Workbench;
let port: number;

beforeAll(async () => {
  mkdirSync(page);
  writeFileSync(join(page, "index.html"), "<h1>the page</h1>");
  writeFileSync(join(page, "app.js"), "0");
  writeFileSync(join(folder, "secret.txt"), "beside the page");
  writeFileSync(join(folder, "page-of-another"), "begins alike");
  writeFileSync(sheet, "Creator,Rate\n@anna,500\n");
  writeFileSync(join(folder, "broken.xlsx"), "no archive");
  const sheets = [namedSheet(sheet), namedSheet(join(folder, "broken.xlsx")), namedSheet(join(folder, "gone.csv"))];
  workbench = await startWorkbench({ sheets, dist: addOn, page, token: "right", port: 0 });
  port = Number(new URL(workbench.address).port);
});
afterAll(async () => {
  await workbench.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The path goes out as it stands: fetch would tidy it up. */
function get(
  path: string,
  headers: { [name: string]: string } = {},
): Promise<{ status: number; body: string; policy: string; etag: string }> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, path, headers }, (response) => {
      let body = "";
      response.on("data", (part) => {
        body += String(part);
      });
      const policy = String(response.headers["content-security-policy"] ?? "");
      const etag = String(response.headers.etag ?? "");
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body, policy, etag }));
    });
    asked.on("error", reject).end();
  });
}

describe("the page", () => {
  it("is given to whoever knows the token", async () => {
    expect(await get("/?token=right")).toMatchObject({ status: 200, body: "<h1>the page</h1>" });
  });

  it.each(["/", "/?token=", "/?token=wrong", "/?token=right2"])("is refused at %s", async (path) => {
    const { status, body } = await get(path);
    expect(status).toBe(403);
    expect(body).toContain("npm start");
  });

  it("is refused under another host's name, which is how foreign pages reach local servers", async () => {
    expect(await get("/?token=right", { host: `evil.example:${port}` })).toMatchObject({ status: 403 });
  });

  it("may connect to its own server only", async () => {
    const { policy } = await get("/?token=right");
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("connect-src 'self' ws://127.0.0.1:*");
  });

  it.each([
    "/page/../secret.txt",
    "/page/%2e%2e/secret.txt",
    "/page/..%2fsecret.txt",
    "/page/..%5csecret.txt",
    "/page/../page-of-another",
    "/page/./../../etc/passwd",
    "/page//etc/passwd",
    "/page/%00",
    "/page/%",
    "/page/",
    "/secret.txt",
    "/documents/creators.csv/..%2f..%2fsecret.txt",
    "/documents/..%2fcreators.csv/x",
    "/documents/creators.csv",
  ])("nothing outside its folder is given away at %s", async (path) => {
    expect((await get(`${path}?token=right`)).status).toBe(404);
  });

  it("has scripts that need no token, for they hold nothing of the sheet", async () => {
    expect(await get("/page/app.js")).toMatchObject({ status: 200, body: "0" });
  });

  it("is not sent again while it is the same, and is when it is another", async () => {
    const { etag } = await get("/page/app.js");
    expect(await get("/page/app.js", { "if-none-match": etag })).toMatchObject({ status: 304, body: "" });
    writeFileSync(join(page, "app.js"), "0;");
    expect(await get("/page/app.js", { "if-none-match": etag })).toMatchObject({ status: 200, body: "0;" });
    writeFileSync(join(page, "app.js"), "0");
  });
});

describe("a document made by the add-on", () => {
  it("is shown to whoever knows the token, and never run", async () => {
    const place = {
      ...keepingPlaces(sheet),
      documentsAddress: `${workbench.address.split("?")[0]}documents/creators.csv`,
    };
    const document = { id: "../brief 1", name: "Brief", mimeType: "text/html", content: "<p>Бриф</p>" };
    const { pathname, search } = new URL(keepDocument({ ...place, token: "right" }, document));
    expect((await get(pathname)).status).toBe(403);
    const shown = await get(pathname + search);
    expect(shown).toMatchObject({ status: 200, body: "<p>Бриф</p>" });
    expect(shown.policy).toMatch(/^sandbox; default-src 'none'/);
  });
});

describe("the line to the page", () => {
  const connect = (query: string, origin: string | undefined) =>
    new Promise<string>((resolve) => {
      const socket = new WebSocket(`ws://127.0.0.1:${port}/socket${query}`, origin === undefined ? {} : { origin });
      socket.on("error", () => resolve("refused"));
      socket.on("message", (text) => {
        socket.close();
        resolve((JSON.parse(String(text)) as { kind: string }).kind);
      });
    });

  it("opens for the page itself", async () => {
    expect(await connect("?token=right&sheet=creators.csv", `http://127.0.0.1:${port}`)).toBe("sheets");
  });

  it.each([
    ["without the token", "?sheet=creators.csv", "its own"],
    ["with a wrong token", "?token=wrong", "its own"],
    ["from another page", "?token=right", "https://evil.example"],
    ["from another local server", "?token=right", "http://127.0.0.1:1"],
    ["from no page at all", "?token=right", undefined],
  ])("stays closed %s", async (_, query, origin) => {
    expect(await connect(query, origin === "its own" ? `http://127.0.0.1:${port}` : origin)).toBe("refused");
  });
});

describe("opening", () => {
  it("a sheet that is there succeeds", async () => {
    await expect(workbench.open("creators.csv")).resolves.toBeUndefined();
  });

  it.each(["broken.xlsx", "gone.csv"])("%s fails with a sentence that names the file", async (key) => {
    await expect(workbench.open(key)).rejects.toThrow(key);
  });

  it("on a port that is taken fails with the code for it", async () => {
    const again = startWorkbench({ sheets: [namedSheet(sheet)], dist: addOn, page, token: "right", port });
    await expect(again).rejects.toMatchObject({ code: "EADDRINUSE" });
  });
});

describe("what is kept", () => {
  it("a token lasts and is its owner's alone", () => {
    const file = join(folder, "cache", "token");
    const token = lastingToken(file);
    expect(token).toMatch(/^[0-9a-f]{32}$/);
    expect(lastingToken(file)).toBe(token);
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  it("a state is written at once on demand, and only where something changed", () => {
    const stateFile = join(folder, "kept", "a.csv.json");
    const state = { version: 1, name: "a", timeZone: "Etc/UTC", workbook: {}, side: {} } as const;
    const saver = stateSaver(stateFile, () => state);
    saver.now();
    expect(readState(stateFile)).toBeUndefined();
    saver.soon();
    saver.now();
    expect(readState(stateFile)).toEqual(state);
  });

  it("a sheet that was written after its state is noticed", () => {
    const [file, stateFile] = [join(folder, "c.csv"), join(folder, "c.csv.json")];
    writeFileSync(stateFile, "{}");
    expect(isOutdated(file, stateFile)).toBe(false);
    writeFileSync(file, "Creator");
    utimesSync(file, 2000, 2000);
    utimesSync(stateFile, 1000, 1000);
    expect(isOutdated(file, stateFile)).toBe(true);
    utimesSync(stateFile, 3000, 3000);
    expect(isOutdated(file, stateFile)).toBe(false);
  });
});
