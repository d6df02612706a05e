/** Two figures for the same thing: whether one is the other, rounded. */

/** "48k" in a text and 48,210 in a column are one figure; 48,210 and 47,210 are two. */
export function agree(one: number, other: number): boolean {
  if (one === other) return true;
  return isRounded(one, other) || isRounded(other, one);
}

/** Is `rounded` what remains of `exact` with as many digits? At least two, so that 50,000 is not 46,000. */
function isRounded(rounded: number, exact: number): boolean {
  const digits = Math.max(2, significant(rounded));
  return Number(exact.toPrecision(Math.min(digits, 15))) === rounded;
}

/** 48000 has two digits that say something, 48210 has four. */
const significant = (value: number): number =>
  String(Math.abs(value))
    .replace(/e.*$/, "")
    .replace(".", "")
    .replace(/^0+|0+$/g, "").length;
