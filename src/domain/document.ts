/** What a person will read, as a value: sections of blocks, from which come the preview, the HTML and the Markdown. */

/** Words, or a gap that is named as one. */
export type Words = string | { readonly open: string };

export type Block =
  | { readonly kind: "paragraph"; readonly text: Words }
  | { readonly kind: "bullets" | "checks" | "steps"; readonly items: readonly Words[] }
  | { readonly kind: "facts"; readonly rows: readonly (readonly [label: string, value: Words])[] }
  | { readonly kind: "grid"; readonly head: readonly string[]; readonly rows: readonly GridRow[] }
  | { readonly kind: "note" | "warning"; readonly text: string };

/** One line of a table: what it is about, then a cell for each column of the head. */
export type GridRow = { readonly label: string; readonly cells: readonly Words[] };

export type Section = { readonly key: string; readonly title: string; readonly blocks: readonly Block[] };

/** Whose paper it is: each part is optional. `colour` is `#rrggbb`, `logo` the address of a picture. */
export type Letterhead = { readonly name?: string; readonly colour?: string; readonly logo?: string };

/** `language` is a language tag; the subtitle holds what changes from issue to issue (version and date). */
export type Document = {
  readonly letterhead?: Letterhead;
  readonly title: string;
  readonly subtitle: string;
  readonly language: string;
  readonly sections: readonly Section[];
};

export const paragraph = (text: Words): Block => ({ kind: "paragraph", text });
export const bullets = (items: readonly Words[]): Block => ({ kind: "bullets", items });
export const checks = (items: readonly Words[]): Block => ({ kind: "checks", items });
export const steps = (items: readonly Words[]): Block => ({ kind: "steps", items });
export const facts = (rows: readonly (readonly [string, Words])[]): Block => ({ kind: "facts", rows });
export const grid = (head: readonly string[], rows: readonly GridRow[]): Block => ({ kind: "grid", head, rows });
export const note = (text: string): Block => ({ kind: "note", text });
export const warning = (text: string): Block => ({ kind: "warning", text });

export const isOpen = (words: Words): words is { readonly open: string } => typeof words !== "string";

/** What is read, whether it is said or still open. */
export const wordsOf = (words: Words): string => (isOpen(words) ? words.open : words);

/** How many gaps the document names. */
export const openPoints = ({ sections }: Document): number =>
  sections.flatMap(({ blocks }) => blocks.flatMap(wordsIn)).filter(isOpen).length;

function wordsIn(block: Block): readonly Words[] {
  if (block.kind === "facts") return block.rows.map(([, value]) => value);
  if (block.kind === "grid") return block.rows.flatMap(({ cells }) => cells);
  return "items" in block ? block.items : [block.text];
}
