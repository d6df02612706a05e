/** Google's services as one script: bundled once, then taken from the cache while its sources are the same. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { readGoogleTypes } from "./signatures.ts";

const runtime = dirname(fileURLToPath(import.meta.url));
const project = resolve(runtime, "../../..");
const cache = join(project, "node_modules/.cache/workbench-services");
const weekMilliseconds = 7 * 24 * 3600 * 1000;

/** Every process and every workbook's thread asks for it. */
export const servicesScript = (): string => {
  const file = join(cache, `${fingerprint()}.js`);
  if (existsSync(file)) return readFileSync(file, "utf8");
  const script = bundle();
  mkdirSync(cache, { recursive: true });
  for (const old of readdirSync(cache).map((name) => join(cache, name)))
    if (Date.now() - (statSync(old, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > weekMilliseconds)
      rmSync(old, { force: true });
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, script);
  renameSync(unfinished, file);
  return script;
};

const bundle = (): string => {
  const { signatures, enums, services } = readGoogleTypes();
  const texts = Object.fromEntries(
    Object.entries(signatures).map(([name, methods]) => [name, JSON.stringify(methods)]),
  );
  const { outputFiles } = buildSync({
    entryPoints: [join(runtime, "services/entry.ts")],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "services",
    target: "es2022",
    define: {
      googleSignatures: JSON.stringify(texts),
      googleEnums: JSON.stringify(enums),
      googleServices: JSON.stringify(services),
    },
  });
  return `(() => { ${outputFiles[0]?.text ?? ""}; return services; })()`;
};

/** Changes when a source of the runtime or an installed package changes. */
const fingerprint = (): string => {
  const hash = createHash("sha256");
  const files = ["", "services", "operations"].flatMap((folder) => sourcesIn(join(runtime, folder)));
  for (const file of [...files, join(project, "package-lock.json")]) hash.update(file).update(readFileSync(file));
  return hash.digest("hex").slice(0, 24);
};

const sourcesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => join(folder, name));
