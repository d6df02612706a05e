/** The far side of every service call: looks up the operation, judges who may ask, counts what it would cost. */
import { cellOperations } from "./operations/cells.ts";
import { chartOperations } from "./operations/charts.ts";
import { refuseClosed } from "./operations/closed.ts";
import { copyOperations } from "./operations/copies.ts";
import { free, type Operation } from "./operations/define.ts";
import { groupOperations } from "./operations/groups.ts";
import { lookOperations } from "./operations/looks.ts";
import { markOperations } from "./operations/marks.ts";
import { rowOperations } from "./operations/rows.ts";
import { checkWritten, ruleOperations } from "./operations/rules.ts";
import { type Screen, screenOperations } from "./operations/screen.ts";
import { sheetOperations } from "./operations/sheets.ts";
import { sortOperations } from "./operations/sort.ts";
import { type Locks, storeOperations } from "./operations/stores.ts";
import { refuseTyped } from "./operations/typed.ts";
import type { Selection } from "./types.ts";
import type { Workbook } from "./workbook.ts";

/**
 * Who runs: a formula in a cell, onOpen of an add-on that is not switched on here, onOpen or onEdit, a person's click, or
 * an installed trigger.
 */
export type Mode = "formula" | "closed" | "simple" | "interactive" | "trigger";

/** One run of the add-on's code. */
export type Execution = {
  readonly mode: Mode;
  readonly holder: symbol;
  calls: number;
  readonly writes: { readonly call: number; readonly operation: string }[];
  lastInvocation: number;
  /** Why Google ended it, whatever its code made of that. */
  ended?: string;
};

export type Operations = ReturnType<typeof allOperations>;
export type HostSetup = {
  readonly workbook: Workbook;
  readonly screen: Screen;
  readonly locks: Locks;
  /** The manifest's scopes without their common beginning; undefined where the manifest lists none. */
  readonly scopes: () => readonly string[] | undefined;
};

export const newExecution = (mode: Mode): Execution => ({
  mode,
  holder: Symbol("execution"),
  calls: 0,
  writes: [],
  lastInvocation: -1,
});

/** Answers the calls of one execution at a time, JSON in and out. */
export const createHost = ({ workbook, screen, locks, scopes }: HostSetup) => {
  let current = newExecution("interactive");
  const operations = allOperations(workbook, screen, locks, () => current);

  const answer = (execution: Execution, name: string, json: string, method: string, invocation: number): object => {
    const operation = (operations as Record<string, Operation<unknown>>)[name];
    if (!operation) throw new Error(`the workbench has no operation ${name}`);
    if (execution.ended !== undefined) throw new Error(execution.ended);
    refuse(operation, name, method, execution.mode, scopes());
    count(execution, operation, name, invocation, () => screen.hooks.call?.(method, execution.calls));
    if (execution.mode === "trigger" && silentInTriggers.has(name)) return {};
    noteDown(execution, operation, name);
    const payload = JSON.parse(json);
    refuseClosed(workbook.side, screen.user(), name, payload as never);
    refuseTyped(workbook.side, name, payload as never);
    const value = operation.run(payload);
    if (name === "cells.write") checkWritten(workbook, (payload as { where: Selection }).where);
    return { value };
  };

  return (execution: Execution) =>
    (name: string, json: string, method: string, invocation: number): string => {
      const previous = current;
      current = execution;
      try {
        return JSON.stringify(answer(execution, name, json, method, invocation));
      } catch (error) {
        return JSON.stringify({ error: error instanceof Error ? error.message : String(error) });
      } finally {
        current = previous;
      }
    };
};

const allOperations = (workbook: Workbook, screen: Screen, locks: Locks, current: () => Execution) => {
  const changed = () => screen.hooks.event?.({ kind: "side" });
  return {
    ...cellOperations(workbook),
    ...lookOperations(workbook, changed),
    ...sheetOperations(workbook, changed),
    ...rowOperations(workbook, screen),
    ...groupOperations(workbook, changed),
    ...copyOperations(workbook),
    ...ruleOperations(workbook, changed),
    ...chartOperations(workbook, changed),
    ...markOperations(workbook, screen.user, changed),
    ...sortOperations(workbook),
    ...storeOperations(
      workbook,
      { locks, holder: () => current().holder, waiting: screen.hooks.waiting, user: screen.user },
      changed,
    ),
    ...screenOperations(workbook, screen, () => current().mode === "trigger"),
    /** Google ends a run that asks for what was not granted; nothing of it goes on. */
    "run.end": free((message: string): void => {
      current().ended = message;
    }),
  };
};

/** Nobody watches a trigger run: what it opens stays closed. */
const silentInTriggers: ReadonlySet<string> = new Set(["screen.select"]);
/** They only look whether there is a screen. */
const uncounted: ReadonlySet<string> = new Set(["screen.open"]);
const withoutScreen: ReadonlySet<string> = new Set([
  "screen.open",
  "screen.ask",
  "screen.sidebar",
  "screen.dialog",
  "screen.menu",
  "screen.toast",
]);

/** What an add-on may do where it is not switched on: put up its menu. */
const openInClosed: ReadonlySet<string> = new Set(["screen.open", "screen.menu"]);

/** `told` hears of the first thing that a call of the add-on asks of the host. */
const count = (
  execution: Execution,
  { access }: Operation<unknown>,
  name: string,
  invocation: number,
  told: () => void,
): void => {
  if (access === "free" || uncounted.has(name) || invocation === execution.lastInvocation) return;
  execution.lastInvocation = invocation;
  execution.calls++;
  told();
};

const noteDown = ({ writes, calls }: Execution, { access }: Operation<unknown>, operation: string): void => {
  if (access === "write" || access === "store") writes.push({ call: calls, operation });
};

/** Throws Google's sentence where this kind of run may not call this. */
const refuse = (
  { access, scope }: Operation<unknown>,
  name: string,
  method: string,
  mode: Mode,
  scopes: readonly string[] | undefined,
): void => {
  if (mode === "closed" && access !== "free" && !openInClosed.has(name)) throw new Error(noPermission(method, scope));
  const isReading = access === "free" || access === "read";
  // that a toast does no harm where nobody sees it is nowhere said
  const noScreen = mode === "formula" || mode === "trigger";
  if (noScreen && withoutScreen.has(name))
    throw new Error(
      name === "screen.open" ? "Cannot call SpreadsheetApp.getUi() from this context." : noPermission(method),
    );
  if (mode === "formula" && (!isReading || scope)) throw new Error(noPermission(method, scope));
  if (mode === "simple" && scope) throw new Error(noPermission(method, scope));
  if (scope && scopes && !scopes.includes(scope))
    throw new Error(
      `Specified permissions are not sufficient to call ${method}. Required permissions: https://www.googleapis.com/auth/${scope}`,
    );
};

const noPermission = (method: string, scope?: string): string =>
  `You do not have permission to call ${method}.${scope ? ` Required permissions: https://www.googleapis.com/auth/${scope}` : ""}`;
