/** A document about the process → the next version, as a Google Doc and a row of the SOP tab; none where nothing has changed. */
import { briefWords } from "../domain/brief/words.lazy.ts";
import type { Document } from "../domain/document.ts";
import { fingerprint } from "../domain/fingerprint.ts";
import { documentHtml } from "../domain/html.ts";
import { type DocumentOf, type LoggedDocument, versionsOf } from "../domain/sop/log.ts";
import { nextVersion, type Version } from "../domain/sop/version.ts";
import type { Language } from "../domain/text.ts";
import { keptMade, loggedDocument } from "../domain/validation.lazy.ts";
import { book } from "./book.ts";
import { logDocument, readDocumentLog } from "./documentLog.ts";
import { type DriveDocument, makeDocument } from "./driveDocument.ts";

export type Prepared = {
  /** Undefined where nothing has changed since the last version. */
  readonly next: Version | undefined;
  readonly last: (LoggedDocument & { readonly document: Document }) | undefined;
  readonly versions: readonly LoggedDocument[];
};

/** `isListed`: what changed since the last version stands first. */
export function prepared(
  of: DocumentOf,
  make: (version: number) => Document,
  { isListed, language }: { readonly isListed: boolean; readonly language: Language },
): Prepared {
  const versions = versionsOf(readDocumentLog(language), of);
  const sound = versions.flatMap((one) => {
    const document = one.json === undefined ? undefined : loggedDocument(one.json);
    return document ? [{ ...one, document }] : [];
  });
  const last = sound[sound.length - 1];
  const words = isListed ? briefWords(of.language) : undefined;
  return { next: nextVersion(versions, last, make, words), last, versions };
}

const PROPERTY = "sop.made";

/** A document that an earlier run made and could not log any more is logged now, and none is made a second time. */
export function issued(
  of: DocumentOf,
  { version, document }: Version,
  language: Language,
  more: { readonly marketName?: string } = {},
): DriveDocument {
  const properties = PropertiesService.getDocumentProperties();
  const mark = fingerprint(JSON.stringify([of, version, document]));
  const kept = keptMade(properties.getProperty(PROPERTY));
  const made =
    kept?.mark === mark ? kept : makeDocument(`${document.title} · ${version}`, documentHtml(document), language);
  if (made !== kept) properties.setProperty(PROPERTY, JSON.stringify({ mark, ...made }));
  const at = Utilities.formatDate(new Date(), book().getSpreadsheetTimeZone(), "yyyy-MM-dd HH:mm");
  logDocument({ ...of, ...more, version, document, issued: at, link: made.link, by: made.by }, language);
  properties.deleteProperty(PROPERTY);
  return made;
}
