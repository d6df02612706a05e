/** `npm run release`: release/crossmarket-VERSION.zip with all that whoever has no terminal needs; the same input gives the same bytes. */
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Zippable, zipSync } from "fflate";
import { build, root } from "../build.ts";
import { installPage, type Pasted } from "./install.ts";

/** A zip has no zone: this is the earliest day that it can name, on every machine. */
const ALWAYS = new Date(1980, 0, 1);

/** What is pasted, in the order in which the page tells it; the manifest comes last, when the Drive service is there. */
const order = [
  "Code.js",
  "Actions.html",
  "Sidebar.html",
  "Panel.html",
  "Dialogs.html",
  "Guide.html",
  "appsscript.json",
];

/** The archive of a built `dist`, as bytes. */
export async function releaseOf(dist: string, version: string): Promise<Uint8Array> {
  const names = (await readdir(dist)).sort();
  const contents = await Promise.all(names.map((name) => readFile(join(dist, name))));
  const files = Object.fromEntries(names.map((name, at) => [name, contents[at] as Buffer]));
  const page = installPage(version, pasted(files), join(root, "docs/install"));
  const all = {
    ...files,
    "INSTALL.html": Buffer.from(page),
    LICENSE: await readFile(join(root, "LICENSE")),
  };
  const folder = `crossmarket-${version}`;
  const zipped: Zippable = {};
  for (const [name, content] of Object.entries(all).sort(([one], [other]) => (one < other ? -1 : 1)))
    zipped[`${folder}/${name}`] = [new Uint8Array(content), { mtime: ALWAYS, level: 9 }];
  return zipSync(zipped);
}

/** Throws where `dist` holds a file of which the page would not tell where it goes. */
function pasted(files: Readonly<Record<string, Buffer>>): Pasted {
  const told = Object.keys(files).filter((name) => name !== "NOTICE");
  const unknown = told.filter((name) => !order.includes(name));
  const missing = order.filter((name) => !files[name]);
  if (unknown.length || missing.length)
    throw new Error(`The release lists other files than dist holds: ${[...unknown, ...missing].join(", ")}.`);
  return Object.fromEntries(order.map((name) => [name, String(files[name])]));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { version: string };
  await build();
  const path = `release/crossmarket-${version}.zip`;
  await mkdir(join(root, "release"), { recursive: true });
  await writeFile(join(root, path), await releaseOf(join(root, "dist"), version));
  console.log(`${path}: open INSTALL.html in it.`);
}
