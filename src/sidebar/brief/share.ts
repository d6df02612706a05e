/** The brief out of the sidebar: onto the clipboard, into a file, onto paper. */
import type { Document } from "../../domain/document.ts";
import { documentFragment, documentHtml } from "../../domain/html.ts";
import { documentMarkdown } from "../../domain/markdown.ts";
import { copyTexts, downloadText } from "../share.ts";

/** Rich text for mails and documents, plain text for chats. False where the browser did not allow it. */
export const copyDocument = (source: Document): Promise<boolean> =>
  copyTexts(documentFragment(source), documentMarkdown(source));

export type FileKind = "html" | "md";
const files = {
  html: { type: "text/html", content: documentHtml },
  md: { type: "text/markdown", content: documentMarkdown },
};

/** A file of its own: a page that opens in any browser, or plain text with Markdown's signs. */
export function downloadDocument(source: Document, kind: FileKind): void {
  const { type, content } = files[kind];
  downloadText(`${source.title} · ${source.subtitle}`, kind, type, content(source));
}

/** The browser's own dialog, which also saves as PDF; A4, whatever the sidebar's width. The page prints itself. */
export function printDocument(source: Document): void {
  const frame = document.createElement("iframe");
  frame.style.cssText = "position:fixed;width:0;height:0;border:0";
  frame.title = source.title;
  frame.srcdoc = `${documentHtml(source)}<script>print()</script>`;
  document.body.append(frame);
  setTimeout(() => frame.remove(), 60_000);
}
