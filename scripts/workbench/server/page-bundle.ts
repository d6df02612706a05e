/** The page as files that a browser can load: bundled once, then taken from the cache while its sources are the same. */
import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const workbench = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const project = resolve(workbench, "../..");
/** A server that still runs may give away an older page. */
const weekMilliseconds = 7 * 24 * 3600 * 1000;
const cache = join(project, "node_modules/.cache/workbench-page");

/** Builds the page where needed and returns its folder. */
export async function bundlePage(): Promise<string> {
  const folder = join(cache, fingerprint());
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  await bundleInto(unfinished);
  for (const old of readdirSync(cache).map((name) => join(cache, name))) {
    if (Date.now() - statSync(old).mtimeMs > weekMilliseconds) rmSync(old, { recursive: true, force: true });
  }
  if (existsSync(folder)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, folder);
  return folder;
}

async function bundleInto(folder: string): Promise<void> {
  const page = join(workbench, "page");
  const common = { bundle: true, minify: true, format: "iife", target: "es2022", logLevel: "warning" } as const;
  const shim = await build({ ...common, entryPoints: [join(page, "script-run.ts")], write: false });
  await build({
    ...common,
    entryPoints: { app: join(page, "main.ts") },
    outdir: folder,
    mainFields: ["module", "main"],
    define: { SCRIPT_RUN: JSON.stringify(shim.outputFiles[0]?.text ?? "") },
    loader: { ".xml": "text", ".woff": "file", ".woff2": "file", ".ttf": "file", ".eot": "empty", ".svg": "file" },
  });
  copyFileSync(join(page, "index.html"), join(folder, "index.html"));
  writeFileSync(join(folder, "built.txt"), "The workbench's page, made by bundlePage().\n");
}

/** Changes when a source of the page or an installed package changes. */
function fingerprint(): string {
  const hash = createHash("sha256");
  const folders = ["page", "runtime", "server"].map((name) => join(workbench, name));
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .sort()
      .map((name) => join(folder, name)),
  );
  for (const file of [...files, join(project, "src/domain/text.ts"), join(project, "package-lock.json")]) {
    if (/\.(ts|css|html|json)$/.test(file)) hash.update(file).update(readFileSync(file));
  }
  return hash.digest("hex").slice(0, 24);
}
