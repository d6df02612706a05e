/** ScriptApp and Session: triggers, authorisation, who is at the keyboard. */
import type { TriggerDefinition } from "../side.ts";
import type { Json } from "../types.ts";
import { call, exception } from "./call.ts";
import { settings } from "./settings.ts";
import { strict } from "./strict.ts";
import { enumeration } from "./tags.ts";

type ScriptApp = GoogleAppsScript.Script.ScriptApp;
type Trigger = GoogleAppsScript.Script.Trigger;
type TriggerBuilder = GoogleAppsScript.Script.TriggerBuilder;
type ClockBuilder = GoogleAppsScript.Script.ClockTriggerBuilder;
type Info = GoogleAppsScript.Script.AuthorizationInfo;
type Session = GoogleAppsScript.Base.Session;
type User = GoogleAppsScript.Base.User;

const ids = new WeakMap<Trigger, string>();

export const scriptApp = (): ScriptApp =>
  strict<ScriptApp>(
    "ScriptApp",
    {
      AuthMode: enumeration("AuthMode"),
      AuthorizationStatus: enumeration("AuthorizationStatus"),
      EventType: enumeration("EventType"),
      InstallationSource: enumeration("InstallationSource"),
      TriggerSource: enumeration("TriggerSource"),
      WeekDay: enumeration("WeekDay"),
      getProjectTriggers: () => call("triggers.all").map(trigger),
      newTrigger: (functionName: string) =>
        strict<TriggerBuilder>("TriggerBuilder", { timeBased: () => clock({ functionName, timing: {} }) }, ""),
      deleteTrigger: (given: Trigger) => {
        const id = ids.get(given);
        if (id === undefined) throw exception("Invalid argument: trigger");
        call("triggers.remove", id);
      },
      requireScopes: (_mode: unknown, scopes: string[]) => requireScopes(scopes),
      requireAllScopes: () => undefined,
      getAuthorizationInfo: (_mode: unknown, scopes: readonly string[] = settings().scopes ?? []) =>
        authorization(isGranted(scopes)),
      getInstallationSource: () =>
        enumeration<typeof GoogleAppsScript.Script.InstallationSource>("InstallationSource")[
          settings().circumstances.addOn ? "WEB_STORE_ADD_ON" : "NONE"
        ],
      getScriptId: () => "workbench",
    },
    "",
  );

const authorization = (isThere: boolean): Info => {
  const states = enumeration<typeof GoogleAppsScript.Script.AuthorizationStatus>("AuthorizationStatus");
  return strict<Info>(
    "AuthorizationInfo",
    {
      getAuthorizationStatus: () => (isThere ? states.NOT_REQUIRED : states.REQUIRED),
      getAuthorizationUrl: () => (isThere ? (null as unknown as string) : "https://accounts.google.com/o/oauth2/auth"),
    },
    "",
  );
};

/** Whether the manifest lists them all and the person granted them. */
const isGranted = (wanted: readonly string[]): boolean => {
  const { scopes, circumstances } = settings();
  const refused = (circumstances.refused ?? []).map((scope) => `https://www.googleapis.com/auth/${scope}`);
  return wanted.every((scope) => (!scopes || scopes.includes(scope)) && !refused.includes(scope));
};

/** It "ends the current execution and renders an authorization prompt": no code of the add-on's runs after it. */
const requireScopes = (wanted: readonly string[]): void => {
  if (settings().authMode === "FULL" && isGranted(wanted)) return;
  const message = "Authorization is required to perform that action.";
  call("run.end", message);
  throw exception(message);
};

type Draft = { readonly functionName: string; readonly timing: { readonly [key: string]: Json } };

const clock = (draft: Draft): ClockBuilder => {
  const at = (timing: { [key: string]: Json }) => clock({ ...draft, timing: { ...draft.timing, ...timing } });
  return strict<ClockBuilder>(
    "ClockTriggerBuilder",
    {
      onMonthDay: (monthDay: number) => at({ monthDay: between(monthDay, 1, 31) }),
      atHour: (hour: number) => at({ hour: between(hour, 0, 23) }),
      nearMinute: (minute: number) => at({ minute: between(minute, 0, 59) }),
      after: (milliseconds: number) => at({ after: milliseconds }),
      everyDays: (days: number) => at({ days }),
      everyWeeks: (weeks: number) => at({ weeks }),
      inTimezone: (timezone: string) => {
        if (!isKnownZone(timezone)) throw exception(`Invalid argument: timezone. ${timezone} is no time zone.`);
        return at({ timezone });
      },
      create: () => trigger(call("triggers.add", draft)),
    },
    "",
  );
};

/** Joda's names, not JavaScript's; which edition Google has is not known, so names of the last years are none. */
const youngZones: ReadonlySet<string> = new Set([
  "America/Ciudad_Juarez",
  "America/Coyhaique",
  "America/Nuuk",
  "Asia/Qostanay",
  "Europe/Kyiv",
  "Pacific/Kanton",
]);
const isKnownZone = (name: string): boolean => {
  try {
    return !youngZones.has(name) && new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions() !== undefined;
  } catch {
    return false;
  }
};

const between = (value: number, from: number, to: number): number => {
  if (!Number.isInteger(value) || value < from || value > to) throw exception("The value is out of range.");
  return value;
};

const trigger = ({ id, functionName }: TriggerDefinition): Trigger => {
  const self = strict<Trigger>(
    "Trigger",
    {
      getHandlerFunction: () => functionName,
      getUniqueId: () => id,
      getEventType: () => enumeration<typeof GoogleAppsScript.Script.EventType>("EventType").CLOCK,
      getTriggerSource: () => enumeration<typeof GoogleAppsScript.Script.TriggerSource>("TriggerSource").CLOCK,
      getTriggerSourceId: () => null as unknown as string,
    },
    "",
  );
  ids.set(self, id);
  return self;
};

export const session = (): Session =>
  strict<Session>(
    "Session",
    {
      getActiveUser: user,
      getEffectiveUser: user,
      getActiveUserLocale: () => settings().userLanguage,
      getScriptTimeZone: () => settings().scriptTimeZone,
    },
    "",
  );

const user = (): User => strict<User>("User", { getEmail: () => call("session.email") }, "");
