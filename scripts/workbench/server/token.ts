/** The token of the page's address: made once a checkout, so that an open page and its bookmarks outlive a restart. */
import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Reads the token from its file, or makes one that only the file's owner can read. */
export function lastingToken(file: string): string {
  try {
    const token = readFileSync(file, "utf8").trim();
    if (/^[0-9a-f]{32}$/.test(token)) return token;
  } catch {
    // there is none yet
  }
  const token = randomBytes(16).toString("hex");
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, token, { mode: 0o600 });
  return token;
}
