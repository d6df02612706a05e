/** A browser for the page tests: found where it usually is, installed once before all tests, never skipped silently. */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const quietly = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Throws a sentence that says how to install one where there is none. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), headless: true, args: quietly });
}

/** Test files run side by side, and apt-get runs alone: whoever starts all tests calls this before the first of them. */
export function ensureChromium(): void {
  if (foundChromium() !== undefined || !canInstall()) return;
  console.log("There is no Chromium: installing it by apt-get for the page tests.");
  try {
    execFileSync("apt-get", ["update"], { stdio: "pipe" });
    execFileSync("apt-get", ["install", "-y", "chromium"], { stdio: "pipe", maxBuffer: 1 << 26 });
  } catch (error) {
    console.error(String((error as { stderr?: unknown }).stderr ?? error));
  }
}

function chromiumPath(): string {
  const found = foundChromium();
  if (found !== undefined) return found;
  throw new Error(
    "The page tests need Chromium: install it (Debian, Ubuntu: `sudo apt-get install chromium`; elsewhere: `npx playwright-core install chromium`) or name it by the variable CHROMIUM.",
  );
}

const foundChromium = (): string | undefined => process.env.CHROMIUM ?? onThePath() ?? playwrightsOwn();

function onThePath(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const mac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), mac].find(existsSync);
}

/** What `playwright-core install chromium` leaves in its cache. */
function playwrightsOwn(): string | undefined {
  const caches = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), ".cache/ms-playwright"),
    join(homedir(), "Library/Caches/ms-playwright"),
  ];
  const installed = caches
    .filter((cache) => cache !== undefined)
    .filter(existsSync)
    .flatMap((cache) =>
      readdirSync(cache)
        .filter((name) => /^chromium-\d+$/.test(name))
        .map((name) => join(cache, name)),
    );
  const programs = ["chrome-linux/chrome", "chrome-linux64/chrome", "chrome-mac/Chromium.app/Contents/MacOS/Chromium"];
  return installed.flatMap((folder) => programs.map((program) => join(folder, program))).find(existsSync);
}

function canInstall(): boolean {
  if (process.getuid?.() !== 0 || !existsSync("/etc/os-release")) return false;
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync("/etc/os-release", "utf8"));
}
