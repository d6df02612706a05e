/** The last version and what would be issued now → the next version with what changed, or nothing where nothing did. */
import { changesBetween, changesSection } from "../brief/changes.ts";
import type { BriefWords } from "../brief/words/index.ts";
import type { Document } from "../document.ts";
import type { LoggedDocument } from "./log.ts";

export type Version = { readonly version: number; readonly document: Document };

/** `versions` are the earlier ones, `last` the newest whose content is whole; undefined where it says the same. */
export function nextVersion(
  versions: readonly LoggedDocument[],
  last: Version | undefined,
  make: (version: number) => Document,
  words: BriefWords | undefined,
): Version | undefined {
  const version = versions.reduce((newest, one) => Math.max(newest, one.version), 0) + 1;
  const document = make(version);
  if (!last) return { version, document };
  if (last.document.title === document.title && !changesBetween(last.document, document).length) return undefined;
  const changes = words ? changesSection(last.document, document, last.version, words) : [];
  return { version, document: { ...document, sections: [...changes, ...document.sections] } };
}
