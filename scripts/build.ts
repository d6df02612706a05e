/**
 * src → dist: one script with a documented top-level function for every door, what only actions need, three windows, one
 * manifest.
 */
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import vm from "node:vm";
import { type BuildOptions, build as bundle } from "esbuild";
import { declaration } from "../src/functions/describe.ts";
import { functions } from "../src/functions/index.ts";
import { holidayTable } from "./holidays.ts";
import { lazyModules } from "./lazyModules.ts";
import { preparedModules } from "./preparedModules.ts";
import { withoutHelp, withoutNotes } from "./withoutHelp.ts";
import { withoutTypedWords } from "./withoutTypedWords.ts";

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
  const manifest = readFile(join(root, "appsscript.json"), "utf8");
  const [code, sidebar, panel, dialogs] = await Promise.all([
    buildCode(),
    buildWindow("src/sidebar/main.tsx", "src/sidebar/brief/style.css", holidays()),
    buildWindow("src/sidebar/panel/main.tsx", "src/sidebar/panel/style.css"),
    buildWindow("src/sidebar/dialogs/main.tsx", "src/sidebar/dialogs/style.css"),
  ]);
  const files = {
    ...code,
    "Sidebar.html": sidebar,
    "Panel.html": panel,
    "Dialogs.html": dialogs,
    "appsscript.json": await manifest,
  };
  await mkdir(dist, { recursive: true });
  const strangers = (await readdir(dist)).filter((name) => !(name in files) && !/\.\d+$/.test(name));
  await Promise.all(strangers.map((name) => rm(join(dist, name), { recursive: true })));
  await Promise.all(Object.entries(files).map(([name, content]) => replaceFile(join(dist, name), content)));
}

async function replaceFile(path: string, content: string): Promise<void> {
  const fresh = `${path}.${process.pid}`;
  await writeFile(fresh, content);
  await rename(fresh, path);
}

async function buildCode(): Promise<Readonly<Record<"Code.js" | "Actions.html", string>>> {
  let apart = "";
  const keep = (text: string): void => {
    apart = text;
  };
  const plugins = [lazyModules({ ...forAppsScript, plugins: [preparedModules] }), preparedModules, withoutHelp];
  const define = { PUBLIC_HOLIDAYS: JSON.stringify(holidayTable(new Date().getFullYear())) };
  const script = await bundled({
    ...forAppsScript,
    entryPoints: [join(root, "src/main.ts")],
    globalName: "Crossmarket",
    plugins: [
      lazyModules({ ...forAppsScript, plugins, define }, { "actions.lazy.ts": { file: "Actions", keep } }),
      preparedModules,
      withoutHelp,
      withoutNotes,
    ],
  });
  // Nothing of Google is in this context: a module that calls a service while it loads fails the build, not the menu.
  const actions: string[] = vm.runInNewContext(`${script}; Object.keys(Crossmarket.actions)`, {});
  const entrances = actions.map((name) => `function ${name}(a){return Crossmarket.actions.${name}(a)}`);
  const code = [script, ...Object.values(functions).map(declaration), ...entrances].join("\n").concat("\n");
  return { "Code.js": code, "Actions.html": apart };
}

/** One self-contained file. HtmlService strips `//…` inside template literals, so the window has none. */
async function buildWindow(entry: string, style: string, data = ""): Promise<string> {
  const [script, page, sheet] = await Promise.all([
    bundled({
      ...forBrowsers,
      entryPoints: [join(root, entry)],
      plugins: [preparedModules, withoutTypedWords],
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

/** The table that the sidebar lays under what the sheet says of days off. */
const holidays = (): string =>
  `<script type="application/json" id="holidays">${JSON.stringify(holidayTable(new Date().getFullYear()))}</script>`;

async function bundled(options: BuildOptions): Promise<string> {
  const { outputFiles } = await bundle(options);
  return outputFiles?.[0]?.text ?? "";
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await build();
