/** The add-on and a workbook, put together: what the page's server, the headless command and the tests run. */
import { a1 } from "./a1.ts";
import { readAddon } from "./addon.ts";
import { commandsOf, editedCells, valueForEvent } from "./edits.ts";
import { createExecutions } from "./executions.ts";
import { createFollower } from "./follow.ts";
import { load, usualRows } from "./load.ts";
import type { Screen } from "./operations/screen.ts";
import { sheetInfos } from "./operations/sheets.ts";
import { createLocks } from "./operations/stores.ts";
import { partnershipsTab } from "./partnerships-tab.ts";
import { placeOfAddress, readDisplay, readError, readErrors, readValues, typeInto } from "./reading.ts";
import { createRunUndo } from "./run-undo.ts";
import { saveXlsx } from "./save.ts";
import { copySheet, USUAL_USER } from "./side.ts";
import type { Json, MenuDescription, RunResult, Runtime, RuntimeOptions, Selection } from "./types.ts";
import { createSight } from "./view.ts";
import { createWorkbook, type Workbook } from "./workbook.ts";

/** Opens the workbook, makes the custom functions known, runs onOpen. Throws one sentence where a file is at fault. */
export const openRuntime = (options: RuntimeOptions): Runtime => {
  let addon = readAddon(options.dist);
  const loaded = load(options);
  const locks = createLocks();
  let menus: MenuDescription[] = [];
  let user = options.user ?? USUAL_USER;
  const as = <Result>(other: string | undefined, action: () => Result): Result => {
    const before = user;
    user = other ?? user;
    try {
      return action();
    } finally {
      user = before;
    }
  };
  const sight = createSight(() => workbook);

  const screen: Screen = {
    hooks: options.hooks ?? {},
    user: () => user,
    htmlFile: (name) => addon.htmlFile(name),
    sight,
    addMenu: (menu) => {
      const isSame = ({ name, place }: MenuDescription) => name === menu.name && place === menu.place;
      menus = menus.some(isSame) ? menus.map((one) => (isSame(one) ? menu : one)) : [...menus, menu];
    },
  };
  const executions = createExecutions({
    addon: () => addon,
    spreadsheet: {
      ...loaded,
      ...(options.today ? { today: options.today } : {}),
      circumstances: options.circumstances ?? {},
    },
    workbook: () => workbook,
    screen,
    locks,
    beginRun: () => runs.begin(),
  });
  const workbook: Workbook = createWorkbook({
    ...loaded,
    tabRows: options.tabRows ?? usualRows,
    functions: () => addon.functions,
    evaluate: executions.evaluate,
  });
  const follow = createFollower(workbook.side);
  const runs = createRunUndo(workbook.side);
  workbook.broker.subscribe((message) => {
    const notes = JSON.stringify(workbook.side.notes);
    for (const command of commandsOf(message))
      if (command.type === "DUPLICATE_SHEET") copySheet(workbook.side, command.sheetId, command.sheetIdTo);
    follow(message);
    runs.hear(message);
    if (JSON.stringify(workbook.side.notes) !== notes) options.hooks?.event?.({ kind: "side" });
    sight.follow(message);
  });
  let doors = executions.doors();

  const place = (address: string) => placeOfAddress(workbook, address, partnershipsTab(workbook));
  const edited = (where: Selection, oldValue: Json | undefined): RunResult | undefined => {
    if (!doors.includes("onEdit")) return undefined;
    const value = valueForEvent(workbook, where);
    sight.select(where);
    return executions.fire("simple", "onEdit", {
      kind: "edit",
      where,
      ...(value === undefined ? {} : { value }),
      ...(oldValue === undefined ? {} : { oldValue }),
    });
  };

  const runtime: Runtime = {
    name: loaded.name,
    locale: loaded.locale.code,
    timeZone: loaded.timeZone,
    get functions() {
      return addon.functions;
    },
    get doors() {
      return doors;
    },
    menus: () => menus,
    open: () => {
      menus = [];
      if (!doors.includes("onOpen")) return { ok: true, value: null, calls: 0, ms: 0, writes: [] };
      return executions.fire(options.circumstances?.addOn === "off" ? "closed" : "simple", "onOpen", { kind: "open" });
    },
    run: (functionName, args = [], view, by) => {
      if (view) sight.see(view);
      return as(by, () => executions.run(functionName, args));
    },
    trigger: (functionName, event) => {
      const id = String((event as { readonly triggerUid?: Json } | undefined)?.triggerUid ?? "");
      const owner = workbook.side.triggers.find((one) => one.id === id)?.owner;
      return as(owner, () => executions.fire("trigger", functionName, { kind: "given", event }));
    },
    call: (call) => executions.evaluate(call),
    type: (address, text) => {
      const { sheetId, row, column } = place(address);
      const where = { sheetId, row, column, rows: 1, columns: 1 };
      const oldValue = valueForEvent(workbook, where);
      typeInto(workbook, where, text);
      return edited(where, oldValue);
    },
    read: (address) => readValues(workbook, place(address)),
    display: (address) => readDisplay(workbook, place(address)),
    errorAt: (address) => readError(workbook, place(address)),
    errorsIn: (address) => readErrors(workbook, place(address)),
    tabs: () =>
      sheetInfos(workbook).map(({ name, sheetId, gid, isHidden }) => ({ name, sheetId, gid, hidden: isHidden })),
    notes: (sheetId) => notesByAddress(workbook, sheetId),
    revisions: {
      snapshot: () => ({ data: exported(workbook), revisionId: workbook.broker.revisionId() }),
      submit: (message) => {
        const where = editedCells(commandsOf(message));
        const oldValue = where && valueForEvent(workbook, where);
        workbook.flush();
        if (!workbook.inEngine(() => workbook.broker.submit(message)) || !where) return undefined;
        return sight.withoutFilters(() => edited(where, oldValue));
      },
      subscribe: (listener) => workbook.broker.subscribe(listener),
    },
    exportState: () => ({
      version: 1,
      name: loaded.name,
      timeZone: loaded.timeZone,
      workbook: exported(workbook),
      side: JSON.parse(JSON.stringify(workbook.side)),
    }),
    exportXlsx: () =>
      saveXlsx(
        workbook,
        addon.functions.map(({ name }) => name),
      ),
    holdDocumentLock: () => {
      const holder = Symbol("another execution");
      locks.take("document", holder);
      return () => locks.release("document", holder);
    },
    reload: () => {
      addon = readAddon(options.dist);
      executions.forget();
      workbook.rebuild();
      doors = executions.doors();
      runtime.open();
    },
  };
  runtime.open();
  return runtime;
};

const exported = (workbook: Workbook): Json => JSON.parse(JSON.stringify(workbook.data()));

const notesByAddress = (workbook: Workbook, sheetId: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(workbook.side.notes[sheetId] ?? {}).map(([key, note]) => {
      const [row = 1, column = 1] = key.split(",").map(Number);
      return [a1({ row, column, rows: 1, columns: 1 }), note];
    }),
  );
