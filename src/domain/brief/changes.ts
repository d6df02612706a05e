/** Two versions of a brief → what is different, field by field: the section with which the next version begins. */
import { type Block, type Document, paragraph, type Section, facts as table, wordsOf } from "../document.ts";
import { fill } from "../fill.ts";
import type { BriefWords } from "./words/index.ts";

/** The field's name, and what differs of it; a field that was not there, or is no more, is a dash. */
export type Change = { readonly field: string; readonly before: string; readonly after: string };

/** No section where both versions say the same; version and day stand in the subtitle, which does not count. */
export function changesSection(before: Document, after: Document, since: number, words: BriefWords): Section[] {
  const title = fill(words.changes.since, since);
  if (before.language !== after.language) return [{ key: CHANGES, title, blocks: [paragraph(words.changes.language)] }];
  const rows = changesBetween(before, after).map((one) => [one.field, changeText(one, words)] as const);
  return rows.length ? [{ key: CHANGES, title, blocks: [table(rows)] }] : [];
}

/** "A → B"; where that could be misread, a line for each thing that was and that is now. */
function changeText({ before, after }: Change, { changes: labels }: BriefWords): string {
  if (!/[\n→]/.test(before + after)) return `${before} → ${after}`;
  const each = (label: string, lines: string) => lines.split("\n").map((line) => `${label}: ${line}`);
  return [...each(labels.was, before), ...each(labels.now, after)].join("\n");
}

export const hasChanges = ({ sections }: Document): boolean => sections.some(({ key }) => key === CHANGES);

export function changesBetween(before: Document, after: Document): readonly Change[] {
  const [old, fresh] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...fresh.keys(), ...old.keys()])].flatMap((field) =>
    difference(field, old.get(field) ?? [], fresh.get(field) ?? []),
  );
}

/** The list of changes of an earlier version is no part of what the brief says. */
const CHANGES = "changes";
const NONE = "—";

/** "Payment: Amount" → its lines; prose stands under the section's title alone. */
function fieldsOf({ sections }: Document): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const { key, title, blocks } of sections.filter(({ key }) => key !== CHANGES))
    for (const [label, text] of blocks.flatMap(linesIn)) {
      const field = key === "header" || !label ? label || title : `${title}: ${label}`;
      found.set(field, [...(found.get(field) ?? []), ...text.split(/\r\n?|\n/).filter((line) => line.trim())]);
    }
  return found;
}

const linesIn = (block: Block): readonly (readonly [label: string, text: string])[] => {
  if (block.kind === "facts") return block.rows.map(([label, value]) => [label, wordsOf(value)] as const);
  if (block.kind === "grid")
    return block.rows.flatMap(({ label, cells }) =>
      cells.map((cell, at) => [`${label}, ${block.head[at] ?? ""}`, wordsOf(cell)] as const),
    );
  return ("items" in block ? block.items : [block.text]).map((text) => ["", wordsOf(text)] as const);
};

/** Lines that both versions have are left out, unless their order is another. */
function difference(field: string, before: readonly string[], after: readonly string[]): readonly Change[] {
  const [gone, come] = [compared(before, after, false), compared(after, before, false)];
  const moved = compared(before, after, true).join("\n") !== compared(after, before, true).join("\n");
  if (!moved && !gone.length && !come.length) return [];
  const said = (lines: readonly string[]) => lines.join("\n") || NONE;
  return [{ field, before: said(moved ? before : gone), after: said(moved ? after : come) }];
}

/** The lines that the others have too, or those that they lack; each as often: of [a, b, b] and [a, b] one b is lacking. */
function compared(lines: readonly string[], others: readonly string[], common: boolean): readonly string[] {
  const left = [...others];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at >= 0 === common;
  });
}
