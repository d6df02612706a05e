/** The host's side of properties, cache, locks and triggers: what outlives an execution. */
import { nextId, type StoreName, type TriggerDefinition } from "../side.ts";
import type { Workbook } from "../workbook.ts";
import { free, read, store } from "./define.ts";

type Cached = { readonly value: string; readonly until: number };

const longestValue = 9 * 1024;
const largestStore = 500 * 1024;
const longestCached = 100 * 1024;
const mostTriggers = 20;

export type Locks = ReturnType<typeof createLocks>;

/** Locks of all executions; a test may hold one as another execution would. */
export const createLocks = () => {
  const holders = new Map<string, symbol>();
  return {
    take: (name: string, holder: symbol): boolean => {
      const current = holders.get(name);
      if (current !== undefined && current !== holder) return false;
      holders.set(name, holder);
      return true;
    },
    holds: (name: string, holder: symbol): boolean => holders.get(name) === holder,
    release: (name: string, holder: symbol): void => {
      if (holders.get(name) === holder) holders.delete(name);
    },
    releaseAll: (holder: symbol): void => {
      for (const [name, current] of holders) if (current === holder) holders.delete(name);
    },
  };
};

type Waiting = {
  readonly locks: Locks;
  readonly holder: () => symbol;
  /** What goes on while a run waits: here it is what a test has others do. */
  readonly waiting: ((milliseconds: number) => void) | undefined;
};

export const storeOperations = (workbook: Workbook, { locks, holder, waiting }: Waiting, changed: () => void) => {
  const { properties } = workbook.side;
  const caches: Record<string, Record<string, Cached>> = {};
  const { side } = workbook;
  return {
    "properties.all": read((name: StoreName): Record<string, string> => properties[name]),
    "properties.set": store(({ name, values }: { name: StoreName; values: Record<string, string> }) => {
      for (const value of Object.values(values))
        if (byteLength(value) > longestValue) throw new Error("Argument too large: value");
      const next = { ...properties[name], ...values };
      if (byteLength(JSON.stringify(next)) > largestStore)
        throw new Error("You have exceeded the property storage quota. Please remove some properties and try again.");
      properties[name] = next;
      changed();
    }),
    "properties.remove": store(({ name, key }: { name: StoreName; key: string | null }) => {
      if (key === null) properties[name] = {};
      else delete properties[name][key];
      changed();
    }),
    "cache.get": read(({ name, key }: { name: string; key: string }): string | null => {
      const cached = caches[name]?.[key];
      return cached && cached.until > Date.now() ? cached.value : null;
    }),
    "cache.put": store(
      ({ name, key, value, seconds }: { name: string; key: string; value: string; seconds: number }) => {
        if (byteLength(value) > longestCached) throw new Error("Argument too large: value");
        caches[name] = { ...caches[name], [key]: { value, until: Date.now() + Math.min(seconds, 21_600) * 1000 } };
      },
    ),
    "cache.remove": store(({ name, key }: { name: string; key: string }) => {
      delete caches[name]?.[key];
    }),
    "lock.take": store(({ name, milliseconds }: { name: string; milliseconds: number }): boolean => {
      const own = holder();
      if (locks.take(name, own)) return true;
      waiting?.(milliseconds);
      return locks.take(name, own);
    }),
    "lock.release": store((name: string) => locks.release(name, holder())),
    "lock.has": free((name: string): boolean => locks.holds(name, holder())),
    "triggers.all": read((): TriggerDefinition[] => side.triggers, "script.scriptapp"),
    "triggers.add": store((trigger: Omit<TriggerDefinition, "id">): TriggerDefinition => {
      if (side.triggers.length >= mostTriggers)
        throw new Error(
          "This script has too many triggers. Triggers must be deleted from the script before more can be added.",
        );
      const made = { ...trigger, id: String(nextId(side)) };
      side.triggers.push(made);
      changed();
      return made;
    }, "script.scriptapp"),
    "triggers.remove": store((id: string) => {
      side.triggers = side.triggers.filter((trigger) => trigger.id !== id);
      changed();
    }, "script.scriptapp"),
  };
};

const byteLength = (text: string): number => Buffer.byteLength(text, "utf8");
