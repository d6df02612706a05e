/** A page → a Google Doc in the Drive of whoever runs this, or the sentence that says why there is none. */
import { printableLine } from "../domain/printable.ts";
import type { Language, Text } from "../domain/text.ts";
import { requirePermission } from "./permission.ts";

const DRIVE = "https://www.googleapis.com/auth/drive.file";

export type DriveDocument = { readonly link: string; readonly by: string };

/** Drive converts the page into a Google Doc; whoever runs this is the one who made it. `otherwise` is what to do without. */
export function makeDocument(name: string, html: string, language: Language, otherwise?: Text): DriveDocument {
  const { webViewLink, lastModifyingUser } = driveFile(name, html, language, otherwise);
  if (!webViewLink) throw new Error(noDocument("", otherwise)[language]);
  return { link: webViewLink, by: lastModifyingUser?.emailAddress ?? "" };
}

function driveFile(name: string, html: string, language: Language, otherwise: Text | undefined) {
  const blob = Utilities.newBlob(html, "text/html");
  const fields = { fields: "id,name,webViewLink,lastModifyingUser/emailAddress" };
  try {
    const file = Drive?.Files?.create(
      { name: printableLine(name), mimeType: "application/vnd.google-apps.document" },
      blob,
      fields,
    );
    if (file) return file;
  } catch (error) {
    const told = error instanceof Error ? error.message : String(error);
    if (!isOff.test(told)) throw new Error(noDocument(told, otherwise)[language]);
  }
  throw new Error(driveIsOff(otherwise)[language]);
}

/**
 * Pushing a manifest that names the service need not switch the API on in the script's own Cloud project; the service
 * may be missing there altogether. Waiting helps with neither.
 */
const isOff = /has not been used in project|is disabled|accessNotConfigured|SERVICE_DISABLED|Drive is not defined/i;

export const requireDrive = (language: Language, otherwise?: Text): void =>
  requirePermission(DRIVE, language, (address) => noDrive(address, otherwise));

const noDrive = (address: string, otherwise?: Text): Text => ({
  en: `Crossmarket may not create documents in your Drive yet. Allow it here, then try again${otherwise ? `, or ${otherwise.en}` : ""}: ${address}`,
  ru: `У Crossmarket пока нет разрешения создавать документы на вашем Диске. Разрешите здесь и повторите${otherwise ? ` или ${otherwise.ru}` : ""}: ${address}`,
});
const noDocument = (told: string, otherwise?: Text): Text => ({
  en: `Nothing was issued: Drive did not make the document${told && ` (“${told}”)`}. Try again in a minute${otherwise ? `, or ${otherwise.en}` : ""}.`,
  ru: `Ничего не выдано: Диск не создал документ${told && ` («${told}»)`}. Попробуйте через минуту${otherwise ? ` или ${otherwise.ru}` : ""}.`,
});
const driveIsOff = (otherwise?: Text): Text => ({
  en: `Nothing was issued: the Drive service is not switched on for this sheet’s script. Open Extensions, Apps Script, Services; remove Drive where it is listed, add “Drive API”, then try again${otherwise ? `. Meanwhile ${otherwise.en}` : ""}.`,
  ru: `Ничего не выдано: для скрипта этой таблицы не включён сервис Drive. Откройте Расширения, Apps Script, Сервисы; удалите Drive, если он там есть, добавьте «Drive API» и повторите${otherwise ? `. Пока ${otherwise.ru}` : ""}.`,
});
