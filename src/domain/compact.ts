/** Readings leave out what is unknown. */

type Loose<T> = { [key in keyof T]: T[key] | undefined };

/** The object without its undefined entries. */
export function compact<T extends object>(loose: Loose<T>): T {
  const kept: Partial<T> = {};
  for (const key of Object.keys(loose) as (keyof T)[]) {
    const value = loose[key];
    if (value !== undefined) kept[key] = value as T[keyof T];
  }
  return kept as T;
}
