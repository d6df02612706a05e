/** The preview: the very HTML that becomes the Google Doc, in which every text is escaped. */
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Document } from "../../domain/document.ts";
import { documentFragment } from "../../domain/html.ts";

export function Paper({ source }: { readonly source: Document }) {
  const paper = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const { body } = new DOMParser().parseFromString(documentFragment(source), "text/html");
    paper.current?.replaceChildren(...body.childNodes);
  }, [source]);
  return <article class="paper" lang={source.language} ref={paper} />;
}
