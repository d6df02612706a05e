/** A page → a Google Doc in the Drive of whoever runs this, or the sentence that says why there is none. */
import { printableLine } from "../domain/printable.ts";
import type { Language, Text } from "../domain/text.ts";

const DRIVE = "https://www.googleapis.com/auth/drive.file";

export type DriveDocument = { readonly link: string; readonly by: string };

/** Drive converts the page into a Google Doc; whoever runs this is the one who made it. `otherwise` is what to do without. */
export function makeDocument(name: string, html: string, language: Language, otherwise?: Text): DriveDocument {
  const { webViewLink, lastModifyingUser } = driveFile(name, html, language, otherwise) ?? {};
  if (!webViewLink) throw new Error(noDocument("", otherwise)[language]);
  return { link: webViewLink, by: lastModifyingUser?.emailAddress ?? "" };
}

function driveFile(name: string, html: string, language: Language, otherwise: Text | undefined) {
  try {
    return Drive?.Files?.create(
      { name: printableLine(name), mimeType: "application/vnd.google-apps.document" },
      Utilities.newBlob(html, "text/html"),
      { fields: "id,name,webViewLink,lastModifyingUser/emailAddress" },
    );
  } catch (error) {
    throw new Error(noDocument(error instanceof Error ? error.message : String(error), otherwise)[language]);
  }
}

export function requireDrive(language: Language, otherwise?: Text): void {
  try {
    ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [DRIVE]);
  } catch {
    throw new Error(noDrive(otherwise)[language]);
  }
}

const noDrive = (otherwise?: Text): Text => ({
  en: `Crossmarket may not create documents in your Drive. Choose “Create document” again and allow it${otherwise ? `, or ${otherwise.en}` : ""}.`,
  ru: `У Crossmarket нет разрешения создавать документы на вашем Диске. Нажмите «Создать документ» ещё раз и разрешите${otherwise ? ` или ${otherwise.ru}` : ""}.`,
});
const noDocument = (told: string, otherwise?: Text): Text => ({
  en: `Nothing was issued: Drive did not make the document${told && ` (“${told}”)`}. Try again in a minute${otherwise ? `, or ${otherwise.en}` : ""}.`,
  ru: `Ничего не выдано: Диск не создал документ${told && ` («${told}»)`}. Попробуйте через минуту${otherwise ? ` или ${otherwise.ru}` : ""}.`,
});
