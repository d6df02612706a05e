/** The document out of the sidebar: onto the clipboard and into a file; both work without any permission of Google's. */
import type { Document } from "../../domain/document.ts";
import { documentFragment, documentHtml } from "../../domain/html.ts";
import { documentMarkdown } from "../../domain/markdown.ts";

/** Rich text for mails and documents, plain text for chats. False where the browser did not allow it. */
export async function copyDocument(source: Document): Promise<boolean> {
  const [html, plain] = [documentFragment(source), documentMarkdown(source)];
  return copiedByEvent(html, plain) || copiedByClipboard(html, plain);
}

/** Works inside Google's frame, where the newer clipboard is switched off. */
function copiedByEvent(html: string, plain: string): boolean {
  const put = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData("text/html", html);
    event.clipboardData?.setData("text/plain", plain);
  };
  document.addEventListener("copy", put);
  try {
    return document.execCommand("copy");
  } finally {
    document.removeEventListener("copy", put);
  }
}

async function copiedByClipboard(html: string, plain: string): Promise<boolean> {
  const asBlob = (text: string, type: string) => new Blob([text], { type });
  try {
    const item = new ClipboardItem({
      "text/html": asBlob(html, "text/html"),
      "text/plain": asBlob(plain, "text/plain"),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return false;
  }
}

export type FileKind = "html" | "md";
const files = {
  html: { type: "text/html", content: documentHtml },
  md: { type: "text/markdown", content: documentMarkdown },
};

/** A file of its own: a page that opens in any browser, or plain text with Markdown's signs. */
export function downloadDocument(source: Document, kind: FileKind): void {
  const { type, content } = files[kind];
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content(source)], { type }));
  link.download = `${fileName(`${source.title} · ${source.subtitle}`)}.${kind}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
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

/** What no file system forbids. */
const fileName = (title: string): string =>
  title
    .replace(/[\\/:*?"<>|\u0000-\u001f]+/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 80);
