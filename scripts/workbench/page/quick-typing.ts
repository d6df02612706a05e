/** A key that follows another at once finds the page as that one left it, however late a large sheet is drawn. */

/**
 * o-spreadsheet changes a cell's editor only when it draws again: what is typed right after Enter would stand behind the
 * last cell's text, or be lost with it.
 */
export function drawBeforeKeys(draw: () => void): void {
  for (const kind of ["keydown", "beforeinput"]) addEventListener(kind, draw, { capture: true });
}
