/** A document property of any length: Google takes 9 KB a value, so a long text goes on under names of its own. */
import { chunksOf, STORED_CHARACTERS } from "../domain/chunks.ts";

const nameOf = (key: string, at: number): string => (at === 0 ? key : `${key}.${at}`);

/** What `writeLong` kept under the name, or a short text that was kept by itself; null where nothing was. */
export function readLong(key: string): string | null {
  const stored: Readonly<Record<string, string>> = PropertiesService.getDocumentProperties().getProperties();
  const parts: string[] = [];
  for (let part = stored[key]; part; part = stored[nameOf(key, parts.length)]) parts.push(part);
  return parts.length ? parts.join("") : null;
}

/** By one call, too; a blank part ends it, whatever a longer text left behind. */
export function writeLong(key: string, text: string): void {
  const parts = [...chunksOf(text, STORED_CHARACTERS), ""];
  PropertiesService.getDocumentProperties().setProperties(
    Object.fromEntries(parts.map((part, at) => [nameOf(key, at), part])),
  );
}
