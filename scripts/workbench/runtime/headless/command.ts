/** The headless command: takes the steps in their order, prints JSON lines, saves only where every step went well. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileError, isFileError, sentenceOf } from "../failure.ts";
import { openRuntime } from "../index.ts";
import { checkFile } from "../load.ts";
import type { AddonEvent, Answer, CellValue, Hooks, Json, Question, RunResult, RunSuccess, Runtime } from "../types.ts";
import { readCommand, type Step } from "./steps.ts";

export type Surroundings = {
  /** The folder of the built add-on. */
  readonly dist: () => string | Promise<string>;
  readonly print: (line: string) => void;
  readonly tell: (line: string) => void;
};

/** The exit code: 0; 1 for a step that failed; 2 for a file that cannot be read or written. */
export const runCommand = async (words: readonly string[], surroundings: Surroundings): Promise<0 | 1 | 2> => {
  try {
    await takeSteps(words, surroundings);
    return 0;
  } catch (error) {
    surroundings.tell(sentenceOf(error));
    return isFileError(error) ? 2 : 1;
  }
};

const takeSteps = async (words: readonly string[], { dist, print, tell }: Surroundings): Promise<void> => {
  const { file, steps, stats, locale, timeZone, today } = readCommand(words);
  checkFile(file);
  const watcher = watch(tell);
  const runtime = openRuntime({
    dist: await dist(),
    file,
    hooks: watcher.hooks,
    ...(locale ? { locale } : {}),
    ...(timeZone ? { timeZone } : {}),
    ...(today ? { today } : {}),
  });
  const files: { file: string; bytes: Uint8Array }[] = [];
  for (const step of steps) {
    if (step.kind === "save") files.push({ file: step.file, bytes: await runtime.exportXlsx() });
    else if (step.kind === "print") {
      print(JSON.stringify(runtime.read(step.address).map((row) => row.map(shown))));
      for (const error of runtime.errorsIn(step.address)) tell(error);
    } else takeStep(step, { runtime, watcher, print, tell, stats });
  }
  for (const { file: path, bytes } of files) write(path, bytes);
};

type Working = {
  readonly runtime: Runtime;
  readonly watcher: ReturnType<typeof watch>;
  readonly print: (line: string) => void;
  readonly tell: (line: string) => void;
  readonly stats: boolean;
};
type ActingStep = Exclude<Step, { kind: "save" | "print" }>;

const takeStep = (step: ActingStep, { runtime, watcher, print, tell, stats }: Working): void => {
  watcher.begin();
  const result = act(step, runtime);
  if (result && !result.ok) throw new Error(result.message);
  const dialog = watcher.dialog();
  // An action that says what it did has asked for nothing: its dialog is an offer.
  const isDone = result?.ok === true && result.value !== null && result.value !== undefined;
  if (dialog !== undefined && !isDone && !("answers" in step && step.answers !== undefined))
    throw new Error(
      `${nameOf(step)} asks in the dialog "${dialog}". Give its answers by --with, e.g. --menu ${nameOf(step)} --with '{}'.`,
    );
  if (dialog !== undefined) tell(`The dialog "${dialog}" opened.`);
  if (step.kind === "call" && result?.ok) print(oneLine(result));
  if (stats)
    print(JSON.stringify({ ...toldBy(result), step: nameOf(step), calls: result?.calls ?? 0, ms: result?.ms ?? 0 }));
};

const act = (step: ActingStep, runtime: Runtime): RunResult | undefined => {
  if (step.kind === "set") return runtime.type(step.address, step.text);
  // Without answers Set up asks in a window, and nobody is there.
  if (step.kind === "setup") return runtime.run("setUp", [step.answers ?? "{}"]);
  if (!runtime.doors.includes(step.name))
    throw new Error(`The add-on has no function ${step.name}. It has ${runtime.doors.join(", ")}.`);
  return runtime.run(step.name, step.answers === undefined ? [] : [step.answers]);
};

const nameOf = (step: ActingStep): string => {
  if (step.kind === "setup") return "setUp";
  return step.kind === "set" ? "set" : step.name;
};

/** The add-on answers its sidebar with JSON texts: they are printed as the JSON that they hold. */
const oneLine = ({ value }: RunSuccess): string => JSON.stringify(held(value));

/** `"{\"tabs\":[…]}"` → its fields, for the line of --stats; nothing of an answer that is no object. */
const toldBy = (result: RunResult | undefined): object => {
  const answer = result?.ok ? held(result.value) : undefined;
  return typeof answer === "object" && answer !== null && !Array.isArray(answer) ? answer : {};
};

const held = (value: Json): Json => {
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value) as Json;
  } catch {
    return value;
  }
};

/** What the add-on shows goes to stderr; an alert is answered OK, a question that needs more ends the run. */
const watch = (tell: (line: string) => void) => {
  let dialog: string | undefined;
  const event = (happened: AddonEvent): void => {
    if (happened.kind === "toast") tell([happened.title, happened.message].filter(Boolean).join(": "));
    if (happened.kind === "sidebar") tell(`The sidebar "${happened.title}" opened.`);
    if (happened.kind === "dialog") dialog = happened.title;
    if (happened.kind === "document") tell(`The document "${happened.document.name}" was made.`);
  };
  const ask = ({ title, message, buttons, kind }: Question): Answer => {
    const text = [title, message].filter(Boolean).join(": ");
    if (kind === "prompt" || buttons.length > 1)
      throw new Error(`The add-on asks "${text}" and nobody is there. Give the answers by --with.`);
    tell(text);
    return { button: "OK" };
  };
  const hooks: Hooks = { event, ask, storeDocument: ({ id }) => `workbench:${id}` };
  return {
    hooks,
    begin: () => {
      dialog = undefined;
    },
    dialog: () => dialog,
  };
};

/** 12.10.2026 → "2026-10-12", with a time of day "2026-10-12T14:30:00". */
const shown = (value: CellValue): string | number | boolean => {
  if (!(value instanceof Date)) return value;
  const text = value.toISOString();
  return text.endsWith("T00:00:00.000Z") ? text.slice(0, 10) : text.slice(0, 19);
};

const write = (path: string, bytes: Uint8Array): void => {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  } catch (error) {
    throw fileError(`${path} cannot be written: ${sentenceOf(error)}`);
  }
};
