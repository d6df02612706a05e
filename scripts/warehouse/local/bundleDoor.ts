/** The bundle as BigQuery loads it: evaluated in a context that has nothing but the language. */
import vm from "node:vm";
import type * as door from "../../../src/warehouse/index.ts";

export type Door = typeof door;

export function openBundle(script: string): Door {
  const context = vm.createContext({});
  vm.runInContext("delete globalThis.Intl; delete globalThis.WebAssembly; delete globalThis.console;", context);
  return vm.runInContext(`${script}; Crossmarket`, context) as Door;
}
