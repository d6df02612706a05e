/** `npm start`: builds the add-on and the page, serves the workbench on this computer, says where. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { isDay } from "../../src/domain/day.ts";
import { languageOf, type Text } from "../../src/domain/text.ts";
import { build, root } from "../build.ts";
import { load } from "./runtime/load.ts";
import { sheetLocale } from "./runtime/locale.ts";
import { bundlePage } from "./server/page-bundle.ts";
import { samples } from "./server/samples.ts";
import { startWorkbench, type Workbench, type WorkbenchOptions } from "./server/server.ts";
import { namedSheets, type SheetFile } from "./server/sheets.ts";
import { isOutdated, keepingPlaces } from "./server/state.ts";
import { lastingToken } from "./server/token.ts";

const usualPort = 8787;
const portsTried = 20;
const cache = join(root, "node_modules/.cache");

type Flag = { readonly type: "boolean" | "string"; readonly value?: Text; readonly about: Text };

/** What can be said behind `npm start --`. */
const flags = {
  locale: {
    type: "string",
    value: { en: "CODE", ru: "КОД" },
    about: {
      en: "the spreadsheets' locale, e.g. de_DE; read off the file by default",
      ru: "региональные настройки таблиц, например ru_RU; по умолчанию — по содержимому файла",
    },
  },
  today: {
    type: "string",
    value: { en: "DAY", ru: "ДЕНЬ" },
    about: {
      en: "the day that the add-on takes for today, e.g. 2026-11-03",
      ru: "какой день надстройка считает сегодняшним, например 2026-11-03",
    },
  },
  fresh: {
    type: "boolean",
    about: {
      en: "forgets earlier edits and reads the files again",
      ru: "забывает прежние правки и читает файлы заново",
    },
  },
  port: {
    type: "string",
    value: { en: "N", ru: "N" },
    about: {
      en: `the port of the page; the first free one from ${usualPort} on by default`,
      ru: `порт страницы; по умолчанию первый свободный начиная с ${usualPort}`,
    },
  },
  help: { type: "boolean", about: { en: "shows this", ru: "показывает эту справку" } },
} satisfies { readonly [name: string]: Flag };

const words = {
  usage: {
    en: "Usage: npm start -- [FILE.xlsx | FILE.csv …] [flags]. Without a file it opens a sample.",
    ru: "Запуск: npm start -- [ФАЙЛ.xlsx | ФАЙЛ.csv …] [ключи]. Без файла откроется пример.",
  },
  kept: {
    en: "Edits are kept in .workbench beside the file, two seconds after they were made at the latest; the file itself is not changed.",
    ru: "Правки хранятся в папке .workbench рядом с файлом и записываются не позже чем через две секунды; сам файл не меняется.",
  },
  elsewhere: {
    en: "{name} is open in another workbench already: {address}\nEdit it there, or stop that one first (process {pid}).",
    ru: "{name} уже открыт в другом стенде: {address}\nПравьте его там или сначала остановите тот стенд (процесс {pid}).",
  },
  badDay: {
    en: "--today needs a day, e.g. 2026-11-03. Found: {text}",
    ru: "--today — это день, например 2026-11-03. Указано: {text}",
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
  const { files, locale, today, fresh, port, help } = readArguments();
  if (help) return console.log(helpText());
  const sheets = files.length === 0 ? samples : readable(files, locale, fresh);
  const outdated = sheets.filter(({ file }) => !fresh && isOutdated(file, keepingPlaces(file).stateFile));
  for (const { key } of outdated) console.log(say(words.outdated, { name: key }));
  const dist = join(cache, "workbench-add-on"); // not dist/: a push may be under way there
  const [page] = await Promise.all([bundlePage(), build(dist)]);
  const token = lastingToken(join(cache, "workbench-token"));
  const workbench = await onFreePort({ sheets, dist, page, token, fresh, locale, today }, port);
  const elsewhere = workbench.elsewhere.map(({ sheet, holder }) =>
    say(words.elsewhere, { name: sheet.key, ...holder }),
  );
  const first = sheets.find(({ key }) => workbench.elsewhere.every(({ sheet }) => sheet.key !== key));
  if (first === undefined) {
    await workbench.close();
    throw new Error(elsewhere.join("\n"));
  }
  for (const why of elsewhere) console.error(say(words.leftOut, { why }));
  await workbench.open(first.key);
  console.log(say(words.open, { address: workbench.address }));
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
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
      if (fresh || !existsSync(keepingPlaces(file).stateFile))
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

type Arguments = {
  files: string[];
  locale: string | undefined;
  today: string | undefined;
  fresh: boolean;
  port: number | undefined;
  help: boolean;
};

function readArguments(): Arguments {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: flags });
    const locale = values.locale === undefined ? undefined : sheetLocale(values.locale).code;
    const { fresh = false, help = false } = values;
    const today = values.today === undefined ? undefined : dayOf(values.today);
    return { files: positionals, locale, today, fresh, port: portOf(values.port), help };
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${helpText()}`);
  }
}

function helpText(): string {
  const lines = Object.entries(flags).map(([name, { value, about }]: [string, Flag]) => {
    const flag = value === undefined ? `--${name}` : `--${name} ${say(value)}`;
    return `  ${flag.padEnd(14)} ${say(about)}`;
  });
  return [say(words.usage), ...lines, say(words.kept)].join("\n");
}

function dayOf(text: string): string {
  if (isDay(text)) return text;
  throw new Error(say(words.badDay, { text }));
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
