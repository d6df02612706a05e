/** Menu: the guide, in the language of the sheet. It needs nothing but its own file. */
import type { Text } from "../domain/text.ts";
import { bookLanguage } from "./book.ts";
import { openGuide } from "./windows.ts";

const title: Text = { en: "Crossmarket: guide", ru: "Crossmarket: справка" };

export function help(): void {
  openGuide(title[bookLanguage()]);
}
