/** A text → what it holds as JSON. */

/** Undefined where it is no JSON. */
export function fromJson(json: string | null): unknown {
  try {
    return JSON.parse(json ?? "");
  } catch {
    return undefined;
  }
}
