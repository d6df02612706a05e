/** What people typed → what may stand in a document, a file or a name: the same words without signs that nobody sees. */

/**
 * Control characters, signs that turn the direction of everything after them, and halves of characters; a tab and the end
 * of a line stay. "Anna\u202Ecod.exe" → "Annacod.exe"
 */
export const printable = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Cs}/gu, "");

/** In one line: a name, a title, a subject. */
export const printableLine = (text: string): string =>
  printable(text)
    .replace(/[\s\u2028\u2029]+/g, " ")
    .trim();
