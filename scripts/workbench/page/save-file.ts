/** Hands a file to the person at the browser, which asks or knows where to put it. */
import { element } from "./element.ts";

export function saveFile(name: string, base64: string): void {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes]));
  element("a", { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}
