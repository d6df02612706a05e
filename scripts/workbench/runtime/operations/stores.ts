/** The host's side of properties, cache, locks and triggers: what outlives an execution. */
import { nextId, type StoreName, type TriggerDefinition, USUAL_USER } from "../side.ts";
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
  readonly user: () => string;
};

export const storeOperations = (workbook: Workbook, { locks, holder, waiting, user }: Waiting, changed: () => void) => {
  const { properties } = workbook.side;
  const caches: Record<string, Record<string, Cached>> = {};
  const { side } = workbook;
  /** Each person has a store, a cache and a lock "user" of their own. */
  const ownOf = (name: StoreName): string => (name === "user" && user() !== USUAL_USER ? `user ${user()}` : name);
  const isOwn = ({ owner = USUAL_USER }: TriggerDefinition): boolean => owner === user();
  return {
    "properties.all": read((name: StoreName): Record<string, string> => properties[ownOf(name)] ?? {}),
    "properties.set": store(({ name: kind, values }: { name: StoreName; values: Record<string, string> }) => {
      const name = ownOf(kind);
      for (const value of Object.values(values))
        if (byteLength(value) > longestValue) throw new Error("Argument too large: value");
      const next = { ...properties[name], ...values };
      if (byteLength(JSON.stringify(next)) > largestStore)
        throw new Error("You have exceeded the property storage quota. Please remove some properties and try again.");
      properties[name] = next;
      changed();
    }),
    "properties.remove": store(({ name: kind, key }: { name: StoreName; key: string | null }) => {
      const name = ownOf(kind);
      if (key === null) properties[name] = {};
      else delete properties[name]?.[key];
      changed();
    }),
    "cache.get": read(({ name, key }: { name: StoreName; key: string }): string | null => {
      const cached = caches[ownOf(name)]?.[key];
      return cached && cached.until > Date.now() ? cached.value : null;
    }),
    "cache.put": store(
      ({ name: kind, key, value, seconds }: { name: StoreName; key: string; value: string; seconds: number }) => {
        if (byteLength(value) > longestCached) throw new Error("Argument too large: value");
        const name = ownOf(kind);
        caches[name] = { ...caches[name], [key]: { value, until: Date.now() + Math.min(seconds, 21_600) * 1000 } };
      },
    ),
    "cache.remove": store(({ name, key }: { name: StoreName; key: string }) => {
      delete caches[ownOf(name)]?.[key];
    }),
    "lock.take": store(({ name: kind, milliseconds }: { name: StoreName; milliseconds: number }): boolean => {
      const [name, own] = [ownOf(kind), holder()];
      if (locks.take(name, own)) return true;
      waiting?.(milliseconds);
      return locks.take(name, own);
    }),
    "lock.release": store((name: StoreName) => locks.release(ownOf(name), holder())),
    "lock.has": free((name: StoreName): boolean => locks.holds(ownOf(name), holder())),
    "triggers.all": read((): TriggerDefinition[] => side.triggers.filter(isOwn), "script.scriptapp"),
    "triggers.add": store((trigger: Omit<TriggerDefinition, "id">): TriggerDefinition => {
      if (side.triggers.filter(isOwn).length >= mostTriggers)
        throw new Error(
          "This script has too many triggers. Triggers must be deleted from the script before more can be added.",
        );
      const made = { ...trigger, id: String(nextId(side)), owner: user() };
      side.triggers.push(made);
      changed();
      return made;
    }, "script.scriptapp"),
    "triggers.remove": store((id: string) => {
      side.triggers = side.triggers.filter((trigger) => trigger.id !== id || !isOwn(trigger));
      changed();
    }, "script.scriptapp"),
  };
};

const byteLength = (text: string): number => Buffer.byteLength(text, "utf8");
