/** Texts out of a window: onto the clipboard and into a file; both work without any permission of Google's. */
import { printableLine } from "../domain/printable.ts";

/** Rich text for mails and documents, plain text for chats. False where the browser did not allow it. */
export const copyTexts = async (html: string, plain: string): Promise<boolean> =>
  copiedByEvent(html, plain) || copiedByClipboard(html, plain);

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

/** A file of its own, called by its title. */
export function downloadText(title: string, ending: string, type: string, content: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = `${fileName(title)}.${ending}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** What no file system forbids; never cut in the middle of an emoji. */
const fileName = (title: string): string =>
  printableLine(printableLine(title.replace(/[\\/:*?"<>|]+/g, " ")).slice(0, 80));
