/** console and Logger: lines for whoever watches. */
import type { LogLevel } from "../types.ts";
import { call } from "./call.ts";

const print = (level: LogLevel, given: readonly unknown[]): void => {
  const [first, ...rest] = given;
  const text = typeof first === "string" ? filled(first, rest) : given.map(shown).join(" ");
  call("log.write", { level, text });
};

/** "%s of %d" takes the values that follow. */
const filled = (template: string, values: readonly unknown[]): string => {
  const left = [...values];
  const text = template.replace(/%[sdjo]/g, (sign) => (left.length > 0 ? shown(left.shift()) : sign));
  return [text, ...left.map(shown)].join(" ");
};

const shown = (value: unknown): string => {
  if (typeof value === "string") return value;
  if (value instanceof Error) return value.stack ?? String(value);
  return JSON.stringify(value) ?? String(value);
};

export const scriptConsole = {
  log: (...given: unknown[]) => print("log", given),
  info: (...given: unknown[]) => print("info", given),
  warn: (...given: unknown[]) => print("warn", given),
  error: (...given: unknown[]) => print("error", given),
  time: () => undefined,
  timeEnd: () => undefined,
};

export const logger = () => {
  const lines: string[] = [];
  const self = {
    log: (...given: unknown[]) => {
      lines.push(typeof given[0] === "string" ? filled(given[0], given.slice(1)) : given.map(shown).join(" "));
      print("info", given);
      return self;
    },
    getLog: () => lines.join("\n"),
    clear: () => {
      lines.length = 0;
    },
  };
  return self;
};
