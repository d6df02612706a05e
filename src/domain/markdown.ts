/** Document → plain text with Markdown's signs: readable as it is, and as headings and lists where Markdown is known. */
import { type Block, type Document, wordsOf } from "./document.ts";
import { printable } from "./printable.ts";

export const documentMarkdown = ({ title, subtitle, sections }: Document): string =>
  [
    `# ${inLine(title)}`,
    inLine(subtitle),
    ...sections.flatMap((section) => [`\n## ${inLine(section.title)}`, ...section.blocks.flatMap(blockLines)]),
  ]
    .join("\n")
    .concat("\n");

function blockLines(block: Block): readonly string[] {
  switch (block.kind) {
    case "paragraph":
      return wordsOf(block.text)
        .split(/\r\n?|\n/)
        .map(alone);
    case "note":
      return [alone(block.text)];
    case "warning":
      return [`⚠ ${inLine(block.text)}`];
    case "bullets":
      return block.items.map((item) => `- ${alone(wordsOf(item))}`);
    case "checks":
      return block.items.map((item) => `- [ ] ${inLine(wordsOf(item))}`);
    case "steps":
      return block.items.map((item, index) => `${index + 1}. ${alone(wordsOf(item))}`);
    case "facts":
      return block.rows.map(([label, value]) => `- ${inLine(label)}: ${inLine(wordsOf(value))}`);
    case "grid":
      return block.rows.flatMap(({ label, cells }) => [
        `- ${alone(label)}`,
        ...cells.map((cell, at) => `  - ${inLine(block.head[at] ?? "")}: ${inLine(wordsOf(cell))}`),
      ]);
  }
}

/** A line break inside an item would end it. */
const inLine = (text: string): string =>
  unmarked(
    printable(text)
      .trim()
      .replace(/\s*[\r\n]+\s*/g, " / "),
  );

/** A line that somebody typed stays a line, even if it begins like a heading, a list or a rule: "# x" → "\# x", "1. x" → "1\. x". */
const alone = (text: string): string =>
  inLine(text)
    .replace(/^(>|#{1,6}(?=\s|$)|[*+-](?=\s)|~~~|([-=_*])(?=[-=_*\s]*$)|\[(?=[ x]\]))/i, "\\$1")
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2");

/**
 * Signs that would begin a link, a tag, code or emphasis, and only those, so that the text stays readable where Markdown
 * is not known: "*x*" → "\*x*", while "2 * 3", "price*" and "a_b@c.com" need nothing. \x60 is the backtick.
 */
const unmarked = (line: string): string =>
  line
    .replace(
      /\\(?=[!-/:-@[-\x60{-~])|&(?=#?\w+;)|<(?=[a-z/!?])|\x60(?=.*\x60)|\[(?=.*\][([:])|\*(?=\S.*\*)|~(?=~\S.*~~)/gi,
      "\\$&",
    )
    .replace(/(^|[^\p{L}\p{N}_\\])(_+)(?=[^\s_].*_)/gu, (_, before, run) => before + run.replace(/_/g, "\\_"));
