/** A team's sheet with the built add-on in it, for the tests of what the menu does. */
import { join } from "node:path";
import { root } from "../../scripts/build.ts";
import { openRuntime } from "../../scripts/workbench/runtime/index.ts";
import type {
  AddonEvent,
  RunResult,
  Runtime,
  RuntimeOptions,
  RuntimeState,
} from "../../scripts/workbench/runtime/types.ts";

export type Team = Runtime & {
  /** Runs a menu item or endpoint and fails the test with its sentence where it throws. */
  readonly does: (name: string, answers?: unknown) => unknown;
  readonly events: readonly AddonEvent[];
  readonly toasts: () => readonly string[];
};

/** Fewer than a new tab of Google's has: what is set for a whole column is set for less. */
const tabRows = 100;

/** As a new tab of Google's is: where hundreds of rows have a place without a row being added. */
export const usualTabs = { tabRows: 1000 } as const;

export function openTeam(options: Omit<RuntimeOptions, "dist">): Team {
  const events: AddonEvent[] = [];
  const runtime = openRuntime({
    tabRows,
    ...options,
    dist: join(root, "dist"),
    hooks: { ask: () => ({ button: "OK" }), ...options.hooks, event: (event) => events.push(event) },
  });
  return Object.assign(runtime, {
    events,
    toasts: () => events.flatMap((event) => (event.kind === "toast" ? [event.message] : [])),
    does: (name: string, answers?: unknown) =>
      outcome(runtime.run(name, answers === undefined ? [] : [JSON.stringify(answers)])),
  });
}

const made = new Map<string, RuntimeState>();

/** The sheet as Set up leaves it: made once for one sheet and answers, after which each test opens it as it lay there. */
export function openSetUp(options: Omit<RuntimeOptions, "dist">, answers: object = {}): Team {
  const { hooks, ...sheet } = options;
  const key = JSON.stringify([sheet, answers]);
  const state = made.get(key) ?? afterSetUp(sheet, answers);
  made.set(key, state);
  const { file: _file, cells: _cells, ...rest } = sheet;
  return openTeam({ ...rest, state, ...(hooks ? { hooks } : {}) });
}

function afterSetUp(sheet: Omit<RuntimeOptions, "dist">, answers: object): RuntimeState {
  const team = openTeam(sheet);
  team.does("setUp", answers);
  return team.exportState();
}

export const sample = (name: string) => join(root, "test/sheets", name);

function outcome(result: RunResult): unknown {
  if (!result.ok) throw new Error(result.message);
  return typeof result.value === "string" ? JSON.parse(result.value) : result.value;
}
