/** PropertiesService, CacheService and LockService. */
import type { StoreName } from "../side.ts";
import { call, exception } from "./call.ts";
import { strict } from "./strict.ts";

type Properties = GoogleAppsScript.Properties.Properties;
type PropertiesService = GoogleAppsScript.Properties.PropertiesService;
type Cache = GoogleAppsScript.Cache.Cache;
type CacheService = GoogleAppsScript.Cache.CacheService;
type Lock = GoogleAppsScript.Lock.Lock;
type LockService = GoogleAppsScript.Lock.LockService;

export const propertiesService = (): PropertiesService =>
  strict<PropertiesService>(
    "PropertiesService",
    {
      getDocumentProperties: () => properties("document"),
      getScriptProperties: () => properties("script"),
      getUserProperties: () => properties("user"),
    },
    "",
  );

const properties = (name: StoreName): Properties => {
  const all = () => call("properties.all", name);
  const set = (values: Record<string, string>): Properties => {
    call("properties.set", { name, values });
    return self;
  };
  const self: Properties = strict<Properties>(
    "Properties",
    {
      getProperty: (key: string) => all()[key] ?? null,
      getProperties: () => all(),
      getKeys: () => Object.keys(all()),
      setProperty: (key: string, value: string) => set({ [key]: value }),
      setProperties: (values: Record<string, unknown>, deleteAllOthers = false) => {
        if (deleteAllOthers) call("properties.remove", { name, key: null });
        return set(Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)])));
      },
      deleteProperty: (key: string) => {
        call("properties.remove", { name, key });
        return self;
      },
      deleteAllProperties: () => {
        call("properties.remove", { name, key: null });
        return self;
      },
    },
    "",
  );
  return self;
};

export const cacheService = (): CacheService =>
  strict<CacheService>(
    "CacheService",
    {
      getDocumentCache: () => cache("document"),
      getScriptCache: () => cache("script"),
      getUserCache: () => cache("user"),
    },
    "",
  );

const cache = (name: StoreName): Cache =>
  strict<Cache>(
    "Cache",
    {
      get: (key: string) => call("cache.get", { name, key }),
      put: (key: string, value: string, seconds: number = 600) => call("cache.put", { name, key, value, seconds }),
      remove: (key: string) => call("cache.remove", { name, key }),
    },
    "",
  );

export const lockService = (): LockService =>
  strict<LockService>(
    "LockService",
    { getDocumentLock: () => lock("document"), getScriptLock: () => lock("script"), getUserLock: () => lock("user") },
    "",
  );

/** Nothing else runs while this does, unless the host says so: a lock that is taken now stays taken. */
const lock = (name: StoreName): Lock =>
  strict<Lock>(
    "Lock",
    {
      tryLock: (milliseconds: number) => call("lock.take", { name, milliseconds }),
      waitLock: (milliseconds: number) => {
        if (!call("lock.take", { name, milliseconds }))
          throw exception("Lock timeout: another process was holding the lock for too long.");
      },
      hasLock: () => call("lock.has", name),
      releaseLock: () => call("lock.release", name),
    },
    "",
  );
