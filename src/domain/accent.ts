/** A brand's colour → one in which headings can be read on paper: the same hue, darkened where it is too pale. */

/** What WCAG 2.2 asks of text: https://www.w3.org/TR/WCAG22/#contrast-minimum */
const LEAST_CONTRAST = 4.5;

/** `#rrggbb` in, `#rrggbb` out: with white behind it the contrast is at least 4.5. */
export function legibleOnWhite(colour: string): string {
  const typed = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  for (let part = 100; part > 0; part -= 2) {
    const darker = typed.map((channel) => Math.floor((channel * part) / 100));
    if (contrastWithWhite(darker) >= LEAST_CONTRAST) return `#${darker.map(twoDigits).join("")}`;
  }
  return "#000000";
}

/** From 1 (white) to 21 (black), by the relative luminance: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrastWithWhite([red = 0, green = 0, blue = 0]: readonly number[]): number {
  const luminance = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  return 1.05 / (luminance + 0.05);
}

/** A channel of sRGB, 0–255 → its share of light. */
function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

const twoDigits = (channel: number): string => channel.toString(16).padStart(2, "0");
