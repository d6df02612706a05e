/**
 * src → dist: one script with a documented top-level function for every door, what only actions need, four windows, one
 * manifest, and the terms of what others wrote.
 */
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import vm from "node:vm";
import { type BuildOptions, build as bundle } from "esbuild";
import { declaration } from "../src/functions/describe.ts";
import { functions } from "../src/functions/index.ts";
import { guideOf } from "./guide/index.ts";
import { holidayTable } from "./holidays.ts";
import { lazyModules } from "./lazyModules.ts";
import { noticeOf, packagesInto } from "./notice.ts";
import { preparedModules } from "./preparedModules.ts";
import { withoutHelp, withoutNotes } from "./withoutHelp.ts";
import { withoutPreparedWords, withoutTypedWords } from "./withoutTypedWords.ts";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * What Apps Script's V8 understands: `?.` and `??` stand in Google's own samples (googleworkspace/apps-script-samples),
 * while private and static fields are known to fail. `utf8` keeps Russian texts readable and small.
 */
const forAppsScript = {
  bundle: true,
  write: false,
  format: "iife",
  target: "es2020",
  charset: "utf8",
  minify: true,
  legalComments: "none",
} satisfies BuildOptions;

/** Browsers are newer than Google's V8, and younger syntax is shorter. */
const forBrowsers = { ...forAppsScript, target: "es2022" } satisfies BuildOptions;

/** Builds into `dist`; each file appears whole, so whoever reads meanwhile never sees half of one. */
export async function build(dist = join(root, "dist")): Promise<void> {
  const held = new Set<string>();
  const holidays = holidayTable(new Date().getFullYear());
  const manifest = readFile(join(root, "appsscript.json"), "utf8");
  const window = (entry: string, style: string, data?: string) =>
    buildWindow({ entry, style, held, ...(data ? { data } : {}) });
  const [code, sidebar, panel, dialogs, guide] = await Promise.all([
    buildCode(held, holidays),
    window("src/sidebar/main.tsx", "src/sidebar/brief/style.css", dataOf("holidays", holidays)),
    window("src/sidebar/panel/main.tsx", "src/sidebar/panel/style.css"),
    window("src/sidebar/dialogs/main.tsx", "src/sidebar/dialogs/style.css"),
    window("src/sidebar/guide/main.tsx", "src/sidebar/guide/style.css", GUIDE),
  ]);
  const notice = noticeOf(root, held);
  const files = {
    ...code,
    "Sidebar.html": sidebar,
    "Panel.html": panel,
    "Dialogs.html": dialogs,
    "Guide.html": guide.replace(GUIDE, () => dataOf("guide", guideOf(notice))),
    "appsscript.json": await manifest,
    NOTICE: notice,
  };
  await mkdir(dist, { recursive: true });
  const strangers = (await readdir(dist)).filter((name) => !(name in files) && !/\.\d+$/.test(name));
  await Promise.all(strangers.map((name) => rm(join(dist, name), { recursive: true })));
  await Promise.all(Object.entries(files).map(([name, content]) => replaceFile(join(dist, name), content)));
}

/** The guide tells the terms of all bundles, itself included: it is filled when they are known. */
const GUIDE = "<!--guide-->";

/** A table that a window reads from its own page; no text in it can end the element. */
const dataOf = (id: string, table: object): string =>
  `<script type="application/json" id="${id}">${JSON.stringify(table).replaceAll("<", "\\u003c")}</script>`;

async function replaceFile(path: string, content: string): Promise<void> {
  const fresh = `${path}.${process.pid}`;
  await writeFile(fresh, content);
  await rename(fresh, path);
}

async function buildCode(
  held: Set<string>,
  holidays: object,
): Promise<Readonly<Record<"Code.js" | "Actions.html", string>>> {
  let apart = "";
  const keep = (text: string): void => {
    apart = text;
  };
  const packages = packagesInto(held);
  const innermost = lazyModules({ ...forAppsScript, plugins: [preparedModules, packages] });
  const plugins = [innermost, preparedModules, withoutHelp, withoutPreparedWords, packages];
  const define = { PUBLIC_HOLIDAYS: JSON.stringify(holidays) };
  const script = await bundled({
    ...forAppsScript,
    entryPoints: [join(root, "src/main.ts")],
    globalName: "Crossmarket",
    plugins: [
      lazyModules({ ...forAppsScript, plugins, define }, { "actions.lazy.ts": { file: "Actions", keep } }),
      preparedModules,
      withoutHelp,
      withoutNotes,
      withoutPreparedWords,
      packages,
    ],
  });
  // Nothing of Google is in this context: a module that calls a service while it loads fails the build, not the menu.
  const actions: string[] = vm.runInNewContext(`${script}; Object.keys(Crossmarket.actions)`, {});
  const entrances = actions.map((name) => `function ${name}(a){return Crossmarket.actions.${name}(a)}`);
  const code = [script, ...Object.values(functions).map(declaration), ...entrances].join("\n").concat("\n");
  return { "Code.js": code, "Actions.html": apart };
}

/** `held` gets the packages of which it holds code. */
type Window = { readonly entry: string; readonly style: string; readonly held: Set<string>; readonly data?: string };

/** One self-contained file. HtmlService strips `//…` inside template literals, so the window has none. */
async function buildWindow({ entry, style, held, data = "" }: Window): Promise<string> {
  const [script, page, sheet] = await Promise.all([
    bundled({
      ...forBrowsers,
      entryPoints: [join(root, entry)],
      plugins: [preparedModules, withoutTypedWords, packagesInto(held)],
      inject: [join(root, "src/sidebar/jsx.ts")],
      tsconfigRaw: { compilerOptions: { jsx: "react", jsxFactory: "h", jsxFragmentFactory: "Fragment" } },
      supported: { "template-literal": false },
    }),
    readFile(join(root, "src/sidebar/page.html"), "utf8"),
    bundled({ ...forBrowsers, entryPoints: [join(root, style)] }),
  ]);
  const inlined = script.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");
  return page
    .replace("<!--data-->", () => data)
    .replace("/*style*/", () => sheet.trim())
    .replace("/*script*/", () => inlined.trim());
}

async function bundled(options: BuildOptions): Promise<string> {
  const { outputFiles } = await bundle(options);
  return outputFiles?.[0]?.text ?? "";
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await build();
