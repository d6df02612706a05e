/** The workbench's server: gives away the page, keeps one room a sheet, and connects pages to rooms. */
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type WebSocket, WebSocketServer } from "ws";
import { readDocument } from "./documents.ts";
import { documentPage, fileIn, foreign, notAllowed, notFound, type Response, refused } from "./files.ts";
import { numberOf, readMessage } from "./hear.ts";
import { type Holder, releaseLock, takeLock } from "./lock.ts";
import { openRoom, type Page, type Room } from "./room.ts";
import type { SheetFile } from "./sheets.ts";
import { forgetState, isWelcomeRead, keepingPlaces } from "./state.ts";

export type Workbench = {
  /** The address to open in a browser, token included. */
  readonly address: string;
  /** Opens a sheet's workbook ahead of the first page; rejects with the sentence of a missing or broken file. */
  readonly open: (key: string) => Promise<void>;
  /** The sheets that another workbench has open: they are left to it. */
  readonly elsewhere: readonly { readonly sheet: SheetFile; readonly holder: Holder }[];
  /** Saves everything and frees the port. */
  readonly close: () => Promise<void>;
};

export type WorkbenchOptions = {
  readonly sheets: readonly SheetFile[];
  /** The folder with the built add-on. */
  readonly dist: string;
  /** The folder with the built page. */
  readonly page: string;
  readonly token: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** The spreadsheets' locale; by default read off each of them. */
  readonly locale?: string | undefined;
  /** The day that the add-on takes for today; the real one by default. */
  readonly today?: string | undefined;
  /** Forget earlier edits. */
  readonly fresh?: boolean;
  /** Where states are kept; by default `.workbench/` beside each sheet. */
  readonly states?: string;
};

/** Listens on 127.0.0.1 only. Rejects with the code EADDRINUSE where the port is taken. */
export async function startWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const rooms = new Map<string, Room>();
  const server = createServer();
  await listen(server, options.port);
  const { port } = server.address() as AddressInfo;
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const address = `http://${hosts[0]}/`;
  const ours: Holder = { pid: process.pid, address: `${address}?token=${options.token}` };
  const { sheets, elsewhere } = await takeSheets();
  if (options.fresh) for (const sheet of sheets) forgetState(placesOf(sheet));
  const releaseAll = () => {
    for (const sheet of sheets) releaseLock(placesOf(sheet).stateFile, ours);
  };
  process.once("exit", releaseAll);

  const sockets = new WebSocketServer({
    server,
    path: "/socket",
    verifyClient: (
      { req }: { req: IncomingMessage },
      judge: (isOurs: boolean, code?: number, why?: string) => void,
    ) => {
      const url = urlOf(req);
      const isOurs = url !== undefined && isFromHere(req, true);
      judge(isOurs && knowsToken(url), 403, isOurs ? "The token is missing" : "Not the workbench's own page");
    },
  });
  server.on("request", (request, response) => {
    const { status, headers, body } = answerTo(request);
    response.writeHead(status, headers).end(body);
  });
  sockets.on("connection", (socket, request) => welcome(socket, sheetOf(urlOf(request))));

  async function takeSheets(): Promise<{ sheets: SheetFile[]; elsewhere: Workbench["elsewhere"] }> {
    const sheets: SheetFile[] = [];
    const elsewhere: { sheet: SheetFile; holder: Holder }[] = [];
    for (const sheet of options.sheets) {
      const holder = await takeLock(placesOf(sheet).stateFile, ours);
      if (holder === undefined) sheets.push(sheet);
      else elsewhere.push({ sheet, holder });
    }
    return { sheets, elsewhere };
  }

  function placesOf(sheet: SheetFile): ReturnType<typeof keepingPlaces> {
    return keepingPlaces(sheet.file, options.states);
  }

  /** By its own name, and from no other page: a browser says from where a script or a form asks. */
  function isFromHere({ headers }: IncomingMessage, needsOrigin = false): boolean {
    const { host, origin } = headers;
    const isOwnOrigin = origin === undefined ? !needsOrigin : origin === `http://${host}`;
    return hosts.includes(host ?? "") && isOwnOrigin;
  }

  function answerTo(request: IncomingMessage): Response {
    try {
      return respond(request);
    } catch {
      return notFound(); // a file that went while it was read
    }
  }

  function respond(request: IncomingMessage): Response {
    if (!isFromHere(request)) return foreign();
    if (request.method !== "GET" && request.method !== "HEAD") return notAllowed();
    const url = urlOf(request);
    if (url === undefined) return notFound();
    if (url.pathname.startsWith("/page/")) {
      const path = decoded(url.pathname.slice("/page/".length));
      return fileIn(options.page, path, request.headers["if-none-match"]);
    }
    if (!knowsToken(url)) return refused();
    if (url.pathname === "/") {
      // the workbook opens while the page loads
      const opening = sheetOf(url);
      if (opening !== undefined) room(opening);
      return fileIn(options.page, "index.html");
    }
    return documentAt(url);
  }

  function documentAt(url: URL): Response {
    const [, folder, key, id] = url.pathname.split("/").map(decoded);
    const sheet = sheets.find((one) => one.key === key);
    if (folder !== "documents" || sheet === undefined || id === undefined) return notFound();
    const html = readDocument(placesOf(sheet).documentsFolder, id);
    return html === undefined ? notFound() : documentPage(html);
  }

  function knowsToken(url: URL): boolean {
    return url.searchParams.get("token") === options.token;
  }

  function room(sheet: SheetFile): Room {
    const known = rooms.get(sheet.key);
    if (known !== undefined) return known;
    const opened = openRoom({
      dist: options.dist,
      file: sheet.file,
      name: sheet.name,
      tab: sheet.tab,
      ...placesOf(sheet),
      documentsAddress: `${address}documents/${encodeURIComponent(sheet.key)}`,
      token: options.token,
      locale: options.locale,
      today: options.today,
    });
    rooms.set(sheet.key, opened);
    return opened;
  }

  /** The one that the address names, or the first. */
  function sheetOf(url: URL | undefined): SheetFile | undefined {
    return sheets.find(({ key }) => key === url?.searchParams.get("sheet")) ?? sheets[0];
  }

  function welcome(socket: WebSocket, sheet: SheetFile | undefined): void {
    socket.on("error", () => socket.terminate()); // a broken frame ends its own line only
    if (sheet === undefined) {
      socket.terminate();
      return;
    }
    const page: Page = { send: (message) => socket.send(JSON.stringify(message)) };
    const place = room(sheet);
    place.join(page);
    socket.on("close", () => place.leave(page));
    socket.on("message", (data) => {
      const text = String(data);
      const message = readMessage(text);
      if (message !== undefined) place.hear(page, message);
      else page.send({ kind: "refused", id: numberOf(text), message: "The workbench does not know such a message." });
    });
    const sample = isWelcomeRead(placesOf(sheet).stateFile) ? undefined : sheet.sample;
    page.send({ kind: "sheets", sheets: sheets.map(({ key, name }) => ({ key, name })), open: sheet.key, sample });
  }

  return {
    address: ours.address,
    elsewhere,
    open: async (key) => {
      const sheet = sheets.find((one) => one.key === key);
      if (sheet !== undefined) await room(sheet).ready();
    },
    close: async () => {
      for (const socket of sockets.clients) socket.terminate();
      await Promise.all([...rooms.values()].map((one) => one.close()));
      releaseAll();
      process.off("exit", releaseAll);
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve());
  });
}

/** Undefined for an address that leads elsewhere: "http://other/", "*". */
function urlOf({ url = "/" }: IncomingMessage): URL | undefined {
  const whole = `http://127.0.0.1${url}`;
  return url.startsWith("/") && URL.canParse(whole) ? new URL(whole) : undefined;
}

/** A path that is no valid escape sequence leads nowhere. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return "\0";
  }
}
