/** Config text → number: "2,4%" → 0.024. The Config tab is ours, so its numbers need no more than this. */

/** One number with an optional sign, grouping by spaces, decimal comma or dot and percent sign; else undefined. */
export function plainNumber(typed: string): number | undefined {
  const match = /^([+\-−]?)(\d[\d\s\u00a0\u202f]*)(?:[.,](\d+))?\s*(%?)$/.exec(typed.trim());
  if (!match) return undefined;
  const [, sign, whole = "", decimals = "0", percent] = match;
  if (decimals.length === 3 && Number(whole) > 0) return undefined; // "1,200" may be either: better asked than guessed
  const value = Number(`${whole.replace(/\s/g, "")}.${decimals}`);
  const size = percent ? Number((value / 100).toPrecision(15)) : value;
  return sign && sign !== "+" ? -size : size;
}
