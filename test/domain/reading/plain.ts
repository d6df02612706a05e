/** Readings without what makes no difference, so that they can be compared. */

/** Absent, null and empty are the same; flags and extras have no order. */
export function plain(value: unknown, key = ""): unknown {
  if (Array.isArray(value)) {
    const list = value.map((one) => plain(one));
    return list.length ? (key === "flags" || key === "extras" ? list.sort() : list) : undefined;
  }
  if (typeof value !== "object" || value === null) return value ?? undefined;
  const entries = Object.entries(value).flatMap(([name, one]) => {
    const kept = plain(one, name);
    return kept === undefined ? [] : [[name, kept] as const];
  });
  return entries.length ? Object.fromEntries(entries) : undefined;
}
