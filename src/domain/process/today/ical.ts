/** Properties of a calendar → its text, as RFC 5545 wants it: escaped, folded at 75 octets, lines that end in CRLF. */

/** [name with parameters, value as it stands]: "SUMMARY", "DTSTART;VALUE=DATE" */
export type Property = readonly [name: string, value: string];

export const contentLines = (properties: readonly Property[]): string =>
  properties.map(([name, value]) => `${folded(`${name}:${value}`)}\r\n`).join("");

/** Backslash, semicolon, comma and line breaks have a meaning of their own; other control characters are not allowed. */
export const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r\n?|\n/g, "\\n")
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "");

const OCTETS = 75;

/** A line of more octets goes on in the next one, after a space; no character is cut. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = "";
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > OCTETS) {
      parts.push(part);
      part = "";
      octets = 1; // the space
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join("\r\n ");
}

/** In UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
