/** Menu and dialog: the document about the process, for the team or for creators; its address for every brief. */
import { textOf } from "../domain/cell.ts";
import { ANY_MARKET, placeIn } from "../domain/config/config.ts";
import { parameters } from "../domain/config/parameters/index.ts";
import { openPoints } from "../domain/document.ts";
import { documentHtml } from "../domain/html.ts";
import { documentMarkdown } from "../domain/markdown.ts";
import { changedBetween, linkInWords, madeInWords, type SopLink, sameInWords, sopLinkIs } from "../domain/sop/done.ts";
import { sopOf } from "../domain/sop/sop.ts";
import type { Language } from "../domain/text.ts";
import type { SopAnswers } from "../domain/validation/sopPayloads.ts";
import { readSopAnswers } from "../domain/validation.lazy.ts";
import { book, bookLanguage, today, writeText } from "./book.ts";
import { addConfigRow } from "./configTab.ts";
import { requireDrive } from "./driveDocument.ts";
import { issued, type Prepared, prepared } from "./issueDocument.ts";
import { lockedBriefly } from "./lock.ts";
import { requireEditable } from "./tabs.ts";
import { readConfigTab } from "./team.ts";
import { openDialog } from "./windows.ts";

/** Without answers it asks; with `{"for":"creators"}` it makes the next version where something has changed. */
export function sop(json?: string): string | undefined {
  const language = bookLanguage();
  if (typeof json !== "string") {
    openDialog("sop", { en: "Process document", ru: "Документ о процессе" }[language], 560, 560);
    return undefined;
  }
  const answers = readSopAnswers(json, language);
  requireDrive(language);
  requireEditable(answers.link ? ["SOP", "Config"] : ["SOP"], language);
  const done = lockedBriefly(language, () => make(answers, language));
  book().toast(done.message, "Crossmarket", 15);
  return JSON.stringify(done);
}

/** The dialog's content for one choice: what would be issued, and what is known of earlier versions. */
export function sopPreview(json?: string): string {
  const language = bookLanguage();
  const answers = readSopAnswers(typeof json === "string" ? json : '{"for":"creators"}', language);
  const { prepared: found, document, link } = prepare(answers, language);
  const shown = found.next?.document ?? document;
  return JSON.stringify({
    for: answers.for,
    language: answers.language ?? language,
    title: shown.title,
    page: documentHtml(shown),
    markdown: documentMarkdown(shown),
    open: openPoints(document),
    ...(found.next ? {} : { same: found.last && sameInWords(found.last)[language] }),
    canLink: answers.for === "creators" && link === "free",
  });
}

function make(answers: SopAnswers, language: Language) {
  const { of, prepared: found, typed } = prepare(answers, language);
  const { next, last } = found;
  const made = next && { ...issued(of, next, language), version: next.version };
  const known = made ?? last;
  if (!known) throw new Error(nothing[language]);
  const { link, version } = known;
  const said = made
    ? madeInWords(made, next.document.title, changedBetween(last?.document, next.document))[language]
    : last && sameInWords(last)[language];
  const about = answers.for === "creators" ? [linked(answers, typed, link, found, language)] : [];
  return { message: [said, ...about, link].join(" "), link, version, isNew: made !== undefined };
}

function prepare(answers: SopAnswers, language: Language) {
  const { config, rows } = readConfigTab();
  const of = { kind: answers.for, language: answers.language ?? language };
  const day = today();
  const make = (version?: number) =>
    sopOf(config, { for: of.kind, language: of.language }, { day, ...(version ? { version } : {}) });
  const found = prepared(of, make, { isListed: true, language });
  const place = placeIn(rows, "sopLink", ANY_MARKET);
  const typed = place ? textOf(rows[place.row - 1]?.[place.column - 1]) : "";
  return { of, prepared: found, document: make(), typed, link: sopLinkIs(typed, found.last?.link, found.versions) };
}

/** Only over nothing, or over the address of an older version. */
function linked(answers: SopAnswers, typed: string, link: string, { versions }: Prepared, language: Language): string {
  const state: SopLink = sopLinkIs(typed, link, versions);
  if (state !== "free" || !answers.link) return linkInWords(state, language);
  const { sheet, rows } = readConfigTab();
  if (!placeIn(rows, "sopLink", ANY_MARKET)) addConfigRow("sopLink", parameters().sopLink.label, language);
  const place = placeIn(readConfigTab().rows, "sopLink", ANY_MARKET);
  if (place) writeText(sheet, place.row, place.column, link);
  return linkInWords("linked", language);
}

const nothing = {
  en: "Nothing was made: there is no version to show.",
  ru: "Ничего не создано: показать нечего.",
};
