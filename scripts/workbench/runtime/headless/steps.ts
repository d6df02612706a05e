/** Words of the command line → the file and the steps to take with it. */
import { isDay } from "../../../../src/domain/day.ts";

export type Step =
  | { readonly kind: "setup"; readonly answers: string | undefined }
  | { readonly kind: "set"; readonly address: string; readonly text: string }
  | { readonly kind: "menu"; readonly name: string; readonly answers: string | undefined }
  | { readonly kind: "call"; readonly name: string; readonly answers: string | undefined }
  | { readonly kind: "print"; readonly address: string }
  | { readonly kind: "save"; readonly file: string };

export type Command = {
  readonly file: string;
  readonly steps: readonly Step[];
  readonly stats: boolean;
  readonly locale: string | undefined;
  readonly timeZone: string | undefined;
  readonly today: string | undefined;
};

export const usage = `Usage: npm run -s sheet -- FILE [steps]
  --setup [--with JSON]        sets the sheet up, with the answers its dialog would give
  --set 'TAB!G2==CPE(C2; E2)'  types into a cell (TAB may be left out: the partnerships tab)
  --menu NAME [--with JSON]    chooses a menu action, with the answers its dialog would give
  --call NAME --with JSON      calls what the sidebar calls
  --print 'TAB!A1:H30'         prints values as JSON; --print TAB prints all of it
  --save OUT.xlsx              writes the workbook
  --stats                      prints a JSON line a step: what it cost, and what the action tells
  --locale CODE                the spreadsheet's locale, e.g. en_US or ru_RU
  --time-zone NAME             its time zone, e.g. Europe/Moscow
  --today 2026-11-03           the day that it takes for today`;

/** Throws one sentence for words that are no command. */
export const readCommand = (words: readonly string[]): Command => {
  const [file, ...rest] = words;
  if (file === undefined || file.startsWith("--")) throw new Error(`Give a .csv or .xlsx file first.\n${usage}`);
  const options = {
    stats: false,
    locale: undefined as string | undefined,
    timeZone: undefined as string | undefined,
    today: undefined as string | undefined,
  };
  const steps: Step[] = [];
  const left = [...rest];
  while (left.length > 0) {
    const word = left.shift() ?? "";
    if (word === "--stats") options.stats = true;
    else if (word === "--locale") options.locale = following(word, left);
    else if (word === "--time-zone") options.timeZone = following(word, left);
    else if (word === "--today") options.today = dayIn(following(word, left));
    else if (word === "--with") addAnswers(steps, following(word, left));
    else steps.push(readStep(word, left));
  }
  return { file, steps, ...options };
};

const dayIn = (text: string): string => {
  if (isDay(text)) return text;
  throw new Error(`--today needs a day, e.g. 2026-11-03. Found: ${text}`);
};

const readStep = (word: string, left: string[]): Step => {
  if (word === "--setup") return { kind: "setup", answers: undefined };
  if (word === "--set") return readSet(following(word, left));
  if (word === "--menu") return { kind: "menu", name: following(word, left), answers: undefined };
  if (word === "--call") return { kind: "call", name: following(word, left), answers: undefined };
  if (word === "--print") return { kind: "print", address: following(word, left) };
  if (word === "--save") return readSave(following(word, left));
  throw new Error(`There is no step ${word}.\n${usage}`);
};

const readSet = (text: string): Step => {
  const mark = text.indexOf("=");
  if (mark < 1) throw new Error(`--set needs a cell and what to type, e.g. --set 'G2==CPE(C2; E2)'. Found: ${text}`);
  return { kind: "set", address: text.slice(0, mark), text: text.slice(mark + 1) };
};

const readSave = (file: string): Step => {
  if (!file.toLowerCase().endsWith(".xlsx")) throw new Error(`--save writes .xlsx files. Found: ${file}`);
  return { kind: "save", file };
};

const addAnswers = (steps: Step[], answers: string): void => {
  const last = steps.at(-1);
  if (last === undefined || !("answers" in last))
    throw new Error("--with belongs right behind --setup, --menu NAME or --call NAME.");
  try {
    JSON.parse(answers);
  } catch {
    throw new Error(`--with needs JSON, e.g. --with '{"month":"2026-10"}'. Found: ${answers}`);
  }
  steps[steps.length - 1] = { ...last, answers };
};

const following = (word: string, left: string[]): string => {
  const value = left.shift();
  if (value === undefined) throw new Error(`${word} needs something behind it.\n${usage}`);
  return value;
};
