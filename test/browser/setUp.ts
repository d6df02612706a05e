/** Set up, walked through its window as a manager does who agrees with what it proposes. */
import type { FrameLocator } from "playwright-core";
import type { Sheet } from "./browser.ts";

/** The window that is open over the sheet. */
export const dialog = ({ page }: Sheet): FrameLocator => page.frameLocator("dialog[open] iframe");

export const words = {
  en: { menu: "Set up this sheet", next: "Next", finish: "Finish", close: "Close", done: "The sheet is set up" },
  ru: {
    menu: "Настроить таблицу",
    next: "Далее",
    finish: "Завершить",
    close: "Закрыть",
    done: "Таблица настроена",
  },
} as const;

type Language = keyof typeof words;

export const press = (sheet: Sheet, name: string): Promise<void> =>
  dialog(sheet).getByRole("button", { name, exact: true }).click();

export const headingShows = (sheet: Sheet, name: string): Promise<void> =>
  dialog(sheet).getByRole("heading", { name, exact: true }).waitFor();

/** Gives back what the last step says. */
export async function setUp(sheet: Sheet, language: Language = "en"): Promise<string> {
  const { menu, next, finish, close, done } = words[language];
  await sheet.chooseMenu("Crossmarket", menu);
  await press(sheet, next);
  await press(sheet, next);
  await press(sheet, finish);
  await headingShows(sheet, done);
  const said = await dialog(sheet).getByRole("status").first().textContent();
  await press(sheet, close);
  await sheet.idle();
  return said ?? "";
}
