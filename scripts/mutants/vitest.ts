/** What the tests of the reader use of vitest, run at once: the first one that fails throws. */
import { isDeepStrictEqual } from "node:util";

type Run = (...values: never[]) => unknown;

export const describe = Object.assign((_name: string, run: () => void) => run(), { each: eachOf });
export const test = Object.assign((_name: string, run: () => unknown) => void run(), { each: eachOf });

function eachOf(rows: readonly unknown[]): (name: string, run: Run) => void {
  return (_name, run) => {
    for (const row of rows) (run as (...values: unknown[]) => unknown)(...(Array.isArray(row) ? row : [row]));
  };
}

/** As toEqual does: what is undefined is absent. */
function defined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(defined);
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => (one === undefined ? [] : [[key, defined(one)]])),
  );
}

function matches(value: unknown, part: unknown): boolean {
  if (typeof part !== "object" || part === null || Array.isArray(part))
    return isDeepStrictEqual(defined(value), defined(part));
  return Object.entries(part).every(([key, one]) =>
    matches((value as Record<string, unknown> | undefined)?.[key], one),
  );
}

const checks = {
  toBe: (value: unknown, other: unknown) => Object.is(value, other),
  toEqual: (value: unknown, other: unknown) => isDeepStrictEqual(defined(value), defined(other)),
  toMatchObject: matches,
  toBeUndefined: (value: unknown) => value === undefined,
  toMatch: (value: unknown, pattern: RegExp | string) =>
    typeof pattern === "string" ? String(value).includes(pattern) : pattern.test(String(value)),
  toContain: (value: unknown, part: unknown) => (value as string | unknown[]).includes(part as never),
  toHaveLength: (value: unknown, length: number) => (value as unknown[]).length === length,
  toBeGreaterThan: (value: unknown, other: number) => (value as number) > other,
  toBeLessThan: (value: unknown, other: number) => (value as number) < other,
  toBeLessThanOrEqual: (value: unknown, other: number) => (value as number) <= other,
};

export function expect(value: unknown) {
  const asserting = (wanted: boolean) =>
    Object.fromEntries(
      Object.entries(checks).map(([name, check]) => [
        name,
        (other?: unknown) => {
          if ((check as (one: unknown, other: unknown) => boolean)(value, other) !== wanted) throw new Error(name);
        },
      ]),
    );
  return { ...asserting(true), not: asserting(false) };
}
