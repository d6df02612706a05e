/** Set up as a person walks through its window, by mouse or by keys. */
import type { FrameLocator } from "playwright-core";
import type { Sheet } from "./browser.ts";

const words = {
  en: { menu: "Set up this sheet", next: "Next", finish: "Finish", done: "The sheet is set up", close: "Close" },
  ru: { menu: "Настроить таблицу", next: "Далее", finish: "Завершить", done: "Таблица настроена", close: "Закрыть" },
} as const;

type Language = keyof typeof words;

export const dialogOf = (sheet: Sheet): FrameLocator => sheet.page.frameLocator("dialog[open] iframe");

/** Opens the window and waits for its first step. */
export async function openSetUp(sheet: Sheet, language: Language = "en"): Promise<FrameLocator> {
  await sheet.chooseMenu("Crossmarket", words[language].menu);
  const window = dialogOf(sheet);
  await window.getByRole("button", { name: words[language].next }).waitFor();
  return window;
}

/** Goes on by the buttons to the last step, the markets as proposed unless some are named. */
export async function walkSetUp(
  sheet: Sheet,
  language: Language = "en",
  { markets, photograph }: { readonly markets?: readonly string[]; readonly photograph?: string } = {},
): Promise<void> {
  const window = dialogOf(sheet);
  const say = words[language];
  if (photograph) await sheet.screenshot(`${photograph}-1-columns`);
  await window.getByRole("button", { name: say.next }).click();
  for (const market of markets ?? []) await window.getByRole("checkbox", { name: market }).check();
  if (photograph) await sheet.screenshot(`${photograph}-2-markets`);
  await window.getByRole("button", { name: say.next }).click();
  if (photograph) await sheet.screenshot(`${photograph}-3-brand`);
  await window.getByRole("button", { name: say.finish }).click();
  await window.getByText(say.done).first().waitFor();
  if (photograph) await sheet.screenshot(`${photograph}-4-done`);
}

/** The whole walk, and the window closed behind it. */
export async function setUp(
  sheet: Sheet,
  language: Language = "en",
  options: Parameters<typeof walkSetUp>[2] = {},
): Promise<void> {
  await openSetUp(sheet, language);
  await walkSetUp(sheet, language, options);
  await dialogOf(sheet).getByRole("button", { name: words[language].close, exact: true }).click();
  await sheet.idle();
}
