/** What page, server and worker say to each other: plain JSON, one object a message. */
import type { Language, Text } from "../../../src/domain/text.ts";
import type {
  AddonEvent,
  Answer,
  FunctionHelp,
  FunctionResult,
  Json,
  MenuDescription,
  Question,
  RevisionMessage,
  RunResult,
  View,
  WireArgument,
} from "../runtime/types.ts";

/** A sheet that the picker offers; the key stands in the page's address. */
export type SheetChoice = { readonly key: string; readonly name: string };

/** A sheet that comes with the workbench: what its welcome offers. */
export type Sample = {
  readonly language: Language;
  /** Everything about a partnership in five columns, or each figure in one of its own. */
  readonly columns: "five" | "separate";
  /** The row, from 1, whose brief is opened. */
  readonly row: number;
  readonly month: string;
  readonly others: readonly {
    readonly key: string;
    readonly language: Language;
    readonly columns: "five" | "separate";
  }[];
};

/** The tabs of a workbook with the numbers that links (`#gid=…`) use. */
export type Tab = { readonly name: string; readonly sheetId: string; readonly gid: number };

/** Notes by sheet id, then by A1 address. */
export type Notes = { readonly [sheetId: string]: { readonly [a1: string]: string } };

/** Everything a page needs to show a workbook. */
export type Opening = {
  readonly name: string;
  readonly locale: string;
  readonly workbook: Json;
  readonly revisionId: string;
  readonly menus: readonly MenuDescription[];
  readonly functions: readonly FunctionHelp[];
  readonly doors: readonly string[];
  readonly tabs: readonly Tab[];
  readonly notes: Notes;
};

/** Questions that have one reply each: what goes in and what comes out. */
export type Requests = {
  readonly open: { readonly input: undefined; readonly output: Opening };
  readonly side: {
    readonly input: undefined;
    readonly output: { readonly tabs: readonly Tab[]; readonly notes: Notes };
  };
  readonly call: { readonly input: Calls; readonly output: readonly FunctionResult[] };
  /** The workbook as an .xlsx file, in Base64. */
  readonly xlsx: { readonly input: undefined; readonly output: string };
  readonly run: { readonly input: Run; readonly output: RunResult };
};
export type RequestKind = keyof Requests;

/** Calls of custom functions; each names its arguments by their places in a list without repetitions. */
export type Calls = {
  readonly arguments: readonly WireArgument[];
  readonly calls: readonly { readonly name: string; readonly places: readonly number[] }[];
};

/** A menu item, or a call by google.script.run. */
export type Run = {
  readonly functionName: string;
  readonly arguments: readonly Json[];
  readonly view: View | undefined;
};

export type PageMessage =
  | { readonly kind: "request"; readonly id: number; readonly request: RequestKind; readonly input: unknown }
  | { readonly kind: "revision"; readonly message: RevisionMessage }
  | { readonly kind: "answer"; readonly question: number; readonly answer: Answer }
  | { readonly kind: "welcomeRead" }
  | { readonly kind: "startAfresh" };

export type ServerMessage =
  /** `sample` where the sheet is one and its welcome has not been closed. */
  | {
      readonly kind: "sheets";
      readonly sheets: readonly SheetChoice[];
      readonly open: string;
      readonly sample: Sample | undefined;
    }
  | { readonly kind: "reply"; readonly id: number; readonly output: unknown }
  | { readonly kind: "refused"; readonly id: number; readonly message: string }
  /** `task` is one for all that an edit or a run changes: what is undone together. */
  | { readonly kind: "revision"; readonly task: number | undefined; readonly message: RevisionMessage }
  | { readonly kind: "event"; readonly event: AddonEvent }
  | { readonly kind: "question"; readonly id: number; readonly question: Question }
  | { readonly kind: "edited"; readonly result: RunResult }
  | { readonly kind: "notice"; readonly text: Text }
  | { readonly kind: "startedAfresh" };

/** Main thread → worker; `id` comes back with everything that the message causes. */
export type WorkerTask =
  | { readonly kind: "request"; readonly id: number; readonly request: RequestKind; readonly input: unknown }
  | { readonly kind: "revision"; readonly id: number; readonly message: RevisionMessage }
  | { readonly kind: "save"; readonly id: number };

/** Worker → main thread; `id` is that of the task at hand, undefined between tasks. */
export type WorkerReport =
  | { readonly kind: "ready" }
  | { readonly kind: "failed"; readonly message: string }
  | { readonly kind: "reply"; readonly id: number; readonly output: unknown }
  | { readonly kind: "refused"; readonly id: number; readonly message: string }
  | { readonly kind: "revision"; readonly task: number | undefined; readonly message: RevisionMessage }
  | { readonly kind: "event"; readonly id: number | undefined; readonly event: AddonEvent }
  | { readonly kind: "question"; readonly id: number; readonly question: Question }
  | { readonly kind: "notice"; readonly text: Text }
  | { readonly kind: "edited"; readonly id: number; readonly result: RunResult };

/** What a worker is started with. */
export type WorkerStart = {
  readonly dist: string;
  readonly file: string;
  readonly name: string;
  readonly tab: string | undefined;
  readonly stateFile: string;
  readonly documentsFolder: string;
  /** The address under which the documents folder is served, without the document's id. */
  readonly documentsAddress: string;
  readonly token: string;
  readonly locale: string | undefined;
  readonly today: string | undefined;
  /** Rung when an answer has arrived at the port `answers`. */
  readonly bell: SharedArrayBuffer;
};
