/** The reader in QuickJS, an engine without Intl, without a just-in-time compiler and of another maker: the same answers? */
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import vm from "node:vm";
import type { Rows } from "../../../src/domain/cell.ts";
import { teamRows, warehouseConfig } from "../../bench/warehouse/rows.ts";

export const QUICKJS = ["quickjs-emscripten-core@0.32.0", "@jitl/quickjs-wasmfile-release-sync@0.32.0"];

/** A worker of a warehouse has little memory: so much is given. */
const MEGABYTES = 64;

type Handle = { readonly dispose: () => void };
type Context = {
  readonly evalCode: (code: string) => { readonly value?: Handle; readonly error?: Handle };
  readonly dump: (handle: Handle) => unknown;
};
type Runtime = { readonly newContext: () => Context; readonly setMemoryLimit: (bytes: number) => void };

/** Evaluates a script in a fresh QuickJS and gives what its last expression is. */
export async function openQuickJs(folder: string): Promise<(code: string) => string> {
  const require = createRequire(join(folder, "package.json"));
  const load = async (name: string) => import(pathToFileURL(require.resolve(name)).href);
  const [core, variant] = await Promise.all([
    load("quickjs-emscripten-core"),
    load("@jitl/quickjs-wasmfile-release-sync"),
  ]);
  const engine = await core.newQuickJSWASMModuleFromVariant(variant.default.default ?? variant.default);
  const runtime: Runtime = engine.newRuntime();
  runtime.setMemoryLimit(MEGABYTES * 2 ** 20);
  const context = runtime.newContext();
  return (code) => {
    const { value, error } = context.evalCode(code);
    if (!value) {
      const { name, message } = (error ? context.dump(error) : {}) as {
        readonly name?: string;
        readonly message?: string;
      };
      throw new Error(`${name}: ${message}`);
    }
    const answer = String(context.dump(value));
    value.dispose();
    return answer;
  };
}

/** Rows of six markets, and what teams type besides: a table in Russian with posts, a total, a title, dates of either order. */
const tables = (): readonly { readonly rows: Rows; readonly place: object }[] => [
  { rows: teamRows(60, 9), place: { tab: "Team" } },
  {
    rows: [
      ["Блогер", "Страна", "Стоимость, ₽", "Охват", "Лайки", "Статус", "Дата выхода"],
      ["— США —", "", "", "", "", "", ""],
      ["Аня", "Россия", "45 тыс. + НДС", "118 400", "4,2к", "вышло", "14.10.2026"],
      ["Аня", "Россия", "", "20 тыс", "900", "", "15.10.2026"],
      ["Мия", "Казахстан", "бартер (товар на 8 000 ₽)", "не дал", "1 240", "перенос", "3 октября 2026"],
      ["Итого", "", "90 000", "", "", "", ""],
    ],
    place: { tab: "Окт 2026" },
  },
  {
    rows: [
      ["Creator", "Market", "Rate", "KPIs", "Results", "Date posted"],
      [
        "Maya",
        "US",
        "$1,200 for 2 reels + story",
        "reach ≥ 100k; ER 3%",
        "reach 118,400 (est.); saves 40",
        "10/12/2026",
      ],
      ["Ella", "UK", "£300/post, 3 posts", "", "views 20k → 45k; women 62%, 25–44 70%", "10/14/26"],
    ],
    place: { tab: "Tracker", dates: "mdy" },
  },
];

const ask = `(text, config) => JSON.stringify(JSON.parse(text).map(({ rows, place }) => {
  const where = JSON.stringify(place);
  const heads = rows.map((row) => Crossmarket.headerOf(row));
  const header = heads.find((one) => one !== null);
  const lines = rows.map((row) => JSON.stringify(row));
  const { columns, problem } = Crossmarket.columnsOf(header, lines, where, config);
  const posts = [lines[3] ?? lines[1]];
  return [heads, columns, problem, rows.map((row) => Crossmarket.readRow(row, columns, config)),
    Crossmarket.readRow(rows[2], columns, config, posts), Crossmarket.readFile(rows, place, config)];
}).concat([Crossmarket.benchmarksOf(config)]))`;

/** What both engines say of the same cells: how many values, and how many of them are not the same. */
export function answersCompared(
  script: string,
  other: (code: string) => string,
): { readonly values: number; readonly differing: number; readonly milliseconds: number } {
  const given = [JSON.stringify(tables()), JSON.stringify(warehouseConfig())].map((text) => JSON.stringify(text));
  const own: string = vm.runInNewContext(`${script}; (${ask})(${given})`);
  other(`${script}; 0`);
  const start = performance.now();
  const theirs = other(`(${ask})(${given})`);
  const milliseconds = performance.now() - start;
  const [one, two] = [own, theirs].map((text) => leaves(JSON.parse(text)));
  const names = new Set([...(one?.keys() ?? []), ...(two?.keys() ?? [])]);
  const differing = [...names].filter((name) => one?.get(name) !== two?.get(name));
  return { values: names.size, differing: differing.length, milliseconds };
}

/** Every value of a tree by its path. */
function leaves(tree: unknown, path = "", found = new Map<string, unknown>()): ReadonlyMap<string, unknown> {
  if (typeof tree !== "object" || tree === null) return found.set(path, tree);
  for (const [key, value] of Object.entries(tree)) leaves(value, `${path}/${key}`, found);
  return found;
}
