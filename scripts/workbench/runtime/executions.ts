/** Running the add-on's code: a fresh context each time, its rights by who started it, its cost counted. */
import type { Addon } from "./addon.ts";
import { type Context, createContext } from "./context.ts";
import { createHost, type Execution, type Mode, newExecution } from "./host.ts";
import type { Screen } from "./operations/screen.ts";
import type { Locks } from "./operations/stores.ts";
import type { Host } from "./services/call.ts";
import type { EventData } from "./services/events.ts";
import type { Settings } from "./services/settings.ts";
import type { Circumstances, FunctionCall, FunctionResult, Json, RunResult, WireArgument, WireCell } from "./types.ts";
import type { Workbook } from "./workbook.ts";
import { instantToSerial, serialToInstant } from "./zone.ts";

export type Executions = ReturnType<typeof createExecutions>;

type Setup = {
  readonly addon: () => Addon;
  readonly spreadsheet: Spreadsheet;
  readonly workbook: () => Workbook;
  readonly screen: Screen;
  readonly locks: Locks;
  /** Told when a run begins; what it returns, when it is over. */
  readonly beginRun: () => () => void;
};

/** What is known before there is a model: formulas are evaluated while it is made. */
type Spreadsheet = {
  readonly name: string;
  readonly locale: { readonly code: string };
  readonly timeZone: string;
  readonly today?: string;
  readonly circumstances: Circumstances;
};

/** Answers kept for the same arguments; a long day at a page shall not fill the memory. */
const mostKnown = 20_000;
const seconds = 1000;
const timeLimits: Readonly<Record<Mode, number>> = {
  formula: 30 * seconds,
  simple: 30 * seconds,
  closed: 30 * seconds,
  interactive: 360 * seconds,
  trigger: 360 * seconds,
};

export const createExecutions = ({ addon, spreadsheet, workbook, screen, locks, beginRun }: Setup) => {
  const known = new Map<string, FunctionResult>();
  let host: ReturnType<typeof createHost> | undefined;

  const contextFor = (execution: Execution): Context => {
    const { refused = [] } = spreadsheet.circumstances;
    const scopes = () => shortScopes(addon().manifest.scopes)?.filter((scope) => !refused.includes(scope));
    const answer: Host = (...asked) => {
      host ??= createHost({ workbook: workbook(), screen, locks, scopes });
      return host(execution)(...asked);
    };
    return createContext(addon().code, answer, settingsFor(addon(), spreadsheet, execution.mode));
  };

  const execute = (mode: Mode, action: (context: Context, limit: number) => string): RunResult => {
    const execution = newExecution(mode);
    const endRun = beginRun();
    const start = performance.now();
    const attempted = attempt(() => {
      const result = JSON.parse(action(contextFor(execution), timeLimits[mode])) as Outcome;
      workbook().flush();
      return result;
    });
    // What was written before an error stays written, as at Google.
    attempt(() => {
      workbook().flush();
      return { ok: true, value: null };
    });
    endRun();
    const { ended } = execution;
    const outcome: Outcome =
      ended === undefined ? attempted : { ok: false, name: "Exception", message: ended, stack: "" };
    locks.releaseAll(execution.holder);
    const cost = {
      calls: execution.calls,
      ms: Math.round((performance.now() - start) * 10) / 10,
      writes: execution.writes,
    };
    if (!outcome.ok) screen.hooks.event?.({ kind: "log", level: "error", text: outcome.stack || outcome.message });
    return { ...outcome, ...cost };
  };

  const evaluate = (call: FunctionCall): FunctionResult => {
    const key = JSON.stringify(call);
    const remembered = known.get(key);
    if (remembered) return remembered;
    const result = attemptFunction(() => {
      const { timeZone } = spreadsheet;
      const given = call.arguments.map((argument) => withInstants(argument, timeZone));
      const json = contextFor(newExecution("formula")).enter(
        "custom",
        call.name,
        JSON.stringify(given),
        timeLimits.formula,
      );
      return withSerials(JSON.parse(json), timeZone);
    });
    if (known.size >= mostKnown) known.clear();
    known.set(key, result);
    return result;
  };

  return {
    evaluate,
    run: (name: string, given: readonly Json[]): RunResult =>
      execute("interactive", (context, limit) => context.enter("run", name, JSON.stringify(given), limit)),
    fire: (mode: Mode, name: string, event: EventData): RunResult =>
      execute(mode, (context, limit) => context.enter("event", name, JSON.stringify(event), limit)),
    /** The names of the add-on's global functions; throws what its code throws while it loads. */
    doors: (): readonly string[] =>
      contextFor(newExecution("simple"))
        .globals()
        .filter((name) => !name.endsWith("_")),
    forget: (): void => {
      known.clear();
    },
  };
};

type Outcome = { ok: true; value: Json } | { ok: false; name: string; message: string; stack: string };

const attempt = (action: () => Outcome): Outcome => {
  try {
    return action();
  } catch (error) {
    const { name, message, stack } = asError(error);
    return { ok: false, name, message, stack: stack ?? "" };
  }
};

const attemptFunction = (action: () => FunctionResult): FunctionResult => {
  try {
    return action();
  } catch (error) {
    return { ok: false, error: "#ERROR!", message: asError(error).message };
  }
};

/** An error of the context is of another realm; a run that took too long is told in Google's words. */
const asError = (error: unknown): { name: string; message: string; stack?: string } => {
  const {
    name = "Error",
    message = String(error),
    stack = "",
    code,
  } = (error ?? {}) as Partial<Error> & { code?: string };
  if (code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return { name: "Exception", message: "Exceeded maximum execution time" };
  return { name, message, stack };
};

const settingsFor = ({ manifest }: Addon, spreadsheet: Spreadsheet, mode: Mode): Settings => ({
  spreadsheetId: "workbench-spreadsheet",
  name: spreadsheet.name,
  locale: spreadsheet.locale.code,
  timeZone: spreadsheet.timeZone,
  scriptTimeZone: manifest.timeZone,
  ...(spreadsheet.today ? { today: spreadsheet.today } : {}),
  userLanguage: spreadsheet.locale.code.slice(0, 2),
  authMode: authModes[mode],
  circumstances: spreadsheet.circumstances,
  scopes: manifest.scopes,
  advancedServices: manifest.advancedServices,
});

const authModes: Readonly<Record<Mode, Settings["authMode"]>> = {
  formula: "CUSTOM_FUNCTION",
  closed: "NONE",
  simple: "LIMITED",
  interactive: "FULL",
  trigger: "FULL",
};

const shortScopes = (scopes: readonly string[] | undefined): readonly string[] | undefined =>
  scopes?.map((scope) => scope.replace("https://www.googleapis.com/auth/", ""));

type Sent = string | number | boolean | null | { $date: number };

const withInstants = (given: WireArgument, timeZone: string): unknown => {
  const cell = (value: WireCell): Sent =>
    typeof value === "object" && value !== null ? { $date: serialToInstant(value.date, timeZone) } : value;
  if (isRows(given)) return given.map((row) => row.map(cell));
  return typeof given === "object" && given !== null && "missing" in given ? given : cell(given);
};

const isRows = (given: unknown): given is readonly (readonly WireCell[])[] => Array.isArray(given);

type SentResult = { ok: false; error?: string; message: string } | { ok: true; value: Sent | Sent[][] };

const withSerials = (result: SentResult, timeZone: string): FunctionResult => {
  if (!result.ok) return { ok: false, error: result.error ?? "#ERROR!", message: result.message };
  const cell = (value: Sent): WireCell =>
    typeof value === "object" && value !== null ? { date: instantToSerial(value.$date, timeZone) } : value;
  return {
    ok: true,
    value: Array.isArray(result.value) ? result.value.map((row) => row.map(cell)) : cell(result.value),
  };
};
