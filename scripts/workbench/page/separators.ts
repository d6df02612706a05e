/** Formulas typed or pasted with either argument separator reach o-spreadsheet with the one it knows. */
import type { Model } from "@odoo/o-spreadsheet";
import { canonicalFormula, type FormulaMarks, withSeparator } from "../runtime/formula.ts";

/** Converts while typing, so that the help follows the argument, and what is pasted. */
export function acceptBothSeparators(model: Model): void {
  const marks = () => model.getters.getLocale();
  document.addEventListener("beforeinput", (event) => convertTyped(event, marks()), { capture: true });
  document.addEventListener("paste", (event) => convertPastedIntoFormula(event, marks()), { capture: true });
  const dispatch = model.dispatch as (type: string, payload?: object) => ReturnType<Model["dispatch"]>;
  model.dispatch = (type: string, payload?: object) => {
    if (type === "PASTE_FROM_OS_CLIPBOARD") return dispatch(type, withPastedFormulas(payload, marks()));
    return dispatch(type, type === "UPDATE_CELL" ? withOnePercent(withCanonicalFormula(payload)) : payload);
  };
}

/** `=CPE(B2` and then `;` types `,` instead, where the sheet's locale wants that. */
function convertTyped(event: InputEvent, marks: FormulaMarks): void {
  const typed = event.data;
  if (typed !== ";" && typed !== ",") return;
  const before = formulaBeforeCaret(event.target);
  if (before === undefined || startsDecimal(before, typed, marks)) return;
  const converted = withSeparator(before + typed, marks).slice(-1);
  if (converted === typed) return;
  event.preventDefault();
  document.execCommand("insertText", false, converted);
}

/** `=CPE(1` and then `,` may become 1,5 where numbers are written so. */
function startsDecimal(before: string, typed: string, marks: FormulaMarks): boolean {
  return typed === marks.decimalSeparator && /(^|[^\w.])\d+$/.test(before);
}

/** Only text is pasted into a formula, whatever the clipboard holds beside it. */
function convertPastedIntoFormula(event: ClipboardEvent, marks: FormulaMarks): void {
  const before = formulaBeforeCaret(event.target);
  const pasted = event.clipboardData?.getData("text/plain");
  if (before === undefined || !pasted) return;
  event.preventDefault();
  event.stopPropagation();
  document.execCommand("insertText", false, withSeparator(before + pasted, marks).slice(before.length));
}

/** o-spreadsheet has its own form of a formula here, except for separators that it did not know. */
function withCanonicalFormula(payload: object | undefined): object | undefined {
  const content = (payload as { content?: string } | undefined)?.content;
  if (!content?.startsWith("=")) return payload;
  return { ...payload, content: canonicalFormula(content, { formulaArgSeparator: ",", decimalSeparator: "." }) };
}

/** o-spreadsheet adds a percent sign where a percentage is typed over; whoever types one as well has two: "4%%" → "4%". */
function withOnePercent(payload: object | undefined): object | undefined {
  const content = (payload as { content?: string } | undefined)?.content;
  return content?.endsWith("%%") ? { ...payload, content: content.slice(0, -1) } : payload;
}

/** Text from elsewhere, pasted over cells: rows of cells with tabs between them. */
function withPastedFormulas(payload: object | undefined, marks: FormulaMarks): object | undefined {
  const content = (payload as { clipboardContent?: { text?: string } } | undefined)?.clipboardContent;
  if (content?.text === undefined) return payload;
  const text = content.text.replace(/[^\t\n]+/g, (cell) =>
    cell.startsWith("=") ? canonicalFormula(cell, marks) : cell,
  );
  return { ...payload, clipboardContent: { ...content, text } };
}

/** What stands left of the caret in the cell or formula bar being edited; undefined elsewhere and outside formulas. */
function formulaBeforeCaret(target: EventTarget | null): string | undefined {
  const composer = target instanceof HTMLElement ? target.closest<HTMLElement>(".o-composer.active") : null;
  const caret = getSelection();
  if (composer === null || caret === null || caret.rangeCount === 0) return undefined;
  const range = caret.getRangeAt(0).cloneRange();
  range.setStart(composer, 0);
  const before = range.toString();
  return before.startsWith("=") ? before : undefined;
}
