/** Isolated contexts: a fresh global scope for every execution, with Google's services and nothing of Node or the web. */
import vm from "node:vm";
import type { Host } from "./services/call.ts";
import type { Enter } from "./services/entry.ts";
import type { Settings } from "./services/settings.ts";
import { servicesScript } from "./services-bundle.ts";

type Start = (host: Host, settingsJson: string) => Enter;

export type Context = {
  /** Enters the add-on's code; throws where the time is up. */
  readonly enter: (kind: Parameters<Enter>[0], name: string, json: string, milliseconds: number) => string;
  readonly globals: () => readonly string[];
};

/** Throws what the add-on's code throws while it loads. */
export const createContext = (code: vm.Script, host: Host, settings: Settings): Context => {
  const context = vm.createContext(
    {},
    { codeGeneration: { strings: true, wasm: false }, microtaskMode: "afterEvaluate" },
  );
  prepare.runInContext(context);
  const { start } = services().runInContext(context) as { start: Start };
  const enter = start(host, JSON.stringify(settings));
  const own: ReadonlySet<string> = new Set(names.runInContext(context) as string[]);
  code.runInContext(context, { timeout: loadTime });
  return {
    enter: (kind, name, json, milliseconds) => {
      // the add-on's own, not what the language or Google put there: eval, constructor
      if (own.has(name) || !Object.hasOwn(context, name)) throw new Error(`Script function not found: ${name}`);
      Object.defineProperty(context, entrance, { value: () => enter(kind, name, json), configurable: true });
      return entering.runInContext(context, { timeout: milliseconds }) as string;
    },
    globals: () =>
      (names.runInContext(context) as string[]).filter((name) => !own.has(name) && typeof context[name] === "function"),
  };
};

const loadTime = 30_000;
const entrance = "workbenchEntrance";
/** The entrance is gone before the add-on's code runs. */
const entering = new vm.Script(
  `(() => { const enter = globalThis.${entrance}; delete globalThis.${entrance}; return enter(); })()`,
  { filename: "workbench" },
);
const names = new vm.Script("Object.getOwnPropertyNames(globalThis)");
const prepare = new vm.Script(
  "for (const name of ['WebAssembly', 'SharedArrayBuffer', 'Atomics']) delete globalThis[name];",
);

let bundled: vm.Script | undefined;

/** Compiled once per process. */
const services = (): vm.Script => {
  bundled ??= new vm.Script(servicesScript(), { filename: "apps-script-services.js" });
  return bundled;
};
