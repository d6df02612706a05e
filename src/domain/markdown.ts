/** Document → plain text with Markdown's signs: readable as it is, and as headings and lists where Markdown is known. */
import { type Block, type Document, type Words, wordsOf } from "./document.ts";

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
        .map(unmarked);
    case "note":
      return [inLine(block.text)];
    case "warning":
      return [`⚠ ${inLine(block.text)}`];
    case "bullets":
      return block.items.map((item) => `- ${shown(item)}`);
    case "checks":
      return block.items.map((item) => `- [ ] ${shown(item)}`);
    case "steps":
      return block.items.map((item, index) => `${index + 1}. ${shown(item)}`);
    case "facts":
      return block.rows.map(([label, value]) => `- ${label}: ${shown(value)}`);
  }
}

const shown = (words: Words): string => inLine(wordsOf(words));

/** A line break inside an item would end it. */
const inLine = (text: string): string => text.trim().replace(/\s*[\r\n]+\s*/g, " / ");

/** A line that somebody typed stays a line, even if it begins like a heading or a list: "# x" → "\# x". */
const unmarked = (line: string): string => line.trim().replace(/^([#>*+-]|\d+\.)(?=\s)/, "\\$1");
