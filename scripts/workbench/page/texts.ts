/** Every word of the workbench itself, in the language of the sheet. */

import { type Language, languageOf, type Text } from "../../../src/domain/text.ts";
import type { ButtonName } from "../runtime/types.ts";

export const texts = {
  subtitle: { en: "local workbench, not Google Sheets", ru: "локальный стенд, не Google Таблицы" },
  subtitleAtFirst: {
    en: "local workbench, not Google Sheets · begin with Crossmarket → Set up this sheet…",
    ru: "локальный стенд, не Google Таблицы · начните с Crossmarket → Настроить таблицу…",
  },
  sheet: { en: "Sheet", ru: "Таблица" },
  startAfresh: { en: "Start afresh", ru: "Начать заново" },
  startAfreshQuestion: {
    en: "Forget all edits of this sheet and read the file again?",
    ru: "Забыть все правки этой таблицы и прочитать файл заново?",
  },
  working: { en: "Working…", ru: "Выполняется…" },
  runningScript: { en: "Running script", ru: "Выполняется скрипт" },
  download: { en: "Download as .xlsx", ru: "Скачать как .xlsx" },
  extensions: { en: "Extensions", ru: "Расширения" },
  close: { en: "Close", ru: "Закрыть" },
  error: { en: "Error", ru: "Ошибка" },
  addOn: { en: "Add-on", ru: "Дополнение" },
  yourAnswer: { en: "Your answer", ru: "Ваш ответ" },
  disconnected: {
    en: "The workbench's server does not answer. Start it with `npm start`: this page comes back by itself.",
    ru: "Сервер стенда не отвечает. Запустите `npm start`: страница восстановится сама.",
  },
  missingFunction: {
    en: "The workbench does not know {names}; Google Sheets does. Cells that use it show #NAME? here only.",
    ru: "Стенд не знает {names}, а Google Таблицы знают. #NAME? в таких ячейках — только здесь.",
  },
} satisfies { readonly [name: string]: Text };

export const buttonTexts: { readonly [button in ButtonName]: Text } = {
  OK: { en: "OK", ru: "ОК" },
  CANCEL: { en: "Cancel", ru: "Отмена" },
  YES: { en: "Yes", ru: "Да" },
  NO: { en: "No", ru: "Нет" },
  CLOSE: { en: "Close", ru: "Закрыть" },
};

export type Say = (text: Text) => string;

/** Picks the words for a workbook's locale. */
export function speaker(locale: string): Say & { readonly language: Language } {
  const language = languageOf(locale);
  return Object.assign((text: Text) => text[language], { language });
}
