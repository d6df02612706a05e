/** The workbench's server: gives away the page, keeps one room a sheet, and connects pages to rooms. */
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type WebSocket, WebSocketServer } from "ws";
import { readDocument } from "./documents.ts";
import { documentPage, fileIn, notFound, type Response, refused } from "./files.ts";
import type { PageMessage } from "./protocol.ts";
import { openRoom, type Page, type Room } from "./room.ts";
import type { SheetFile } from "./sheets.ts";
import { forgetState, keepingPlaces } from "./state.ts";

export type Workbench = {
  /** The address to open in a browser, token included. */
  readonly address: string;
  /** Opens a sheet's workbook ahead of the first page; rejects with the sentence of a missing or broken file. */
  readonly open: (key: string) => Promise<void>;
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
  /** Forget earlier edits. */
  readonly fresh?: boolean;
  /** Where states are kept; by default `.workbench/` beside each sheet. */
  readonly states?: string;
};

/** Listens on 127.0.0.1 only. Rejects with the code EADDRINUSE where the port is taken. */
export async function startWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const rooms = new Map<string, Room>();
  const server = createServer((request, response) => {
    const { status, headers, body } = respond(request);
    response.writeHead(status, headers).end(body);
  });
  await listen(server, options.port);
  const { port } = server.address() as AddressInfo;
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const address = `http://${hosts[0]}/`;
  if (options.fresh) for (const sheet of options.sheets) forgetState(keepingPlaces(sheet.file, options.states));

  const sockets = new WebSocketServer({
    server,
    path: "/socket",
    verifyClient: ({ origin, req }: { origin: string; req: IncomingMessage }) =>
      hosts.some((host) => origin === `http://${host}` && req.headers.host === host) && knowsToken(urlOf(req)),
  });
  sockets.on("connection", (socket, request) => welcome(socket, sheetOf(urlOf(request))));

  function respond(request: IncomingMessage): Response {
    if (!hosts.includes(request.headers.host ?? "")) return refused();
    const url = urlOf(request);
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
    const [, folder, key, id] = url.pathname.split("/").map(decoded);
    const sheet = options.sheets.find((one) => one.key === key);
    if (folder !== "documents" || sheet === undefined || id === undefined) return notFound();
    const html = readDocument(keepingPlaces(sheet.file, options.states).documentsFolder, id);
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
      ...keepingPlaces(sheet.file, options.states),
      documentsAddress: `${address}documents/${encodeURIComponent(sheet.key)}`,
      token: options.token,
      locale: options.locale,
    });
    rooms.set(sheet.key, opened);
    return opened;
  }

  /** The one that the address names, or the first. */
  function sheetOf(url: URL): SheetFile | undefined {
    return options.sheets.find(({ key }) => key === url.searchParams.get("sheet")) ?? options.sheets[0];
  }

  function welcome(socket: WebSocket, sheet: SheetFile | undefined): void {
    if (sheet === undefined) throw new Error("A workbench without sheets was started.");
    const page: Page = { send: (message) => socket.send(JSON.stringify(message)) };
    const place = room(sheet);
    place.join(page);
    socket.on("close", () => place.leave(page));
    socket.on("message", (text) => place.hear(page, JSON.parse(String(text)) as PageMessage));
    page.send({ kind: "sheets", sheets: options.sheets.map(({ key, name }) => ({ key, name })), open: sheet.key });
  }

  return {
    address: `${address}?token=${options.token}`,
    open: async (key) => {
      const sheet = options.sheets.find((one) => one.key === key);
      if (sheet !== undefined) await room(sheet).ready();
    },
    close: async () => {
      for (const socket of sockets.clients) socket.terminate();
      await Promise.all([...rooms.values()].map((one) => one.close()));
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

function urlOf(request: IncomingMessage): URL {
  return new URL(request.url ?? "/", "http://127.0.0.1");
}

/** A path that is no valid escape sequence leads nowhere. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return "\0";
  }
}
