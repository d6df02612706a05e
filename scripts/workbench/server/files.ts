/** Which files the server gives away: those of the page's folder and the documents, nothing beside them. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { extname, join, resolve, sep } from "node:path";

export type Response = {
  readonly status: number;
  readonly headers: { [name: string]: string };
  readonly body: Buffer | string;
};

const types: { readonly [ending: string]: string } = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".ttf": "font/ttf",
};

const everywhere = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cache-control": "no-cache",
};

/** The page talks to its own server only; o-spreadsheet compiles its templates, hence unsafe-eval. */
const pagePolicy = [
  "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:",
  "connect-src 'self' ws://127.0.0.1:* ws://localhost:*",
  "frame-ancestors 'none'",
].join("; ");

/** A document may hold what stands in cells: it is shown, never run. */
const documentPolicy = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/**
 * A file inside the folder, by the path of the address; anything that leads outside is "not found". `known` is the mark
 * of what the browser has already: it keeps what it compiled of 2 MB of script.
 */
export function fileIn(folder: string, path: string, known?: string): Response {
  const file = resolve(join(folder, path));
  const inside = file.startsWith(resolve(folder) + sep);
  if (!inside || path.includes("\0") || !existsSync(file) || !statSync(file).isFile()) return notFound();
  const headers = {
    ...everywhere,
    etag: mark(file),
    "content-type": types[extname(file)] ?? "application/octet-stream",
    "content-security-policy": pagePolicy,
  };
  return known === headers.etag
    ? { status: 304, headers, body: "" }
    : { status: 200, headers, body: readFileSync(file) };
}

/** Another one for another content: the page's files are written once, into a folder that is named by their sources. */
function mark(file: string): string {
  const { size, mtimeMs } = statSync(file);
  return `"${createHash("sha256").update(file).digest("hex").slice(0, 16)}-${size}-${Math.round(mtimeMs)}"`;
}

export function documentPage(html: string): Response {
  return {
    status: 200,
    headers: { ...everywhere, "content-type": "text/html; charset=utf-8", "content-security-policy": documentPolicy },
    body: html,
  };
}

export function notFound(): Response {
  return plain(404, "There is nothing at this address. / По этому адресу ничего нет.");
}

/** The page is only read over HTTP; what changes anything goes by its socket. */
export function notAllowed(): Response {
  const answer = plain(405, "This address can only be read (GET). / Этот адрес можно только читать (GET).");
  return { ...answer, headers: { ...answer.headers, allow: "GET, HEAD" } };
}

export function foreign(): Response {
  return plain(
    403,
    "This address is for the workbench's own page on this computer. / Этот адрес — только для страницы стенда на этом компьютере.",
  );
}

export function refused(): Response {
  return plain(
    403,
    "Open the address that `npm start` printed, with its token. / Откройте адрес, который напечатал `npm start`, вместе с токеном.",
  );
}

function plain(status: number, body: string): Response {
  return { status, headers: { ...everywhere, "content-type": "text/plain; charset=utf-8" }, body };
}
