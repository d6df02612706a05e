/** A table that is made when it is first asked for, and then kept: a formula pays for none that it does not read. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
