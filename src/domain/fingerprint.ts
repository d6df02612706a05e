/** A text → a short mark that changes when the text does: two runs of FNV-1a, 16 hexadecimal digits. Not a seal. */

const PRIME = 0x01000193;
const SEEDS = [0x811c9dc5, 0x3b9aca07] as const;

export const fingerprint = (text: string): string =>
  SEEDS.map((seed) => hash(text, seed).toString(16).padStart(8, "0")).join("");

/** FNV-1a over both bytes of each UTF-16 unit. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    value = Math.imul(value ^ (unit & 0xff), PRIME);
    value = Math.imul(value ^ (unit >>> 8), PRIME);
  }
  return value >>> 0;
}
