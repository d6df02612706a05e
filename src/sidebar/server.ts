/** The way to the server and back: one JSON text each way; a failure becomes a sentence that says what to do. */
import type { Language, Text } from "../domain/text.ts";

/** As Google gives it; each door of the server is a method of the runner. */
type Runner = {
  withSuccessHandler(success: (value: unknown) => void): Runner;
  withFailureHandler(failure: (error: { readonly message?: string }) => void): Runner;
} & { readonly [door: string]: (json?: string) => void };

declare const google: {
  readonly script: { readonly run: Runner; readonly host: { close(): void; setHeight?(height: number): void } };
};

let asked = 0;

/** While a script runs it may show another tab for a moment, in which nobody is. */
export const isAsking = (): boolean => asked > 0;

/** Rejects with an Error whose message can be shown as it is. */
export const ask = <T>(language: Language, door: string, payload?: unknown): Promise<T> => {
  asked += 1;
  return new Promise<T>((resolve, reject) => {
    const runner = google.script.run
      .withSuccessHandler((value) => resolve(typeof value === "string" ? JSON.parse(value) : undefined))
      .withFailureHandler(({ message }) => reject(new Error(advice(message ?? "", language))));
    if (payload === undefined) runner[door]?.();
    else runner[door]?.(JSON.stringify(payload));
  }).finally(() => {
    asked -= 1;
  });
};

/** A dialog's height in pixels; a sidebar has none of its own. */
export const setWindowHeight = (height: number): void => google.script.host.setHeight?.(height);

export const closeWindow = (): void => google.script.host.close();

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Sentences of our own server say what to do; what Google itself says does not. */
function advice(message: string, language: Language): string {
  const told = message.replace(/^(Error|Exception|ScriptError): /, "").trim();
  if (told && !fromGoogle.test(told)) return told;
  return `${noAnswer[language]}${told ? ` (${told})` : ""}`;
}

/** By how they begin: our own sentences may speak of permissions and addresses, too. */
const fromGoogle =
  /^(We're sorry|You do not have|PERMISSION_DENIED|Authori[sz]ation is|Net[Ww]ork ?[Ee]rror|Connection failure|HTTP \d|(A )?server error|An? (unknown|internal) error|Exceeded max|Service |Too many|К сожалению|У вас нет|Необходима авт|Ошибка сервера)/;

const noAnswer: Text = {
  en: "The spreadsheet did not answer. If several Google accounts are signed in here, open the spreadsheet in a window where only one is. Otherwise check the connection. What you typed stays here.",
  ru: "Таблица не ответила. Если открыто несколько аккаунтов Google, откройте таблицу в окне, где вход выполнен только в один. Иначе проверьте соединение. Введённое останется здесь.",
};
