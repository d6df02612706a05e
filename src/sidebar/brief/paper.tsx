/** A document as it will look: the same value that becomes the Google Doc, painted without any HTML text. */
import type { Block, Document, Words } from "../../domain/document.ts";
import { isOpen } from "../../domain/document.ts";

export const Paper = ({ document }: { readonly document: Document }) => (
  <article class="paper" lang={document.language}>
    <h1>{document.title}</h1>
    <p class="subtitle">{document.subtitle}</p>
    {document.sections.map(({ key, title, blocks }) => (
      <section key={key}>
        <h2>{title}</h2>
        {blocks.map((block, index) => (
          <BlockView key={index} block={block} />
        ))}
      </section>
    ))}
  </article>
);

function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case "paragraph":
      return (
        <p>
          <Said words={block.text} />
        </p>
      );
    case "note":
    case "warning":
      return <p class={block.kind}>{block.text}</p>;
    case "facts":
      return (
        <dl>
          {block.rows.map(([label, value], index) => (
            <div key={index}>
              <dt>{label}</dt>
              <dd>
                <Said words={value} />
              </dd>
            </div>
          ))}
        </dl>
      );
    case "steps":
      return <ol>{items(block.items)}</ol>;
    default:
      return <ul class={block.kind}>{items(block.items)}</ul>;
  }
}

const items = (all: readonly Words[]) =>
  all.map((words, index) => (
    <li key={index}>
      <Said words={words} />
    </li>
  ));

const Said = ({ words }: { readonly words: Words }) => (isOpen(words) ? <mark>{words.open}</mark> : words);
