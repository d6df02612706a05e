/** `npm start`: builds the add-on and the page, serves the workbench on this computer, says where. */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { languageOf, type Text } from "../../src/domain/text.ts";
import { build, root } from "../build.ts";
import { load } from "./runtime/load.ts";
import { sheetLocale } from "./runtime/locale.ts";
import { bundlePage } from "./server/page-bundle.ts";
import { startWorkbench, type Workbench, type WorkbenchOptions } from "./server/server.ts";
import { namedSheets, type SheetFile, sheetsIn } from "./server/sheets.ts";
import { isOutdated, keepingPlaces, readState } from "./server/state.ts";
import { lastingToken } from "./server/token.ts";

const usualPort = 8787;
const portsTried = 20;
const cache = join(root, "node_modules/.cache");

const words = {
  usage: {
    en: "Usage: npm start -- [FILE.xlsx | FILE.csv …] [--locale CODE] [--fresh] [--port N]",
    ru: "Запуск: npm start -- [ФАЙЛ.xlsx | ФАЙЛ.csv …] [--locale КОД] [--fresh] [--port N]",
  },
  noSamples: {
    en: "There is no .csv or .xlsx file in test/sheets. Name a file of yours.",
    ru: "В test/sheets нет файлов .csv и .xlsx. Укажите свой файл.",
  },
  badPort: { en: "--port takes a number from 1 to 65535.", ru: "--port — это число от 1 до 65535." },
  taken: {
    en: "Port {port} is taken. Stop the program that uses it, or name another one by --port.",
    ru: "Порт {port} занят. Остановите программу, которая его занимает, или укажите другой: --port.",
  },
  outdated: {
    en: "{name} was changed after your last edits here; what you see are your edits. --fresh reads the file again.",
    ru: "{name} изменён после ваших последних правок здесь; показаны ваши правки. --fresh перечитает файл.",
  },
  another: {
    en: "Port {port} is taken, so it is {chosen} this time.",
    ru: "Порт {port} занят, поэтому сейчас — {chosen}.",
  },
  leftOut: { en: "Left out: {why}", ru: "Не открыт: {why}" },
  open: { en: "The workbench is open at {address}", ru: "Стенд открыт: {address}" },
} satisfies { readonly [name: string]: Text };

const language = languageOf(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || "en");

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(2);
}

async function start(): Promise<void> {
  const { files, locale, fresh, port } = readArguments();
  const sheets = files.length === 0 ? sheetsIn(join(root, "test/sheets")) : readable(files, locale, fresh);
  const [first] = sheets;
  if (first === undefined) throw new Error(say(words.noSamples));
  const outdated = sheets.filter(({ file }) => !fresh && isOutdated(file, keepingPlaces(file).stateFile));
  for (const { key } of outdated) console.log(say(words.outdated, { name: key }));
  const dist = join(cache, "workbench-add-on"); // not dist/: a push may be under way there
  const [page] = await Promise.all([bundlePage(), build(dist)]);
  const token = lastingToken(join(cache, "workbench-token"));
  const workbench = await onFreePort({ sheets, dist, page, token, fresh, locale }, port);
  await workbench.open(first.key);
  console.log(say(words.open, { address: workbench.address }));
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void workbench.close().then(() => process.exit(0)));
  }
}

/** A port that was asked for is that port; otherwise the next free one will do. */
async function onFreePort(options: Omit<WorkbenchOptions, "port">, asked: number | undefined): Promise<Workbench> {
  const first = asked ?? usualPort;
  for (let port = first; port < first + portsTried; port += 1) {
    try {
      const workbench = await startWorkbench({ ...options, port });
      if (port !== first) console.log(say(words.another, { port: first, chosen: port }));
      return workbench;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
      if (asked !== undefined) break;
    }
  }
  throw new Error(say(words.taken, { port: first }));
}

/** The files that can be opened; each other one is named with its reason. Throws where none is left. */
function readable(files: readonly string[], locale: string | undefined, fresh: boolean): SheetFile[] {
  const reasons: string[] = [];
  const sheets = namedSheets(files).filter(({ file, given }) => {
    try {
      if (fresh || readState(keepingPlaces(file).stateFile) === undefined)
        load({ dist: "", file: given, ...(locale ? { locale } : {}) });
      return true;
    } catch (error) {
      reasons.push(error instanceof Error ? error.message : String(error));
      return false;
    }
  });
  if (sheets.length === 0) throw new Error(reasons.join("\n"));
  for (const why of reasons) console.error(say(words.leftOut, { why }));
  return sheets;
}

type Arguments = { files: string[]; locale: string | undefined; fresh: boolean; port: number | undefined };

function readArguments(): Arguments {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { fresh: { type: "boolean", default: false }, port: { type: "string" }, locale: { type: "string" } },
    });
    const locale = values.locale === undefined ? undefined : sheetLocale(values.locale).code;
    return { files: positionals, locale, fresh: values.fresh, port: portOf(values.port) };
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${say(words.usage)}`);
  }
}

function portOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new Error(say(words.badPort));
}

function say(text: Text, parts: { readonly [name: string]: string | number } = {}): string {
  return text[language].replace(/\{(\w+)\}/g, (_, name: string) => String(parts[name] ?? ""));
}
