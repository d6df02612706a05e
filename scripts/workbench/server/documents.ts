/** Documents that the add-on makes through Drive: kept as files beside the workbook's state, served for viewing. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { StoredDocument } from "../runtime/types.ts";

/** Writes the document and gives the address under which a person can open it. */
export function keepDocument(
  place: { readonly documentsFolder: string; readonly documentsAddress: string; readonly token: string },
  document: StoredDocument,
): string {
  mkdirSync(place.documentsFolder, { recursive: true });
  writeFileSync(join(place.documentsFolder, fileName(document.id)), document.content);
  return `${place.documentsAddress}/${encodeURIComponent(document.id)}?token=${place.token}`;
}

/** The document's text, undefined where there is none by this id. */
export function readDocument(documentsFolder: string, id: string): string | undefined {
  try {
    return readFileSync(join(documentsFolder, fileName(id)), "utf8");
  } catch {
    return undefined;
  }
}

/** An id is a name, never a path: everything but letters, digits, "_" and "-" becomes "_". */
function fileName(id: string): string {
  return `${id.replace(/[^\w-]/g, "_")}.html`;
}
