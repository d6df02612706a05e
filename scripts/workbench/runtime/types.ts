/** What the runtime offers to its users: the page's server, the headless command and the tests. */

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A rectangle of cells; rows and columns count from 1, as in Apps Script. */
export type Cells = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

/** A rectangle of cells of one sheet. */
export type Selection = Cells & {
  /** o-spreadsheet's own id of the sheet, a text. */
  readonly sheetId: string;
};

/** What is selected: the active range, which is the one selected last, and those of its sheet selected before it. */
export type Selected = Selection & {
  /** In the order in which they were selected. */
  readonly earlier?: readonly Cells[];
};

/** What a person has in front of them when they start a run. */
export type View = Selected & {
  /** The rows of the active sheet that a filter hides, from 1: a filter is the state of one page, not of the workbook. */
  readonly filtered?: readonly number[];
  /** The same of the other sheets, by sheet id. */
  readonly filteredElsewhere?: Readonly<Record<string, readonly number[]>>;
};

export type ButtonName = "OK" | "CANCEL" | "YES" | "NO" | "CLOSE";

/** What the add-on asks a person by `ui.alert` and `ui.prompt`. */
export type Question = {
  readonly kind: "alert" | "prompt";
  readonly title: string;
  readonly message: string;
  readonly buttons: readonly ButtonName[];
};

/** Closing the window is the button CLOSE; `text` is what was typed into a prompt. */
export type Answer = { readonly button: ButtonName; readonly text?: string };

export type LogLevel = "log" | "info" | "warn" | "error" | "debug";

/** A document that the add-on made through Drive; `content` is what was uploaded (HTML). */
export type StoredDocument = {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly content: string;
};

/** What happens beside the cells; cells themselves change by revisions. */
export type AddonEvent =
  | { readonly kind: "toast"; readonly message: string; readonly title: string; readonly seconds: number }
  | { readonly kind: "sidebar"; readonly title: string; readonly html: string }
  | {
      readonly kind: "dialog";
      readonly title: string;
      readonly html: string;
      readonly width: number | undefined;
      readonly height: number | undefined;
      readonly modal: boolean;
    }
  | { readonly kind: "activate"; readonly selection: Selected }
  | { readonly kind: "log"; readonly level: LogLevel; readonly text: string }
  | { readonly kind: "document"; readonly document: StoredDocument; readonly link: string }
  /** A menu that was put up; one of the same name and place that was there is gone. */
  | { readonly kind: "menu"; readonly menu: MenuDescription }
  /** Notes, protections, properties … changed: the state is worth saving and notes worth asking for again. */
  | { readonly kind: "side" };

/** How a host takes part; every hook is synchronous. Without `ask`, a question ends the run with an error. */
export type Hooks = {
  readonly event?: (event: AddonEvent) => void;
  readonly ask?: (question: Question) => Answer;
  /** Keeps the document and returns the address under which a person can open it. */
  readonly storeDocument?: (document: StoredDocument) => string;
  /** While a run waits for a lock that another holds: what gives it back meanwhile lets the run go on. */
  readonly waiting?: (milliseconds: number) => void;
  /** Before each counted service call of a run; what it throws is that call's error, as where a run dies. */
  readonly call?: (method: string, number: number) => void;
};

/** How a run ended: `value` is what google.script.run would hand over; `message` is the sentence of the error. */
export type RunResult = RunSuccess | RunFailure;
export type RunSuccess = { readonly ok: true; readonly value: Json } & RunCost;
export type RunFailure = {
  readonly ok: false;
  readonly name: string;
  readonly message: string;
  readonly stack: string;
} & RunCost;
/** Service calls that would have cost a round trip to Google, and the time of the run in milliseconds. */
export type RunCost = {
  readonly calls: number;
  readonly ms: number;
  /** What changed something, by the calls that did, counted from 1: "cells.write", "properties.set", "lock.take". */
  readonly writes: readonly { readonly call: number; readonly operation: string }[];
};

/** A custom function as people see it: from the JSDoc of its declaration in the bundle. */
export type FunctionHelp = {
  readonly name: string;
  readonly description: string;
  readonly arguments: readonly {
    readonly name: string;
    readonly description: string;
    /** The description says "optional", in words: Sheets shows nothing else. */
    readonly optional: boolean;
    readonly repeating: boolean;
  }[];
};

export type MenuItem =
  | { readonly kind: "item"; readonly caption: string; readonly functionName: string }
  | { readonly kind: "separator" }
  | { readonly kind: "menu"; readonly menu: MenuDescription };

/** `place` "addon" is an entry of the Extensions menu, "bar" a menu of its own beside Help. */
export type MenuDescription = {
  readonly name: string;
  readonly place: "addon" | "bar";
  readonly items: readonly MenuItem[];
};

/** A cell on its way to a custom function: a date travels as its serial number. */
export type WireCell = string | number | boolean | null | { readonly date: number };
/** An argument: one cell, rows of cells, or left out between two separators. */
export type WireArgument = WireCell | readonly (readonly WireCell[])[] | { readonly missing: true };
export type FunctionCall = { readonly name: string; readonly arguments: readonly WireArgument[] };
/** `error` is what the cell shows, `message` what a person reads on hover. */
export type FunctionResult =
  | { readonly ok: true; readonly value: WireCell | readonly (readonly WireCell[])[] }
  | { readonly ok: false; readonly error: string; readonly message: string };

/** A message of o-spreadsheet's collaborative protocol, as it travels between models; plain JSON. */
export type RevisionMessage = { readonly type: string };

export type CellValue = string | number | boolean | Date;

export type Circumstances = {
  /** Ends of the scopes that the person did not grant: "drive.file". */
  readonly refused?: readonly string[];
  /** The Drive API of the script's project is off, or the script lacks the service. */
  readonly drive?: "off" | "missing";
  /** A published add-on; "off": not switched on for this spreadsheet, so that onOpen runs in AuthMode.NONE. */
  readonly addOn?: "on" | "off";
};

export type RuntimeOptions = {
  /** The folder with the built add-on: Code.js, its HTML files, appsscript.json. */
  readonly dist: string;
  /** A .csv or .xlsx file … */
  readonly file?: string;
  /** … or what `exportState` gave … */
  readonly state?: RuntimeState;
  /** … or cells as if typed, one list of rows a tab. Without any of the three: one empty tab "Sheet1". */
  readonly cells?: { readonly [tab: string]: readonly (readonly (string | number | boolean | Date)[])[] };
  /** Those of its tabs that hold a chart alone, as "Move to own sheet" makes them: OBJECT sheets. */
  readonly chartTabs?: readonly string[];
  /** Columns of its tabs to which a Google Table gives a type: "Team!B". */
  readonly typedColumns?: readonly string[];
  /** What the person, the script and Google's side are like, where all is not as it should be. */
  readonly circumstances?: Circumstances;
  /** The tab of a .csv file; by default the file's name without its ending. */
  readonly tab?: string | undefined;
  /** The spreadsheet's name; by default the file's name without its ending. */
  readonly name?: string;
  /** "en_US", "ru_RU" …; by default read off the file's texts, else en_US. */
  readonly locale?: string;
  /** An IANA name; by default what fits the locale. */
  readonly timeZone?: string;
  /** The day that the add-on's clock shows, "2026-11-03"; by default the real one. */
  readonly today?: string;
  readonly hooks?: Hooks;
  /** How many rows a tab has where nobody says it; Google's thousand by default. */
  readonly tabRows?: number;
  /** The person at the keyboard. */
  readonly user?: string;
};

/** Everything that survives a restart; plain JSON. */
export type RuntimeState = {
  readonly version: 1;
  readonly name: string;
  readonly timeZone: string;
  /** o-spreadsheet's own workbook data. */
  readonly workbook: Json;
  /** Notes, protections, metadata, properties … */
  readonly side: Json;
};

export type Runtime = {
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly functions: readonly FunctionHelp[];
  /** Names that google.script.run, menus and triggers can reach. */
  readonly doors: readonly string[];
  /** What onOpen put up. */
  menus(): readonly MenuDescription[];
  /** Runs onOpen (again); `openRuntime` has done so once. */
  open(): RunResult;
  /**
   * Runs a function of the add-on as a menu item, sidebar or dialog does; without a view, the last one holds. `by` is who
   * does it, where it is not the person at the keyboard.
   */
  run(functionName: string, args?: readonly Json[], view?: View, by?: string): RunResult;
  /** Runs what a trigger would run, as the person whose it is: no user interface, `event` as its one argument. */
  trigger(functionName: string, event?: Json): RunResult;
  /** The outcome of a custom function for given arguments; from memory where the arguments are known. */
  call(call: FunctionCall): FunctionResult;
  /** Types into a cell as a person does ("TAB!G2" or "G2" of the first tab), then runs onEdit. */
  type(address: string, text: string): RunResult | undefined;
  /** Values of a range ("TAB!A1:H30") or of a whole tab ("TAB"): dates as Date, blanks as "". */
  read(address: string): CellValue[][];
  /** What the cells show. */
  display(address: string): string[][];
  /** The message of an error in a cell, undefined where there is none. */
  errorAt(address: string): string | undefined;
  /** The errors of a range, each with its cell: "G2: CPE: there is no market …". */
  errorsIn(address: string): readonly string[];
  tabs(): readonly {
    readonly name: string;
    readonly sheetId: string;
    readonly gid: number;
    readonly hidden: boolean;
  }[];
  /** Notes of a sheet by A1 address. */
  notes(sheetId: string): { readonly [a1: string]: string };
  readonly revisions: Revisions;
  exportState(): RuntimeState;
  /** The workbook as bytes of an .xlsx file. */
  exportXlsx(): Promise<Uint8Array>;
  /** Takes the document lock as another run would; call what it returns to give it back. */
  holdDocumentLock(): () => void;
  /** Reads the built add-on again; the workbook stays. */
  reload(): void;
};

/** The workbook as o-spreadsheet's collaborative protocol sees it. */
export type Revisions = {
  /** Data for a new model of the page, with the revision it stands at. */
  snapshot(): { readonly data: Json; readonly revisionId: string };
  /** A page's message: ordered, applied, passed on; then onEdit runs where a person changed cells. */
  submit(message: RevisionMessage): RunResult | undefined;
  /** Hears every accepted message, the page's own included. */
  subscribe(listener: (message: RevisionMessage) => void): () => void;
};
