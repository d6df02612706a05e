/** What is evaluated in a fresh context before the add-on's code: Google's globals, and the way in for the host. */
import type { SentCell } from "../operations/cells.ts";
import type { Json } from "../types.ts";
import { connect, type Host } from "./call.ts";
import { charts } from "./charts.ts";
import { setClock } from "./clock.ts";
import { checkResult } from "./custom.ts";
import { drive } from "./drive.ts";
import { type EventData, editEvent, openEvent } from "./events.ts";
import { htmlService } from "./html.ts";
import { logger, scriptConsole } from "./logging.ts";
import { scriptApp, session } from "./script-app.ts";
import { type Settings, setSettings } from "./settings.ts";
import { spreadsheetApp } from "./spreadsheet-app.ts";
import { cacheService, lockService, propertiesService } from "./stores.ts";
import { missingService } from "./strict.ts";
import { utilities } from "./utilities.ts";
import { receive } from "./values.ts";

/** The names of all global services; put in when the services are bundled. */
declare const googleServices: string[];

/** How the host enters: the kind of entrance, the function's name, its arguments as JSON; the outcome as JSON. */
export type Enter = (kind: "run" | "custom" | "event", name: string, json: string) => string;

/** Puts Google's services into the global scope. */
export const start = (host: Host, settingsJson: string): Enter => {
  const settings: Settings = JSON.parse(settingsJson);
  connect(host);
  setSettings(settings);
  setClock(settings.scriptTimeZone, settings.today ? { day: settings.today, zone: settings.timeZone } : undefined);
  const { advancedServices, circumstances } = settings;
  const hasDrive = advancedServices.includes("Drive") && circumstances.drive !== "missing";
  // an advanced service that is not switched on is no name at all
  for (const name of googleServices) if (name !== "Drive") defineLazily(name, () => missingService(name));
  for (const [name, make] of Object.entries(services)) defineLazily(name, make);
  if (hasDrive) defineLazily("Drive", drive);
  return enter;
};

const services: Readonly<Record<string, () => object>> = {
  SpreadsheetApp: spreadsheetApp,
  HtmlService: htmlService,
  PropertiesService: propertiesService,
  CacheService: cacheService,
  LockService: lockService,
  ScriptApp: scriptApp,
  Session: session,
  Utilities: utilities,
  Charts: charts,
  Logger: logger,
  console: () => scriptConsole,
};

/** A service is made when it is first named: a formula that needs none pays for none. */
const defineLazily = (name: string, make: () => object): void => {
  const define = (value: object) =>
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: false });
  Object.defineProperty(globalThis, name, {
    configurable: true,
    get: () => {
      const made = make();
      define(made);
      return made;
    },
    set: define,
  });
};

const enter: Enter = (kind, name, json) => {
  try {
    const action: unknown = Reflect.get(globalThis, name);
    if (typeof action !== "function") throw new Error(`Script function not found: ${name}`);
    if (kind === "custom") return custom(action as Action, JSON.parse(json));
    if (kind === "event") return outcome((action as Action)(eventOf(JSON.parse(json))));
    return outcome((action as Action)(...JSON.parse(json)));
  } catch (error) {
    return JSON.stringify(failure(error));
  }
};

type Action = (...given: unknown[]) => unknown;
type Argument = SentCell | SentCell[][] | { missing: true };

const custom = (action: Action, given: readonly Argument[]): string => {
  const value = action(...given.map(argument));
  return JSON.stringify(checkResult(value));
};

const argument = (given: Argument): unknown => {
  if (Array.isArray(given)) return given.map((row) => row.map(receive));
  return typeof given === "object" && "missing" in given ? undefined : receive(given);
};

const eventOf = (data: EventData): unknown => {
  if (data.kind === "edit") return editEvent(data);
  return data.kind === "open" ? openEvent() : data.event;
};

/** What google.script.run hands over: a date, a function or anything else that is no plain JSON makes all of it null. */
const outcome = (value: unknown): string =>
  JSON.stringify({ ok: true, value: isPlain(value) ? (value ?? null) : null });

const isPlain = (value: unknown): value is Json | undefined => {
  if (value === null || ["undefined", "string", "number", "boolean"].includes(typeof value)) return true;
  if (typeof value !== "object") return false;
  const isRecord = Object.getPrototypeOf(value) === Object.prototype || Object.getPrototypeOf(value) === null;
  return (Array.isArray(value) || isRecord) && Object.values(value).every(isPlain);
};

const failure = (error: unknown): object =>
  error instanceof Error
    ? { ok: false, name: error.name, message: error.message, stack: error.stack ?? "" }
    : { ok: false, name: "Error", message: String(error), stack: "" };
